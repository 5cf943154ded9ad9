"""Feeds, calendar and macros: read by independent readers."""

import datetime
import json
import xml.etree.ElementTree as ElementTree

import pytest
from icalendar import Calendar
from tests.support.public import public_of, sample_public
from tests.support.shops import TODAY, library_of, sample_files

from boldprint.changes.change import Snapshot
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.staff import staff_library
from boldprint.exports.changes_feed import entries, feed, json_feed
from boldprint.exports.feed import atom
from boldprint.exports.macros import changed_macros, macros, zendesk
from boldprint.exports.opening_days import calendar

pytestmark = pytest.mark.slow

ATOM = "{http://www.w3.org/2005/Atom}"


def test_atom_has_what_the_standard_requires() -> None:
    root = ElementTree.fromstring(atom(feed(sample_public())))
    for where in (root, *root.iter(f"{ATOM}entry")):
        assert all((where.findtext(f"{ATOM}{name}") or "").strip() for name in ("id", "title", "updated"))
        assert any(link.get("rel") == "alternate" for link in where.findall(f"{ATOM}link"))
    ids = [entry.findtext(f"{ATOM}id") for entry in root.iter(f"{ATOM}entry")]
    assert len(ids) == len(set(ids)) > 5
    days = [entry.findtext(f"{ATOM}updated") or "" for entry in root.iter(f"{ATOM}entry")]
    assert days == sorted(days, reverse=True)
    assert root.findtext(f"{ATOM}updated") == days[0]


def test_both_feeds_say_the_same_and_nothing_announced() -> None:
    found = json.loads(json.dumps(json_feed(sample_public())))
    assert found["version"] == "https://jsonfeed.org/version/1.1"
    assert [(item["id"], item["content_text"]) for item in found["items"]] == [(entry.id, entry.words) for entry in entries(sample_public())]
    assert max(item["date_published"] for item in found["items"]) <= f"{TODAY}T24"
    returns = next(item for item in found["items"] if item["id"].endswith("2026-03-01:returns"))
    assert returns["content_text"].startswith("Time to return: 60 days became 30 days.")


def test_the_calendar_is_read_by_another_reader() -> None:
    text = calendar(sample_public())
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    found = {str(event["UID"]).partition("@")[0]: event for event in Calendar.from_ical(text).walk("VEVENT")}
    eve = found["contact-details-christmas-eve"]
    assert (eve.decoded("DTSTART").isoformat(), eve.decoded("DTEND").isoformat()) == ("2026-12-24T09:00:00+00:00", "2026-12-24T13:00:00+00:00")
    assert found["returns-christmas-end"].decoded("DTSTART") == datetime.date(2027, 1, 31)
    assert found["contact-details-holiday-2026-12-25"].decoded("DTEND") == datetime.date(2026, 12, 26)
    assert all(event["SUMMARY"] and event["URL"] for event in found.values())


def test_the_same_shop_gives_the_same_bytes_on_another_day_without_news() -> None:
    earlier = public_of(sample_files(), TODAY - datetime.timedelta(days=1))
    assert atom(feed(earlier)) == atom(feed(sample_public()))


def _snapshot(files: dict[str, bytes]) -> Snapshot:
    library = library_of(files)
    return Snapshot(library, TODAY, "ie", sample_public().catalog)


def test_macros_hold_the_answer_and_a_reply_of_ones_own() -> None:
    library = library_of(sample_files())
    found = {one.name: one for one in macros(staff_library(library, Edition(Audience.STAFF, "en", "ie", TODAY), sample_public()))}
    words = found["returns.return.opened-hygiene.0.email"].words
    assert "Once the seal is open we cannot sell it again, for hygiene." in words
    assert "{" not in words
    assert "[last day]" in found["returns.return.standard.0.chat"].words
    listed = zendesk(list(found.values()))["macros"]
    assert all(one["title"] and one["actions"][0]["field"] == "comment_value" for one in listed)
    files = dict(sample_files())
    files["policies/returns.yaml"] += b"  replies:\n    - {id: hygiene, rule: opened-hygiene, email: \"No, for hygiene. {why}\"}\n"
    changed = changed_macros(_snapshot(dict(sample_files())), _snapshot(files))
    assert [one.name for one in changed] == ["returns.return.opened-hygiene.0.email"]
    assert changed[0].words.startswith("No, for hygiene. Once the seal is open")
