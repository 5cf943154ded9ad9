"""What changed in the sample shop between three days, in sentences; and the comment on an edit, as a reviewer reads it."""

import datetime
from functools import cache
from itertools import combinations, permutations
from pathlib import Path

import pytest
from tests.support.shops import library_of, sample_files, with_files
from tests.support.years import DAYS as YEARS
from tests.support.years import years_files

from boldprint.changes.change import Snapshot
from boldprint.changes.comparing import compare
from boldprint.changes.weighing import flipped
from boldprint.library.library import Library
from boldprint.library.reading import read_library
from boldprint.locales import catalogs
from boldprint.review.comment import comment
from boldprint.review.document import document
from boldprint.review.outline import outline
from boldprint.review.report import text
from boldprint.review.review import Review, review

HERE = Path(__file__).parent
DAYS = (datetime.date(2025, 6, 1), datetime.date(2026, 6, 1), datetime.date(2027, 6, 1))
CATALOG = catalogs()["en"].for_region("IE")


@cache
def sample() -> Library:
    library, _ = read_library(sample_files())
    assert library is not None
    return library


def snapshot(library: Library, day: datetime.date) -> Snapshot:
    return Snapshot(library, day, library.site.latest.markets[0].name, CATALOG)


def check_golden(name: str, found: str, request: pytest.FixtureRequest) -> None:
    golden = HERE / name
    if request.config.getoption("--update-golden"):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize(("old", "new"), list(combinations(DAYS, 2)))
def test_the_years_of_the_sample_shop(old: datetime.date, new: datetime.date, request: pytest.FixtureRequest) -> None:
    changes = compare(snapshot(sample(), old), snapshot(sample(), new))
    check_golden(f"diff-{old.year}-{new.year}.txt", text(Review(changes)) + "\n", request)


def test_all_pairs_of_days_of_a_shop_with_a_history(request: pytest.FixtureRequest) -> None:
    library = library_of(years_files())
    told = []
    for old, new in permutations(YEARS, 2):
        changes = compare(snapshot(library, old), snapshot(library, new))
        told += [f"{old} to {new}", text(Review(changes)), ""]
        back = compare(snapshot(library, new), snapshot(library, old))
        assert {(change.place, change.old, change.new, change.effect) for change in changes} == {
            (change.place, change.new, change.old, flipped(change.effect)) for change in back
        }
    check_golden("diff-years.txt", "\n".join(told), request)


@pytest.mark.slow
@pytest.mark.parametrize("day", DAYS)
def test_nothing_changes_within_a_day(day: datetime.date) -> None:
    assert not compare(snapshot(sample(), day), snapshot(sample(), day))


def test_the_comment_on_an_edit(request: pytest.FixtureRequest) -> None:
    before = library_of(with_files({}))
    returns = with_files({})["policies/returns.yaml"].decode()
    edited = returns.replace("value: 30}", "value: 14}").replace("title: How to send it back", "title: Sending it back")
    assert edited != returns
    after = library_of(with_files({"policies/returns.yaml": edited}))
    sides = [snapshot(library, DAYS[1]) for library in (before, after)]
    found = review(*sides, guarded=True)
    assert found.guard is not None
    told = outline(found, {"returns": "Returns"}, CATALOG)
    check_golden("diff-comment.md", comment(told), request)
    check_golden("diff-page.html", document(told, "en-IE"), request)
