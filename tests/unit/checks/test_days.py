"""Days that begin something: each has its reason, stands once and in order."""

from tests.unit.checks.shop_of import found, words_at

GIFTS, NORTH = "policies/gifts.yaml", "policies/overlays/north/gifts.yaml"


def gifts(days: list[str], told: list[str]) -> dict[str, str]:
    changes = "".join(f"  - {{on: {day}, class: material, reason: Because.}}\n" for day in told)
    values = "".join(f"        - {{from: {day}, value: {number}}}\n" for number, day in enumerate(days, 1))
    return {
        GIFTS: f"kind: general\nid: gifts\nchanges:\n{changes}public:\n  title: Gifts\n  answer: In ((ready)).\n  facts:\n"
        f"    - id: ready\n      type: days\n      label: Ready\n      value:\n{values}"
    }


def test_a_day_without_reason_is_found_at_its_place() -> None:
    files = gifts(["2024-01-01", "2026-03-01"], ["2024-01-01"])
    assert [words_at(f, files) for f in found("F207", files)] == ["2026-03-01"]


def test_an_overlays_day_needs_a_reason_too() -> None:
    files = gifts(["2024-01-01"], ["2024-01-01"])
    files[NORTH] = (
        "kind: general\nid: gifts\nbecause: It snows.\npublic:\n  facts:\n    - id: ready\n      value: [{from: 2024-01-01, value: 2}, {from: 2026-05-01, value: 3}]\n"
    )
    assert [f.span.file for f in found("F207", files)] == [NORTH]


def test_an_announced_change_that_changes_nothing_is_a_warning_and_a_past_one_is_told() -> None:
    files = gifts(["2024-01-01"], ["2024-01-01", "2025-01-01", "2027-01-01"])
    assert [(words_at(f, files), f.level.value) for f in found("F208", files)] == [
        ("2025-01-01", "info"),
        ("2027-01-01", "warning"),
    ]


def test_twice_on_one_day_names_both_places() -> None:
    files = gifts(["2024-01-01", "2026-03-01", "2026-03-01"], ["2024-01-01", "2026-03-01"])
    (finding,) = found("F209", files)
    assert (finding.span.line, [span.line for span in finding.related]) == (16, [15])


def test_days_out_of_order() -> None:
    files = gifts(["2026-03-01", "2024-01-01"], ["2024-01-01", "2026-03-01"])
    assert [words_at(f, files) for f in found("F210", files)] == ["2024-01-01"]


def test_a_good_history_is_left_alone() -> None:
    files = gifts(["2024-01-01", "2026-03-01"], ["2024-01-01", "2026-03-01"])
    assert not [f for code in ("F207", "F208", "F209", "F210") for f in found(code, files)]
