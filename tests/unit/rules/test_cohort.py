"""Which version governs an order."""

import datetime

from written import RETURNS, SHOP, compiled, day, setting

from boldprint.rules.cohort import Version, covered_from, decide_in_cohort, find_shortened_windows, governing
from boldprint.rules.decision import Decision
from boldprint.source.span import Span

WITH_ORDERED = RETURNS.replace(
    "      - {id: delivered,", "      - {id: ordered, ask: When did you order it?, type: date}\n      - {id: delivered,"
)
OLD = Version(day("2024-01-01"), compiled(WITH_ORDERED.replace("length: 30 days", "length: 60 days")))
NEW = Version(day("2026-03-01"), compiled(WITH_ORDERED))


def outcome(now: str, **case: str) -> tuple[object, object, list[str]]:
    decision, version = decide_in_cohort([OLD, NEW], {"item": "gear", **case}, day(now))
    assert isinstance(decision, Decision)
    return decision.outcome, version.since, [missing.ask.name for missing in decision.missing]


def test_the_order_day_chooses() -> None:
    assert outcome("2026-04-20", ordered="2026-02-20", delivered="2026-03-01") == ("accept", day("2024-01-01"), [])
    assert outcome("2026-04-20", ordered="2026-03-02", delivered="2026-03-05") == ("credit", day("2026-03-01"), [])


def test_without_the_order_day_it_is_asked_for_where_it_matters() -> None:
    assert outcome("2026-04-20", delivered="2026-03-05")[2] == ["ordered"]
    assert outcome("2026-03-10", delivered="2026-03-05")[2] == ["ordered"]  # the deadline differs
    assert outcome("2026-12-20", delivered="2026-03-05") == ("refuse", day("2026-03-01"), [])


def test_an_order_that_must_be_older_needs_no_asking() -> None:
    assert outcome("2026-03-20", delivered="2026-02-10", ordered="2026-02-05")[0] == "accept"


def test_a_version_may_cover_older_orders() -> None:
    assert (
        governing(
            [OLD, Version(NEW.since, NEW.thing, covers_from=day("2026-01-01"))], day("2026-02-01"), day("2026-04-01")
        ).thing
        is NEW.thing
    )  # type: ignore[union-attr]
    assert governing([OLD, NEW], day("2020-01-01"), day("2026-04-01")).thing is OLD.thing  # type: ignore[union-attr]
    assert governing([OLD], day("2023-01-01"), day("2023-06-01")) is None
    assert governing([OLD, NEW], day("2026-02-01"), day("2026-02-15")).thing is OLD.thing  # type: ignore[union-attr]


def test_what_a_change_says_it_covers() -> None:
    assert covered_from("orders placed from 2026-01-01", day("2026-03-01")) == day("2026-01-01")
    assert covered_from("all orders.", day("2026-03-01")) == datetime.date.min
    assert covered_from("some orders", day("2026-03-01")) is None


def test_a_version_that_shortens_says_which_orders_it_covers() -> None:
    place = Span("policies/returns.yaml", 9)
    (finding,) = find_shortened_windows(OLD.thing, NEW.thing, None, place)
    assert (finding.code, finding.span) == ("R240", place)
    assert (
        finding.message == "“standard” becomes shorter, 30 days instead of 60 days, and nothing says for which orders."
    )
    assert find_shortened_windows(OLD.thing, NEW.thing, "orders placed from this day", place) == []
    assert find_shortened_windows(NEW.thing, OLD.thing, None, place) == []


def test_the_zone_of_the_shop_says_which_day_it_is() -> None:
    far = setting({**SHOP, "zone": "Pacific/Auckland"})
    assert far.zone == "Europe/Dublin"  # the shop's zone chooses the version, a window's zone its end
