"""Four hundred days in a row: the sites are made without a fault, and say something else only on days that were named before."""

import datetime
from collections.abc import Iterator, Mapping
from functools import partial
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from tests.support.shops import library_of, sample_files
from tests.support.years import TODAY, years_files

from boldprint.changes.upcoming import upcoming
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.publish.site import Order, public_docs, staff_docs

pytestmark = pytest.mark.slow

ONE_DAY = datetime.timedelta(days=1)
NOWHERE = Path("nowhere")


def trees(library: Library, files: Mapping[str, bytes], day: datetime.date) -> dict[str, str]:
    """A digest of everything that the builder would be given for both audiences on a day, by path."""
    order = Order(NOWHERE, files, library, day)
    found: dict[str, str] = {}
    for docs in (public_docs(order, "en"), staff_docs(order, "en")):
        side = "staff" if docs.staff else "public"
        found |= {f"{side}/{path}": sha256(content).hexdigest() for path, content in {**docs.docs.tree, **docs.beside}.items()}
        # The day of the next change stands in the frame; it moves on the days that are named, so it belongs to what is compared.
        found[f"{side}/frame"] = sha256(docs.file.render()).hexdigest()
    return found


def named(library: Library, first: datetime.date, last: datetime.date) -> set[datetime.date]:
    """The days that `boldprint next` names on the first day and on each first of January until the last one."""
    catalog = catalogs()["en"].for_region("IE")
    asked = [first, *(datetime.date(year, 1, 1) for year in range(first.year + 1, last.year + 1))]
    return {one.day for day in asked for one in upcoming(library, day, catalog)}


def unnamed_changes(library: Library, files: Mapping[str, bytes], days: list[datetime.date]) -> Iterator[str]:
    """The pages that differ from the day looked at before, though no day between was named."""
    expected, before = named(library, days[0], days[-1]), trees(library, files, days[0])
    for last, day in pairwise(days):
        now = trees(library, files, day)
        if not any(last < one <= day for one in expected):
            yield from (f"{day}: {path}" for path in {**before, **now} if before.get(path) != now.get(path))
        before = now


@pytest.mark.slow
def test_the_sites_change_only_on_named_days() -> None:
    files = years_files()
    library = library_of(files)
    found = sorted(day for day in named(library, TODAY, TODAY + 400 * ONE_DAY) if TODAY < day <= TODAY + 400 * ONE_DAY)
    assert len(found) > 10
    looked_at = sorted({TODAY, *found, *(day - ONE_DAY for day in found), *(TODAY + 40 * number * ONE_DAY for number in range(11))})
    assert list(unnamed_changes(library, files, looked_at)) == []


@pytest.mark.slow
def test_every_day_on_which_a_promise_changes_is_named_and_changes_the_page() -> None:
    files = years_files()
    library = library_of(files)
    at = partial(trees, library, files)
    for day, page in ((datetime.date(2027, 3, 1), "public/returns.md"), (datetime.date(2026, 9, 10), "public/index.md")):
        assert at(day - ONE_DAY)[page] != at(day)[page]
        assert day in named(library, TODAY, day)


@pytest.mark.long
def test_four_hundred_days_of_a_small_shop() -> None:
    files = years_files()
    assert list(unnamed_changes(library_of(files), files, [TODAY + number * ONE_DAY for number in range(400)])) == []


@pytest.mark.long
def test_four_hundred_days_of_the_sample_shop() -> None:
    library, first = library_of(sample_files()), datetime.date(2026, 11, 22)
    assert list(unnamed_changes(library, sample_files(), [first + number * ONE_DAY for number in range(400)])) == []
