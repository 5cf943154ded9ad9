"""Contact details: open now or opens when, special days, holidays, and what the model refuses."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from boldprint.policies.contact_details.model import Channel, ContactPublic
from boldprint.policies.contact_details.opening import channel_hours, channel_state, unusual_days, week_hours
from boldprint.source.finding import Finding
from boldprint.source.model import build
from boldprint.source.yaml import parse
from boldprint.values.calendar import Calendar

ZONE = "Europe/Dublin"
DUBLIN = ZoneInfo(ZONE)
IRELAND = Calendar("IE")

FULLEST = """
title: Contact
answer: Call us.
closed_on_holidays: yes
channels:
  - id: phone
    kind: phone
    label: Phone
    phone: +353 20 910 0148
    hours: [{days: mon-fri, opens: "09:00", closes: "18:00"}, {days: sat, opens: "10:00", closes: "16:00"}]
  - {id: email, kind: email, label: E-mail, email: help@shop.example, answers_within: 1 business day}
  - id: safety
    kind: toll-free
    label: Safety
    phone: +353 20 910 0800
    hours: [{days: mon-sun, opens: "00:00", closes: "24:00"}]
    closed_on_holidays: no
  - id: night
    kind: chat
    label: Night
    url: https://shop.example/chat
    hours: [{days: fri, opens: "20:00", closes: "24:00"}, {days: sat, opens: "00:00", closes: "02:00"}]
special_days:
  - {id: eve, day: 2026-12-24, label: Christmas Eve, opens: "09:00", closes: "13:00", channels: [phone]}
  - {id: stocktake, day: 2026-11-24, label: Stocktake, channels: [phone]}
  - {id: safety, day: 2026-12-25, label: Christmas, opens: "00:00", closes: "24:00", channels: [safety]}
after_sales: {name: Máire Concannon, phone: +353 20 910 0152, email: a@shop.example}
"""


def read(text: str) -> tuple[ContactPublic | None, list[Finding]]:
    node, findings = parse(text.encode(), "policies/contact-details.yaml")
    assert node is not None
    assert findings == []
    return build(ContactPublic, node)


def fullest() -> ContactPublic:
    part, findings = read(FULLEST)
    assert findings == []
    assert part is not None
    return part


def is_holiday(day: datetime.date) -> bool:
    return day in IRELAND.holidays(day.year)


def channel(name: str) -> Channel:
    return next(channel for channel in fullest().channels if channel.name == name)


def state(name: str, moment: str) -> tuple[bool, str | None]:
    now = datetime.datetime.fromisoformat(moment).replace(tzinfo=DUBLIN)
    found = channel_state(fullest(), channel(name), ZONE, is_holiday, now)
    edge = found.closes_at if found.open else found.opens_at
    return found.open, edge.strftime("%Y-%m-%d %H:%M") if edge is not None else None


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-11-23T08:59", (False, "2026-11-23 09:00")),
        ("2026-11-23T09:00", (True, "2026-11-23 18:00")),
        ("2026-11-23T17:59", (True, "2026-11-23 18:00")),
        ("2026-11-23T18:00", (False, "2026-11-25 09:00")),  # the stocktake lies between
        ("2026-11-21T16:00", (False, "2026-11-23 09:00")),
        ("2026-12-24T13:00", (False, "2026-12-28 09:00")),  # Christmas Day, St Stephen's Day and a Sunday
        ("2026-03-29T00:30", (False, "2026-03-30 09:00")),  # the night in which summer time begins
    ],
)
def test_the_phone_opens_and_closes(moment: str, expected: tuple[bool, str]) -> None:
    assert state("phone", moment) == expected


def test_what_has_no_hours_takes_messages_at_any_time() -> None:
    assert state("email", "2026-12-25T03:00") == (True, None)


def test_hours_past_midnight_are_one_stretch() -> None:
    assert state("night", "2026-11-20T23:00") == (True, "2026-11-21 02:00")
    assert state("night", "2026-11-21T01:59") == (True, "2026-11-21 02:00")
    assert state("night", "2026-11-21T02:00") == (False, "2026-11-27 20:00")


def test_a_special_day_for_one_channel_opens_it_on_a_holiday() -> None:
    assert state("safety", "2026-12-25T12:00")[0]
    assert not state("phone", "2026-12-25T12:00")[0]


def test_a_line_may_answer_on_holidays_though_the_shop_is_closed() -> None:
    assert state("safety", "2026-03-17T12:00") == (True, None)
    assert unusual_days(fullest(), channel("safety"), is_holiday, datetime.date(2026, 1, 1), datetime.date(2027, 12, 31)) == {}
    assert state("phone", "2026-03-17T12:00") == (False, "2026-03-18 09:00")


def test_now_may_be_in_any_zone() -> None:
    stockholm = datetime.datetime(2026, 11, 23, 9, 30, tzinfo=ZoneInfo("Europe/Stockholm"))
    assert not channel_state(fullest(), channel("phone"), ZONE, is_holiday, stockholm).open


@settings(deadline=None)
@given(st.datetimes(datetime.datetime(2026, 1, 1), datetime.datetime(2027, 12, 31)))
def test_when_it_opens_next_it_is_open_then(moment: datetime.datetime) -> None:
    part, phone = fullest(), channel("phone")
    found = channel_state(part, phone, ZONE, is_holiday, moment.replace(tzinfo=DUBLIN))
    if not found.open:
        assert found.opens_at is not None
        assert channel_state(part, phone, ZONE, is_holiday, found.opens_at).open


def test_unusual_days_are_the_difference_to_the_week() -> None:
    part, phone = fullest(), channel("phone")
    first, last = datetime.date(2026, 11, 1), datetime.date(2026, 12, 31)
    unusual = unusual_days(part, phone, is_holiday, first, last)
    assert [day.isoformat() for day in unusual] == ["2026-11-24", "2026-12-24", "2026-12-25", "2026-12-26"]
    for number in range((last - first).days + 1):
        day = first + datetime.timedelta(days=number)
        assert unusual.get(day, week_hours(phone)[day.weekday()]) == channel_hours(part, phone, is_holiday, day)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("phone: +353 20 910 0148\n", "email: a@shop.example\n", "Nobody can be reached"),
        ('opens: "09:00", closes: "18:00"}', 'opens: "18:00", closes: "09:00"}', "closes at 09:00"),
        ('opens: "09:00", closes: "13:00", channels', 'opens: "09:00", channels', "only when it opens"),
        ("days: mon-fri", "days: mon-fry", "not a day of the week"),
    ],
)
def test_what_cannot_be_is_named(old: str, new: str, said: str) -> None:
    assert old in FULLEST
    _, findings = read(FULLEST.replace(old, new, 1))
    assert said in findings[0].message
