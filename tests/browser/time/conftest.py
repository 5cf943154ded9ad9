"""The shop with a history as it is published on each of its days, in the system's Chromium."""

import datetime
import functools
import os
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.support.shops import ROOT, library_of
from tests.support.years import DAYS, years_files

from boldprint.publish.disk import write_files
from boldprint.publish.site import Order, build, newest_change, public_docs

CHROMIUM = Path("/usr/bin/chromium")


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

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(shop / "sites")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium; without it the tests are skipped, but never where CI=true."""
    if not CHROMIUM.exists():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{CHROMIUM} is missing, and CI must run the browser tests")
        pytest.skip(f"{CHROMIUM} is missing")
    with sync_playwright() as playwright:
        made = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield made
        made.close()


def noon(day: datetime.date) -> datetime.datetime:
    """The middle of a day."""
    return datetime.datetime.combine(day, datetime.time(12), datetime.UTC)
