"""`boldprint decide` and `boldprint scenarios`: the contract of their JSON, the answer in words, and what they refuse."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.support.returns import SCENARIOS, SHOP
from tests.support.shops import with_files

from boldprint.cli import group
from boldprint.errors import UsageError

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("shop")
    for name, content in with_files(SHOP).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return root


@pytest.fixture
def run(shop: Path) -> Run:
    def command(*words: str) -> Result:
        return CliRunner().invoke(group, [*words, "--root", str(shop)])

    return command


def _json(result: Result) -> dict[str, object]:
    assert result.exit_code == 0, result.exception
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


def test_an_answer_has_the_promised_keys(run: Run) -> None:
    found = _json(run("decide", "returns.return", "item=gear", "delivered=2026-05-03", "--on", "2026-06-02", "--json"))
    assert list(found)[:9] == ["policy", "table", "outcome", "deadline", "because", "rule", "terms", "facts", "missing"]
    assert (found["policy"], found["table"], found["outcome"], found["deadline"]) == ("returns", "return", "accept", "2026-06-02")
    assert found["because"] == "You have 30\u00a0days to change your mind."
    assert found["rule"] == {"id": "standard", "file": "policies/returns.yaml", "line": 43}
    assert found["terms"] == {"refund": "original payment", "fee": {"amount": "4.95", "currency": "EUR"}}
    assert {"name": "returns.standard", "value": "30 days", "from": "2026-03-01"} in found["facts"]  # type: ignore[operator]
    assert found["missing"] == []


def test_without_answers_it_lists_what_to_ask_in_order(run: Run) -> None:
    found = _json(run("decide", "returns", "--on", "2026-06-02", "--json"))
    assert (found["outcome"], found["rule"]) == (None, None)
    assert [one["id"] for one in found["missing"]] == ["item", "packaging", "delivered"]  # type: ignore[attr-defined]
    assert found["missing"][0] == {"id": "item", "ask": "What do you want to return?", "choices": ["gear", "electronics", "underwear"]}  # type: ignore[index]


def test_an_ask_that_cannot_change_the_answer_is_not_missing(run: Run) -> None:
    found = _json(run("decide", "returns", "item=underwear", "packaging=opened", "--json"))
    assert (found["outcome"], found["missing"], found["deadline"]) == ("refuse", [], None)


@pytest.mark.parametrize(("ordered", "outcome", "deadline"), [
    ("2026-02-28", "credit", "2026-08-01"), ("2026-03-01", "accept", "2026-06-02"), ("2023-12-24", "credit", "2026-08-01")])
def test_the_version_of_the_order_day_governs(run: Run, ordered: str, outcome: str, deadline: str) -> None:
    found = _json(run("decide", "returns", "item=gear", "delivered=2026-05-03", f"ordered={ordered}", "--on", "2026-06-02", "--json"))
    assert (found["outcome"], found["deadline"]) == (outcome, deadline)


def test_the_answer_in_words_reads_like_a_person(run: Run) -> None:
    result = run("decide", "returns", "item=gear", "delivered=2026-05-03", "--on", "2026-05-21")
    assert result.stdout.split("\n")[0] == "Yes, until Tuesday 2 June."
    for words in ("Your money, the way you paid.", "€4.95", "30 days from delivery on 3 May. That day itself does not count.",
                  "standard (policies/returns.yaml:43)", "since 1 March 2026"):
        assert words in result.stdout


def test_a_contact_policy_says_whether_somebody_is_there(run: Run) -> None:
    opened = _json(run("decide", "contact-details", "--on", "2026-06-02T10:00", "--json"))
    closed = _json(run("decide", "contact-details", "--on", "2026-06-06T10:00", "--json"))
    assert opened["terms"]["open"] is True  # type: ignore[index]
    assert closed["terms"]["open"] is False  # type: ignore[index]
    assert str(closed["terms"]["opens_at"]).startswith("2026-06-0")  # type: ignore[index]


@pytest.mark.parametrize(("words", "said"), [
    (("retuns",), "Did you mean “returns”?"),
    (("returns.retrun",), "Did you mean “returns.return”?"),
    (("returns", "itm=gear"), "Did you mean “item”?"),
    (("returns", "item=geer"), "Did you mean “gear”?"),
    (("returns", "delivered=3 May"), "is not a day"),
    (("returns", "gear"), "is not an answer"),
    (("returns", "item=gear", "item=lamp"), "answered twice"),
    (("returns", "--market", "mars"), "There is no market or branch “mars”"),
    (("contact-details", "channel=fone"), "There are:"),
])
def test_what_does_not_exist_is_refused_with_the_choices(run: Run, words: tuple[str, ...], said: str) -> None:
    result = run("decide", *words)
    assert isinstance(result.exception, UsageError)
    assert result.exception.exit_status == 2
    assert said in str(result.exception)


def test_scenarios_run_and_count_their_cells(run: Run) -> None:
    found = _json(run("scenarios", "returns", "--json"))
    assert [(one["policy"], one["id"], one["passed"]) for one in found["scenarios"]] == [  # type: ignore[attr-defined]
        ("returns", "last-day", True), ("returns", "opened-swimsuit", True)]
    assert found["cells"] == {"total": 3, "covered": 2}


def test_a_failed_scenario_shows_its_trace_and_the_rule(shop: Path, run: Run) -> None:
    file = shop / "policies" / "returns.scenarios.yaml"
    file.write_text(SCENARIOS.replace("outcome: accept, deadline: 2026-06-02", "outcome: refuse"), encoding="utf-8")
    try:
        result = run("scenarios", "returns")
    finally:
        file.write_text(SCENARIOS, encoding="utf-8")
    assert result.exit_code == 1
    assert "rule standard (policies/returns.yaml:43" in result.stdout
    assert "until standard = 2026-06-02" in result.stdout


def test_scenarios_of_an_unknown_policy_are_refused(run: Run) -> None:
    result = run("scenarios", "retuns")
    assert isinstance(result.exception, UsageError)
    assert "Did you mean “returns”?" in str(result.exception)
