"""Five policies shaped like those of large retailers: everything they say can be said, and comes out as they mean it."""

from pathlib import Path
from typing import Any

import pytest
from test_findings import EVERY
from written import answered, compiled

from boldprint.rules import window_findings as windows
from boldprint.source.finding import Level

SHAPES = sorted(Path(__file__).with_name("shapes").glob("*.yaml"))
OF_WINDOWS = (
    windows.find_missing_starts,
    windows.find_missing_counting,
    windows.find_ladder_ends,
    windows.find_shortening_seasons,
    windows.find_unasked_events,
    windows.find_unreached_rungs,
    windows.find_hours_without_time,
    windows.find_hour_seasons,
)


def shape(name: str) -> Any:
    return compiled(Path(__file__).with_name("shapes").joinpath(f"{name}.yaml").read_text(encoding="utf-8"))


def outcome(name: str, now: str, **case: str) -> tuple[object, object]:
    found = answered(shape(name), now, **case)
    return found["outcome"] or [missing["id"] for missing in found["missing"]], found["deadline"]


@pytest.mark.parametrize("path", SHAPES, ids=lambda path: path.stem)
def test_nothing_is_found_but_warnings(path: Path) -> None:
    made = shape(path.stem)
    assert made.faults == ()
    found = [finding for find in (*EVERY, *OF_WINDOWS) for finding in find(made)]
    assert [finding.message for finding in found if finding.level is Level.ERROR] == []


def test_electronics_a_category_beats_a_membership() -> None:
    dates = {"ordered": "2026-05-01", "delivered": "2026-05-03"}
    assert outcome("electronics", "2026-05-17", item="activated", tier="total", state="exempt", **dates) == (
        "accept",
        "2026-05-17",
    )
    assert outcome("electronics", "2026-05-18", item="activated", tier="total", state="exempt", **dates) == (
        "refuse",
        None,
    )
    assert outcome("electronics", "2026-06-30", item="other", tier="total", **dates) == ("accept", "2026-07-02")
    fee = answered(
        shape("electronics"),
        "2026-05-10",
        item="drone",
        opened="yes",
        tier="plus",
        state="elsewhere",
        price="999.99",
        **dates,
    )["terms"]["fee"]
    assert fee == {"percent": "15", "of": "price", "total": {"amount": "150.00", "currency": "USD"}}


def test_electronics_the_season_is_for_the_plain_window() -> None:
    dates = {"ordered": "2026-11-05", "delivered": "2026-11-08"}
    assert outcome("electronics", "2027-01-10", item="other", tier="none", **dates) == ("accept", "2027-01-15")
    assert outcome("electronics", "2026-12-01", item="activated", state="elsewhere", **dates) == ("refuse", None)


def test_club_no_limit_and_large_diamonds() -> None:
    assert outcome("club", "2036-01-01", item="other") == ("accept", None)
    assert outcome("club", "2026-01-01", item="diamond", carat="0.99") == ("accept", None)
    said = answered(shape("club"), "2026-06-02", item="diamond", carat="1.00 ct", notified="2026-06-01T10:00")
    assert (said["outcome"], said["terms"]["then"][0]["deadline"]) == ("conditional", "2026-06-03T10:00:00+01:00")


def test_marketplace_refunds_that_shrink() -> None:
    case = {"seller": "us", "item": "other", "delivered": "2026-05-03", "shipped": "2026-05-01", "price": "40.00"}
    assert (
        answered(shape("marketplace"), "2026-05-10", state="damaged", **case)["terms"]["refund_amount"]["total"][
            "amount"
        ]
        == "20.00"
    )
    late = answered(shape("marketplace"), "2026-06-20", state="original", **case)
    assert (late["outcome"], late["deadline"], late["terms"]["refund_amount"]["total"]["amount"]) == (
        "accept",
        "2026-07-02",
        "32.00",
    )
    assert outcome("marketplace", "2026-05-10", state="original", earlier="10", **case) == ("refer", None)


def test_marketplace_a_season_by_day_of_shipping() -> None:
    assert outcome(
        "marketplace",
        "2027-01-20",
        seller="us",
        item="other",
        state="original",
        shipped="2026-11-30",
        delivered="2026-12-02",
    ) == ("accept", "2027-01-31")


def test_fashion_late_is_credit_and_an_exchange_starts_again() -> None:
    case = {"item": "dress", "channel": "online", "tags": "yes", "shipped": "2026-05-01", "member": "no"}
    assert outcome("fashion", "2026-06-10", **case) == ("credit", "2026-06-15")
    assert outcome("fashion", "2026-06-10", exchanged="2026-05-20", **case) == ("accept", "2026-06-19")
    shop = {"item": "dress", "channel": "branch", "tags": "yes", "paid": "2026-11-20"}
    assert outcome("fashion", "2026-12-20", ordered="2026-11-20", **shop) == ("accept", "2027-01-23")
    assert outcome("fashion", "2026-12-20", **shop) == (["ordered"], None)


def test_furniture_collection_by_weight_and_zone_and_a_mattress_once() -> None:
    case = {"item": "flat", "opened": "no", "dirty": "no", "delivered": "2026-05-03"}
    made = shape("furniture")
    assert answered(made, "2026-06-02", zone="far", weight="30", **case)["terms"]["fee"]["amount"] == "19.00"
    assert answered(made, "2026-06-02", zone="far", weight="31", **case)["terms"]["fee"]["amount"] == "79.00"
    assert answered(made, "2026-06-02", zone="none", **case)["terms"]["fee"] == {"waived": True}
    mattress = {"item": "mattress", "dirty": "no", "delivered": "2026-05-03"}
    assert outcome("furniture", "2026-06-02", **mattress) == ("exchange-only", "2026-08-11")
    assert outcome("furniture", "2026-06-02", mattresses="1", **mattress) == ("refuse", None)
    order = answered(made, "2026-06-02", zone="none", everything="no", kept="49.99", **case)["terms"]["order"]
    assert {rule["id"]: rule["applies"] for rule in order} == {
        "mattress-once": False,
        "delivery-back": False,
        "kept": True,
        "gift": True,
        "tender": True,
    }
