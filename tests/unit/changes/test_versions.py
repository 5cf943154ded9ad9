"""The archive, the days ahead, the reviews due, replayed cases: what people see of time."""

import datetime
import json
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import icalendar
import pytest
from tests.support.shops import ROOT
from tests.unit.changes.shops import CATALOG, DAY, shop

from boldprint.changes.upcoming import Cause, next_day, upcoming
from boldprint.edition.decisions.tables import all_tables
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.library.library import Library
from boldprint.pages.versions import version_for, versions_of
from boldprint.review.freshness import freshness_calendar, freshness_text, reviews_due
from boldprint.review.replay import read_rows, replay, summary, version_on
from boldprint.review.replay_report import csv_rows, page, summary_lines

SCRIPT = ROOT / "generator" / "boldprint" / "assets" / "js"
DATED = {
    "  - {on: 2026-01-01, class: material, reason: First published.}": """
  - {on: 2026-01-01, class: material, reason: First published.}
  - {on: 2026-05-01, class: material, reason: Longer., covers: all orders}
  - {on: 2026-09-01, class: material, reason: Shorter., covers: orders placed from this day}""",
    "facts: []": """
  facts:
    - id: time
      type: days
      label: Time to return
      value: [{from: 2026-01-01, value: 30}, {from: 2026-05-01, value: 60}, {from: 2026-09-01, value: 14}]""",
    "length: 30 days": "length: ((time))",
    "    - {id: credit, label: Time for credit": """
    - {id: gifts, season_of: standard, orders: {from: 2026-11-01, to: 2026-12-31}, until: 2027-01-31}
    - {id: credit, label: Time for credit""",
}


def dated() -> Library:
    return shop(DATED)


def public(day: datetime.date) -> PublicLibrary:
    library = dated()
    return public_library(library, Edition(Audience.PUBLIC, "en", library.site.latest.markets[0].name, day), CATALOG)


def test_the_archive_holds_every_version_and_says_which_is_announced() -> None:
    library = public(DAY)
    policy = library.policy("returns")
    assert policy is not None
    versions = versions_of(library, policy)
    assert [(v.since and v.since.isoformat(), str(v.part.facts[0].quantity), v.announced, v.in_force) for v in versions] == [
        ("2026-09-01", "14 days", True, False),
        ("2026-05-01", "60 days", False, True),
        ("2026-01-01", "30 days", False, False),
    ]


@pytest.mark.skipif(shutil.which("node") is None, reason="no Node on this machine")
def test_the_script_chooses_the_version_that_the_cohort_rule_chooses() -> None:
    library = public(DAY)
    policy = library.policy("returns")
    assert policy is not None
    versions = versions_of(library, policy)
    days = [datetime.date(2025, 12, 1) + datetime.timedelta(days=9 * number) for number in range(50)]
    asked = [(ordered, now) for ordered in days for now in days[3::9]]
    given = [{"since": str(v.since_day), "firstOrder": str(v.first_order)} for v in versions]
    program = (
        f"const {{governing}} = require({json.dumps(str(SCRIPT / 'versions.js'))});"
        f"const versions = {json.dumps(given)};"
        f"console.log(JSON.stringify({json.dumps([[str(o), str(n)] for o, n in asked])}.map(([o, n]) => (governing(versions, o, n) || {{}}).since || null)))"
    )
    done = subprocess.run(["node", "-e", program], capture_output=True, text=True, check=True)
    expected = [str(found.since_day) if (found := version_for(versions, o, n)) else None for o, n in asked]
    assert json.loads(done.stdout) == expected


@pytest.mark.skipif(shutil.which("node") is None, reason="no Node on this machine")
def test_a_page_is_stale_from_the_day_of_the_next_change_in_the_shops_zone() -> None:
    cases = [("2026-09-01", "2026-08-31T22:30:00Z", False), ("2026-09-01", "2026-08-31T23:30:00Z", True), ("", "2027-01-01T00:00:00Z", False)]
    program = (
        f"const {{isStale}} = require({json.dumps(str(SCRIPT / 'stale.js'))});"
        f"console.log(JSON.stringify({json.dumps(cases)}.map(([next, now]) => isStale(next, new Date(now), 'Europe/Dublin'))))"
    )
    done = subprocess.run(["node", "-e", program], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [stale for _, _, stale in cases]


def test_the_days_ahead_are_announced_versions_and_seasons() -> None:
    found = [(str(one.day), one.cause) for one in upcoming(dated(), DAY, CATALOG) if one.policy == "returns"]
    assert found == [
        ("2026-09-01", Cause.POLICY),
        ("2026-11-01", Cause.SEASON_BEGINS),
        ("2027-01-01", Cause.SEASON_ENDS),
        ("2027-02-01", Cause.SEASON_ENDS),
        ("2027-04-02", Cause.REVIEW),
        ("2027-06-02", Cause.REVIEW),
    ]
    assert next_day(dated(), datetime.date(2026, 7, 1), CATALOG) == datetime.date(2026, 9, 1)


def test_the_days_ahead_are_those_of_law_and_calendar_too() -> None:
    found = {(str(one.day), one.cause) for one in upcoming(dated(), DAY, CATALOG) if not one.policy}
    assert {("2026-09-27", Cause.LAW), ("2027-01-01", Cause.YEAR)} <= found
    assert next_day(dated(), datetime.date(2028, 1, 1), CATALOG) is None


def test_reviews_are_listed_by_owner_the_most_urgent_first() -> None:
    due = reviews_due(dated(), datetime.date(2027, 6, 3))
    assert "Head of Service:" in freshness_text(due, datetime.date(2027, 6, 3))
    assert "2027-06-01, 2 days overdue: returns (policies/returns.yaml)" in freshness_text(due, datetime.date(2027, 6, 3))
    calendar = freshness_calendar([replace(due[0], owner="Ünal, Söderström; " * 6)], "Shop", "shop.example", DAY)
    assert all(len(line.encode()) <= 75 for line in calendar.split("\r\n"))
    assert calendar.endswith("END:VCALENDAR\r\n")
    assert "\r\n " in calendar


def test_the_calendar_of_reviews_is_one_that_other_programs_read() -> None:
    due = reviews_due(dated(), DAY)
    calendar = icalendar.Calendar.from_ical(freshness_calendar([replace(one, owner="A; B, C\\D\nE") for one in due], "Corner; Shop", "shop.example", DAY))
    events = calendar.walk("VEVENT")
    assert {(event["DTSTART"].dt, str(event["UID"])) for event in events} == {(one.day, f"review-{one.policy}@shop.example") for one in due}
    assert all("A; B, C\\D\nE" in event["DESCRIPTION"] for event in events)
    assert not [fault for part in (calendar, *events) for fault in part.errors]


def test_replayed_cases_are_the_same_better_worse_or_not_decided(tmp_path: Path) -> None:
    library = dated()
    table = all_tables(library, library.site.latest.markets[0].name, CATALOG).table("returns", "return")
    assert table is not None
    old, new = version_on(table, datetime.date(2026, 2, 1)), version_on(table, datetime.date(2026, 10, 1))
    assert old is not None
    assert new is not None
    lines = [
        ["a", "2026-06-20", "gear", "no", "2026-05-28", "2026-06-01"],
        ["b", "2026-06-05", "gear", "no", "2026-05-28", "2026-06-01"],
        ["c", "2026-06-05", "gear", "yes", "", ""],
        ["d", "2026-06-05", "gear", "no", "", ""],
        ["=e", "2026-06-05", "boat", "no", "", ""],
    ]
    rows = read_rows(["id", "on", "item", "sealed", "ordered", "delivered"], lines, DAY, "returns.return")
    found = list(replay(rows, old, new))
    counted = summary(found)
    assert [one.effect.value if one.effect else None for one in found] == ["worse", "neutral", "neutral", None, None]
    assert (counted.cases, counted.same, counted.worse, counted.undecided) == (5, 2, 1, 2)
    assert counted.missing == {"delivered": 1}
    assert [str(amount) for amount in counted.money["fee", "EUR"]] == ["4.00", "2.00"]
    assert "Fees were €4, and would be €2." in summary_lines(counted, CATALOG)
    assert next(row for row in csv_rows(found) if "boat" in row[-1])[0] == "'=e"
    assert "| a | Yes, until 1 July 2026, €2 to pay | Store credit, until 30 August 2026 |" in page(counted, found[:1], "2026-02-01", "2026-10-01", CATALOG)
