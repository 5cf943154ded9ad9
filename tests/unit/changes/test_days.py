"""Four hundred days in a row: the sites are made without a fault, and say something else only on days that were named before."""

import datetime
from collections.abc import Mapping
from functools import partial

import pytest
from tests.support.days import ONE_DAY, changes_by_day, different, named, trees
from tests.support.shops import TODAY as SAMPLE_DAY
from tests.support.shops import library_of, sample_files
from tests.support.years import TODAY, years_files

from boldprint.changes.upcoming import Cause, next_day, upcoming
from boldprint.library.library import Library
from boldprint.locales import catalogs

pytestmark = pytest.mark.slow


def changed_unnamed(library: Library, files: Mapping[str, bytes], first: datetime.date) -> list[str]:
    """What differs between two of four hundred days in a row, though the later one was not named."""
    days = [first + number * ONE_DAY for number in range(400)]
    expected = named(library, days[0], days[-1])
    assert len(expected) > 10
    return [f"{day}: {path}" for day, paths in changes_by_day(library, files, days) if day not in expected for path in paths]


def test_four_hundred_days_of_a_small_shop() -> None:
    files = years_files()
    assert changed_unnamed(library_of(files), files, TODAY) == []


@pytest.mark.long
def test_four_hundred_days_of_the_sample_shop() -> None:
    assert changed_unnamed(library_of(sample_files()), sample_files(), SAMPLE_DAY) == []


def test_every_day_on_which_a_promise_changes_is_named_and_changes_the_page() -> None:
    files = years_files()
    library = library_of(files)
    at = partial(trees, library, files)
    for day, page in ((datetime.date(2027, 3, 1), "public/returns.md"), (datetime.date(2026, 9, 10), "public/index.md")):
        assert at(day - ONE_DAY)[page] != at(day)[page]
        assert day in named(library, TODAY, day)


def test_the_day_after_a_day_with_other_hours_is_named() -> None:
    days = named(library_of(sample_files()), SAMPLE_DAY, SAMPLE_DAY + 60 * ONE_DAY)
    assert {datetime.date(2026, 12, 25), datetime.date(2027, 1, 5)} <= days


def test_the_days_on_which_the_clocks_change_are_named_and_only_programs_read_of_them() -> None:
    library, files = library_of(sample_files()), sample_files()
    day = datetime.date(2027, 3, 28)
    catalog = catalogs()["en"].for_region("IE")
    assert {one.day for one in upcoming(library, SAMPLE_DAY, catalog) if one.cause is Cause.CLOCKS} == {day, datetime.date(2027, 10, 31)}
    assert next_day(library, day - 3 * ONE_DAY, catalog) == datetime.date(2027, 4, 1)
    before, now = trees(library, files, day - ONE_DAY), trees(library, files, day)
    assert "public/shipping.md" in different(before, now)
