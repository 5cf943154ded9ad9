"""Findings about windows: starts, counting, ladders, seasons, events, calendars."""

import datetime

from written import SHOP, compiled, setting, table

from boldprint.rules import window_findings as windows
from boldprint.rules.decide import decide
from boldprint.rules.naming_findings import find_faults

LADDER = "- id: all\n  over_time: [{until: w, outcome: accept}, {after: w, outcome: refuse}]"
PLAIN = "- {id: w, length: 30 days, starts: delivered}"


def test_a_window_without_start_event() -> None:
    (finding,) = windows.find_missing_starts(compiled(table(LADDER, windows="- {id: w, length: 30 days}")))
    assert finding.code == "R210"
    assert finding.message.startswith("“w” says how long it is, and not from when. Nobody could say any last day.")
    assert finding.span.line == 2


def test_no_counting_anywhere() -> None:
    (finding,) = windows.find_missing_counting(compiled(table(LADDER, windows=PLAIN), setting({})))
    assert finding.code == "R211"
    assert "whether the start day counts (start_day)" in finding.message
    partial = {part: value for part, value in SHOP.items() if part != "closed_day"}
    (finding,) = windows.find_missing_counting(compiled(table(LADDER, windows=PLAIN), setting(partial)))
    assert finding.message == "For “w” nothing says what happens on a closed day (closed_day). Nobody could say any last day."
    declared = "- {id: w, length: 30 days, starts: delivered, counting: {closed_day: stays}}"
    assert windows.find_missing_counting(compiled(table(LADDER, windows=declared), setting(partial))) == []


def test_a_window_that_cannot_be_counted_is_answered_as_ambiguous() -> None:
    decision = decide(
        compiled(table(LADDER, windows=PLAIN), setting({})), {"delivered": "2026-05-03"}, datetime.date(2026, 5, 4)
    )
    assert getattr(decision, "outcome", None) == "ambiguous"


def test_a_ladder_without_its_last_rung() -> None:
    (finding,) = windows.find_ladder_ends(
        compiled(table("- id: all\n  over_time: [{until: w, outcome: accept}]", windows=PLAIN))
    )
    assert (finding.code, finding.message, finding.help) == (
        "R212",
        "The ladder does not say what holds after “w”.",
        "Add a last rung: after: w, with its outcome.",
    )


def test_a_last_rung_after_another_window_and_one_in_the_middle() -> None:
    two = f"{PLAIN}\n- {{id: v, length: 90 days, starts: delivered}}"
    wrong = "- id: all\n  over_time: [{until: w, outcome: accept}, {after: v, outcome: refuse}]"
    assert (
        "holds after “v”, and the rung before it holds until “w”"
        in windows.find_ladder_ends(compiled(table(wrong, windows=two)))[0].message
    )
    middle = "- id: all\n  over_time: [{until: w, outcome: accept}, {after: w, outcome: credit}, {after: w, outcome: refuse}]"
    assert "stands before the last rung" in windows.find_ladder_ends(compiled(table(middle, windows=two)))[0].message


def test_a_season_that_would_shorten_for_all_or_for_some() -> None:
    season = "- {id: s, season_of: w, orders: {from: 2026-11-01, to: 2026-12-31}, until: %s}"
    found = {
        until: windows.find_shortening_seasons(compiled(table(LADDER, windows=f"{PLAIN}\n{season % until}")))
        for until in ("2026-11-15", "2027-01-15", "2027-01-31")
    }
    assert [(finding.code, finding.level.value) for finding in found["2026-11-15"]] == [("R213", "error")]
    assert [(finding.code, finding.level.value) for finding in found["2027-01-15"]] == [("R213", "warning")]
    assert (
        found["2027-01-15"][0].message
        == "The season “s” ends on 2027-01-15, and “w” alone lasts longer for its last days: from 2026-12-31 to 2027-01-30. The later day holds."
    )
    assert found["2027-01-31"] == []


def test_days_that_the_table_never_asks_for() -> None:
    asks = "- {id: delivered, ask: When did it arrive?, type: date}"
    (start,) = windows.find_unasked_events(compiled(table(LADDER, asks, "- {id: w, length: 30 days, starts: shipped}")))
    assert (start.code, start.message) == (
        "R214",
        "“w” starts when it was shipped, and the table “t” never asks when that was.",
    )
    season = "- {id: s, season_of: w, orders: {from: 2026-11-01, to: 2026-12-31}, until: 2027-01-31}"
    (event,) = windows.find_unasked_events(compiled(table(LADDER, asks, f"{PLAIN}\n{season}")))
    assert event.message == "The season “s” looks at when it was ordered, and the table “t” never asks that."


def test_a_rung_that_no_moment_reaches() -> None:
    rules = "- id: all\n  over_time: [{until: w, outcome: accept}, {until: v, outcome: credit}, {after: v, outcome: refuse}]"
    for length, count in (("14 days", 1), ("4 weeks", 1), ("1 month", 0), ("31 days", 0)):
        text = table(rules, windows=f"{PLAIN}\n- {{id: v, length: {length}, starts: delivered}}")
        assert len(windows.find_unreached_rungs(compiled(text))) == count, length


def test_hours_need_a_time_and_have_no_season() -> None:
    hours = "- {id: w, length: 24 hours, starts: delivered}"
    (finding,) = windows.find_hours_without_time(compiled(table(LADDER, windows=hours)))
    assert (finding.code, finding.help) == ("R229", "Write “type: date and time” at the ask “delivered”.")
    season = "- {id: s, season_of: w, orders: {from: 2026-11-01, to: 2026-12-31}, until: 2027-01-31}"
    assert [f.code for f in windows.find_hour_seasons(compiled(table(LADDER, windows=f"{hours}\n{season}")))] == [
        "R238"
    ]


def test_windows_that_start_at_each_other() -> None:
    made = compiled(table(LADDER, windows="- {id: w, length: 1 day, starts: v}\n- {id: v, length: 1 day, starts: w}"))
    assert [finding.message for finding in find_faults(made, "R235")] == [
        "These windows start at each other's end in a circle: w, v.",
        "These windows start at each other's end in a circle: v, w.",
    ]
    assert windows.find_missing_starts(made) == []
    assert getattr(decide(made, {}, datetime.date(2026, 5, 4)), "outcome", None) == "ambiguous"


def test_a_season_that_ends_before_it_begins_and_a_window_beyond_a_lifetime() -> None:
    season = "- {id: s, season_of: w, orders: {from: 2026-12-31, to: 2026-11-01}, until: 2027-01-31}"
    assert "before it begins" in find_faults(compiled(table(LADDER, windows=f"{PLAIN}\n{season}")), "R236")[0].message
    assert (
        "more than a lifetime"
        in find_faults(compiled(table(LADDER, windows="- {id: w, length: 1000 years, starts: delivered}")), "R236")[
            0
        ].message
    )
