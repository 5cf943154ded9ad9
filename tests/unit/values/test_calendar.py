"""Open and closed days."""

import datetime

import pytest

from boldprint.values.calendar import Calendar

DAY = datetime.date.fromisoformat
IRELAND = Calendar("IE", weekend=frozenset({5, 6}))


def test_weekends_holidays_and_days_of_ones_own() -> None:
    shop = Calendar(
        "IE", weekend=frozenset({6}), closed=frozenset({DAY("2026-07-13")}), open=frozenset({DAY("2026-03-17")})
    )
    days = ("2026-07-11", "2026-07-12", "2026-07-13", "2026-03-17", "2026-12-25")
    assert [shop.is_business_day(DAY(day)) for day in days] == [True, False, False, True, False]


def test_a_region_has_holidays_of_its_own() -> None:
    assert Calendar("DE", "BY").is_business_day(DAY("2026-01-06")) is False
    assert Calendar("DE", "BE").is_business_day(DAY("2026-01-06")) is True


def test_business_days_over_a_year_end() -> None:
    assert IRELAND.add_business_days(DAY("2026-12-24"), 3) == DAY("2026-12-30")
    assert IRELAND.add_business_days(DAY("2026-12-31"), 1) == DAY("2027-01-04")
    assert IRELAND.add_business_days(DAY("2026-12-25"), 0) == DAY("2026-12-28")


def test_what_a_browser_has_to_know() -> None:
    shop = Calendar("IE", weekend=frozenset({5, 6}), open=frozenset({DAY("2026-12-19")}))
    assert shop.closed_days(DAY("2026-12-20"), DAY("2027-01-02")) == (DAY("2026-12-25"), DAY("2027-01-01"))
    assert shop.open_weekend_days(DAY("2026-12-01"), DAY("2026-12-31")) == (DAY("2026-12-19"),)


def test_a_shop_that_never_opens() -> None:
    with pytest.raises(LookupError, match="no open day within a year"):
        Calendar("IE", weekend=frozenset(range(7))).next_business_day(DAY("2026-01-01"))


def test_the_same_year_twice_is_the_same() -> None:
    assert IRELAND.holidays(2026) is IRELAND.holidays(2026)
