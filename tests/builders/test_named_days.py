"""Real builds on the days on which a site changes by itself and on the day before: files differ only where what they are made of does."""

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from tests.support.days import AUDIENCES, ONE_DAY, Digests, different, digests, editions, named, site_of, unexplained
from tests.support.shops import ROOT, library_of, sample_files
from tests.support.shops import TODAY as SAMPLE_DAY
from tests.support.years import TODAY, years_files

from boldprint.library.library import Library
from boldprint.publish.tree import Tree

pytestmark = pytest.mark.slow


def odd_files(library: Library, files: Mapping[str, bytes], days: Iterable[datetime.date], root: Path) -> list[str]:
    """The files of both sites that differ on one of the days from the day before, though nothing that they are made of does.

    What is made of the same bytes is built once: two builds of the same differ in no byte, which has a test of its own.
    """
    (root / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    built: dict[str, tuple[Digests, Tree]] = {}
    found: list[str] = []
    for day in (one for named_day in sorted(days) for one in (named_day - ONE_DAY, named_day)):
        made = editions(library, files, day, root)
        for side in AUDIENCES:
            now = digests(made[side])
            before = built.get(side)
            changed = different(before[0], now) if before is not None else []
            if before is not None and not changed:
                continue
            site = site_of(library, made[side], files, day, root)
            if before is not None:
                found += [f"{day}: {side}/{path}" for path in unexplained(before[1], site, changed)]
            built[side] = now, site
    return found


def test_a_small_shop_differs_only_where_its_pages_do(tmp_path: Path) -> None:
    files = years_files()
    days = [datetime.date(2026, 9, 10), datetime.date(2027, 3, 1)]
    library = library_of(files)
    assert set(days) <= named(library, TODAY, days[-1])
    assert "\n".join(odd_files(library, files, days, tmp_path)) == ""


@pytest.mark.long
def test_the_sample_shop_differs_only_where_its_pages_do(tmp_path: Path) -> None:
    library = library_of(sample_files())
    assert odd_files(library, sample_files(), named(library, SAMPLE_DAY, SAMPLE_DAY + 399 * ONE_DAY), tmp_path) == []
