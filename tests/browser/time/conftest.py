"""The shop with a history as it is published on each of its days, in the system's Chromium."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.serving import served
from tests.support.shops import ROOT, library_of
from tests.support.years import DAYS, years_files

from boldprint.publish.disk import write_files
from boldprint.publish.site import Order, build, newest_change, public_docs


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the shop: its files, and below `sites/` its public site on each of the days."""
    root = tmp_path_factory.mktemp("years")
    files = years_files()
    for path, content in {**files, "mkdocs.yml": (ROOT / "mkdocs.yml").read_bytes()}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    library = library_of(files)
    for day in DAYS:
        docs = [public_docs(Order(root, files, library, day), "en")]
        order = Order(root, files, library, day)
        write_files(build(order, docs, newest_change(library, day), "https://help.example/", lambda _: None).tree, root / "sites" / str(day))
    return root


@pytest.fixture(scope="session")
def address(shop: Path) -> Iterator[str]:
    """Where the sites are served; the site of a day lies below it."""
    with served(shop / "sites") as address:
        yield address


def noon(day: datetime.date) -> datetime.datetime:
    """The middle of a day."""
    return datetime.datetime.combine(day, datetime.time(12), datetime.UTC)
