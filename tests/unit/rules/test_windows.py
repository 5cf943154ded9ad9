"""Windows: counting, closed days, seasons, several clocks, hours over the change of the clocks."""

import datetime

import pytest
from written import IRELAND, SHOP, answered, compiled, setting, table

from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision

LADDER = "- id: all\n  over_time: [{until: w, outcome: accept}, {after: w, outcome: refuse}]"


def ends(
    window: str, now: str = "2026-06-02", counting: dict[str, str] | None = None, more: str = "", **case: str
) -> object:
    made = compiled(table(LADDER, windows=f"- {{id: w, {window}}}\n{more}"), setting({**SHOP, **(counting or {})}))
    found = answered(made, now, **(case or {"delivered": "2026-05-03"}))
    return found["deadline"] or found["passed"] or [missing["id"] for missing in found["missing"]] or found["outcome"]


@pytest.mark.parametrize(
    ("length", "not_counted", "counted"),
    [
        ("30 days", "2026-06-02", "2026-06-01"),
        ("2 weeks", "2026-05-17", "2026-05-16"),
        ("1 month", "2026-06-03", "2026-06-02"),
        ("2 years", "2028-05-03", "2028-05-02"),
        ("5 business days", "2026-05-11", "2026-05-11"),
        ("0 days", "2026-05-03", "2026-05-03"),
    ],
)
def test_lengths_with_the_start_day_counted_or_not(length: str, not_counted: str, counted: str) -> None:
    assert ends(f"length: {length}, starts: delivered", "2026-05-03") == not_counted
    assert ends(f"length: {length}, starts: delivered", "2026-05-03", {"start_day": "counted"}) == counted


def test_the_two_retailers_who_count_differently() -> None:
    window = "length: 30 days, starts: delivered"
    assert ends(window, "2026-12-27", delivered="2026-12-26") == "2027-01-25"
    assert ends(window, "2026-12-27", {"start_day": "counted"}, delivered="2026-12-26") == "2027-01-24"


def test_a_month_that_lacks_the_day_ends_with_the_month() -> None:
    assert ends("length: 1 month, starts: delivered", "2026-02-01", delivered="2026-01-31") == "2026-02-28"
    assert ends("length: 1 year, starts: delivered", "2024-03-01", delivered="2024-02-29") == "2025-02-28"


def test_an_end_on_a_closed_day_moves_or_stays() -> None:
    window = "length: 14 days, starts: delivered"  # 24 October 2026 is a Saturday, and the Monday after it a holiday
    assert ends(window, "2026-10-10", delivered="2026-10-10") == "2026-10-24"
    assert ends(window, "2026-10-10", {"closed_day": "next open day"}, delivered="2026-10-10") == "2026-10-27"


EVENTS = "\n".join(f"- {{id: {event}, ask: When was it {event}?, type: date and time}}" for event in ("paid", "delivered", "notified"))


def later(window: str, **events: str) -> object:
    made = compiled(table(LADDER, EVENTS, f"- {{id: w, {window}}}"))
    decision = decide(made, events, datetime.datetime(2026, 5, 4, 12, 0))
    assert isinstance(decision, Decision)
    return str(decision.deadline) if decision.deadline is not None else [missing.ask.name for missing in decision.missing]


def test_whichever_is_later() -> None:
    window = "length: 14 days, starts: paid, or_later: [delivered, notified]"
    both = {"paid": "2026-05-01", "delivered": "2026-05-03"}
    assert later(window, notified="not yet", **both) == "2026-05-17"
    assert later(window, notified="2026-04-20", **both) == "2026-05-17"
    assert later(window, notified="2026-05-10", **both) == "2026-05-24"
    assert later(window, paid="2026-05-01") == ["delivered", "notified"]
    assert later(window, paid="not yet", delivered="not yet", notified="not yet") == ""


def test_whichever_is_later_by_the_clock() -> None:
    window = "length: 36 hours, starts: paid, or_later: notified"
    assert later(window, paid="2026-05-03T09:00", notified="2026-05-03T08:00") == "2026-05-04T21:00:00+01:00"
    assert later(window, paid="2026-05-03T09:00", notified="2026-05-03T10:30") == "2026-05-04T22:30:00+01:00"


def test_a_window_may_count_for_itself() -> None:
    assert ends("length: 30 days, starts: delivered, counting: {start_day: counted}") == "2026-06-01"


def test_a_day_that_ends_before_midnight() -> None:
    made = compiled(
        table(LADDER, windows="- {id: w, length: 30 days, starts: delivered}"),
        setting({**SHOP, "last_day_ends": "18:00"}),
    )
    case = {"delivered": "2026-05-03"}
    at = [decide(made, case, datetime.datetime.fromisoformat(f"2026-06-02T{time}")) for time in ("18:00", "18:01")]
    assert [found.outcome for found in at if isinstance(found, Decision)] == ["accept", "refuse"]
    assert answered(made, "2026-06-02", **case)["deadline"] == "2026-06-02T18:00:00+01:00"


def test_until_a_day_and_no_limit() -> None:
    assert ends("until: 2026-12-24") == "2026-12-24"
    assert ends("length: no limit, starts: delivered") == "accept"


def test_hours_are_elapsed_time_over_the_change_of_the_clocks() -> None:
    asks = "- {id: delivered, ask: When did it arrive?, type: date and time}"
    made = compiled(table(LADDER, asks, "- {id: w, length: 24 hours, starts: delivered}"))
    found = answered(made, "2026-03-28", delivered="2026-03-28T12:00")
    assert found["deadline"] == "2026-03-29T13:00:00+01:00"
    assert [missing["id"] for missing in answered(made, "2026-03-28", delivered="2026-03-28")["missing"]] == [
        "delivered"
    ]


def test_a_window_that_starts_at_the_end_of_another() -> None:
    more = "- {id: first, length: 14 days, starts: delivered}"
    assert ends("length: 14 days, starts: first", more=more) == "2026-05-31"


def test_an_exchange_starts_its_own_clock() -> None:
    asks = "- {id: delivered, ask: When did it arrive?, type: date}\n- {id: exchanged, ask: When was it exchanged?, type: date, assume: not yet}"
    made = compiled(table(LADDER, asks, "- {id: w, length: 30 days, starts: delivered, restarts: exchanged}"))
    assert answered(made, "2026-05-04", delivered="2026-05-03")["deadline"] == "2026-06-02"
    assert answered(made, "2026-05-24", delivered="2026-05-03", exchanged="2026-05-20")["deadline"] == "2026-06-19"


def test_clocks_that_run_in_turn_are_said_with_the_answer() -> None:
    asks = "- {id: delivered, ask: When did it arrive?, type: date}\n- {id: notified, ask: When did you tell us?, type: date}"
    windows = "- {id: declare, length: 14 days, starts: delivered}\n- {id: send, length: 14 days, starts: notified}\n- {id: arrive, length: 1 week, starts: send}"
    rules = "- id: all\n  over_time: [{until: declare, outcome: accept, then: [send, arrive]}, {after: declare, outcome: refuse}]"
    made = compiled(table(rules, asks, windows))
    said = answered(made, "2026-05-04", delivered="2026-05-03")["terms"]["then"]
    assert said == [
        {"window": "send", "deadline": None, "needs": ["notified"]},
        {"window": "arrive", "deadline": None, "needs": ["notified"]},
    ]
    said = answered(made, "2026-05-10", delivered="2026-05-03", notified="2026-05-10")["terms"]["then"]
    assert [clock["deadline"] for clock in said] == ["2026-05-24", "2026-05-31"]


SEASON = "- {id: christmas, season_of: w, orders: {from: 2026-11-01, to: 2026-12-31}, until: 2027-01-31}"


def test_a_season_extends_and_says_so() -> None:
    window = "length: 30 days, starts: delivered"
    made = compiled(table(LADDER, windows=f"- {{id: w, {window}}}\n{SEASON}"))
    found = answered(made, "2027-01-20", ordered="2026-11-20", delivered="2026-11-25")
    assert (found["outcome"], found["deadline"], found["reason"]["season"]) == ("accept", "2027-01-31", "christmas")


def test_a_season_never_shortens() -> None:
    assert (
        ends(
            "length: 60 days, starts: delivered",
            "2027-01-01",
            more=SEASON,
            ordered="2026-12-31",
            delivered="2027-01-05",
        )
        == "2027-03-06"
    )


def test_the_order_date_is_asked_only_where_the_season_can_matter() -> None:
    window = "length: 30 days, starts: delivered"
    assert ends(window, "2026-05-20", more=SEASON) == "2026-06-02"
    assert ends(window, "2026-11-25", more=SEASON, delivered="2026-11-20") == ["ordered"]
    assert ends(window, "2027-02-02", more=SEASON, delivered="2026-11-20") == "2026-12-20"


def test_a_season_that_shifts_the_start() -> None:
    shifted = "- {id: gifts, season_of: w, orders: {from: 2026-11-01, to: 2026-12-24}, starts_on: 2026-12-26}"
    assert (
        ends(
            "length: 30 days, starts: delivered",
            "2026-12-01",
            more=shifted,
            ordered="2026-11-20",
            delivered="2026-11-25",
        )
        == "2027-01-25"
    )


def test_a_season_for_members_only() -> None:
    season = SEASON.replace("until:", "when: {member: yes}, until:")
    made = compiled(table(LADDER, windows=f"- {{id: w, length: 30 days, starts: delivered}}\n{season}"))
    dates = {"ordered": "2026-11-20", "delivered": "2026-11-25"}
    assert [missing["id"] for missing in answered(made, "2026-12-01", **dates)["missing"]] == ["member"]
    assert answered(made, "2026-12-01", member="no", **dates)["deadline"] == "2026-12-25"
    assert answered(made, "2026-12-01", member="yes", **dates)["deadline"] == "2027-01-31"


def test_business_days_know_the_holidays() -> None:
    assert IRELAND.add_business_days(datetime.date(2026, 12, 24), 1) == datetime.date(2026, 12, 28)
    assert ends("length: 2 business days, starts: delivered", "2026-12-24", delivered="2026-12-24") == "2026-12-29"
