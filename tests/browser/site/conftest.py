"""The sample shop's two sites as they are published, built once and served with their own security headers, in the system's Chromium."""

import functools
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from tests.support.nginx import free_port, nginx
from tests.support.shops import ROOT, TODAY, library_of, sample_files

from boldprint.publish.disk import write_files
from boldprint.publish.security import content_security_policy
from boldprint.publish.site import Order, build, newest_change, public_docs, staff_docs

CHROMIUM = Path("/usr/bin/chromium")

OpenPage = Callable[..., Page]


@dataclass(frozen=True)
class Site:
    """A finished site on disk: its folder, the folder of its server settings, its policy, and the addresses of its pages."""

    folder: Path
    headers: Path
    policy: str
    pages: tuple[str, ...]


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Site]:
    """Both sites of the sample shop as they are published, built once for all tests of this folder."""
    root = tmp_path_factory.mktemp("shop")
    (root / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    library = library_of(sample_files())
    order, changed = Order(root, sample_files(), library, TODAY), newest_change(library, TODAY)
    url = f"{(library.site.on(TODAY) or library.site.latest).url}/"
    found = {}
    for name, docs, address in (("public", public_docs(order, "en"), url), ("staff", staff_docs(order, "en"), "")):
        done = build(order, [docs], changed, address, lambda _: None)
        write_files(done.tree, root / name)
        write_files(done.headers, root / f"{name}-headers")
        pages = tuple(path for path in done.tree if path.endswith(".html"))
        found[name] = Site(root / name, root / f"{name}-headers", content_security_policy(done.tree), pages)
    return found


@pytest.fixture(scope="session")
def addresses(sites: dict[str, Site], tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Where both sites are served, each at the root of its server: by Debian's nginx with the settings that the build wrote.

    Where there is no nginx, by a server that sends the policy alone; with CI=true that is a failure.
    """
    with ExitStack() as servers:
        if shutil.which("nginx") or os.environ.get("CI") == "true":
            served = {name: nginx(tmp_path_factory.mktemp("nginx"), _server_block(site, port := free_port()), port) for name, site in sites.items()}
        else:
            served = {name: _plain_server(site) for name, site in sites.items()}
        yield {name: f"{servers.enter_context(server)}/" for name, server in served.items()}


def _server_block(site: Site, port: int) -> str:
    return f"server {{ listen 127.0.0.1:{port}; root {site.folder}; include {site.headers}/nginx.conf; }}"


@contextmanager
def _plain_server(site: Site) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def address(addresses: dict[str, str]) -> str:
    return addresses["public"]


def _handler(site: Site) -> Callable[..., SimpleHTTPRequestHandler]:
    class Handler(SimpleHTTPRequestHandler):
        def end_headers(self) -> None:
            self.send_header("Content-Security-Policy", site.policy)
            super().end_headers()

        def log_message(self, *_: object) -> None:
            pass

    return functools.partial(Handler, directory=str(site.folder))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium; without it the tests are skipped, but never where CI=true."""
    if not CHROMIUM.exists():
        if os.environ.get("CI") == "true":
            pytest.fail(f"{CHROMIUM} is missing, and CI must run the browser tests")
        pytest.skip(f"{CHROMIUM} is missing: install Chromium to run the browser tests")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu"])
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Opens a page of the site; an error on its console fails the test at its end."""
    contexts, faults = [], []

    def opened(path: str = "index.html", width: int = 1280, height: int = 900, look: str = "light") -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=look)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.goto(address + path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []

