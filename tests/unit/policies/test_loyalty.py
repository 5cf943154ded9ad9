"""The contact one month after: which day, and whether we may write."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boldprint.policies.loyalty.model import Permission
from boldprint.policies.loyalty.one_month import Consumer, contact_day, may_contact
from boldprint.rules.counting import StartDay
from boldprint.values.calendar import Calendar
from boldprint.values.length import Length

MONTH = Length.parse("1 month")
DAYS = st.dates(datetime.date(2024, 1, 1), datetime.date(2030, 12, 31))


@given(DAYS)
def test_a_month_later_lies_in_the_next_month(done: datetime.date) -> None:
    day = contact_day(done, MONTH, StartDay.NOT_COUNTED)
    assert (day.year * 12 + day.month) - (done.year * 12 + done.month) == 1
    assert day.day == done.day or (day + datetime.timedelta(days=1)).day == 1


@given(DAYS)
def test_on_a_closed_day_it_moves_forward_to_an_open_one(done: datetime.date) -> None:
    week = Calendar("IE", weekend=frozenset({5, 6}))
    day = contact_day(done, MONTH, StartDay.NOT_COUNTED, week)
    assert week.is_business_day(day)
    assert day >= contact_day(done, MONTH, StartDay.NOT_COUNTED)


@pytest.mark.parametrize("permission", [Permission.CONSENT, Permission.SOFT_OPT_IN])
def test_a_no_stops_everything_that_is_not_about_the_order(permission: Permission) -> None:
    assert not may_contact(permission, Consumer(said_yes=True, bought=True, was_told=True, said_no=True))


def test_a_no_does_not_stop_news_of_the_order() -> None:
    assert may_contact(Permission.SERVICE, Consumer(said_yes=False, bought=True, was_told=False, said_no=True))


def test_soft_opt_in_needs_a_purchase_and_the_word_beforehand() -> None:
    assert not may_contact(Permission.SOFT_OPT_IN, Consumer(said_yes=False, bought=True, was_told=False, said_no=False))
    assert not may_contact(Permission.SOFT_OPT_IN, Consumer(said_yes=False, bought=False, was_told=True, said_no=False))
