"""The sample shop's public site as it is published, built once and served with its own security headers, in the system's Chromium."""

import functools
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from tests.support.shops import ROOT, TODAY, library_of, sample_files

from boldprint.publish.disk import write_files
from boldprint.publish.security import content_security_policy
from boldprint.publish.site import Order, build, newest_change, public_docs

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of the finished site, and the content security policy that it is served with."""
    root = tmp_path_factory.mktemp("shop")
    (root / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes())
    library = library_of(sample_files())
    order = Order(root, sample_files(), library, TODAY)
    docs = [public_docs(order, "en")]
    tree = build(order, docs, newest_change(library, TODAY), "https://help.example/", lambda _: None).tree
    write_files(tree, root / "site")
    return root / "site", content_security_policy(tree)


@pytest.fixture(scope="session")
def address(built_site: tuple[Path, str]) -> Iterator[str]:
    folder, policy = built_site

    class Handler(SimpleHTTPRequestHandler):
        def end_headers(self) -> None:
            self.send_header("Content-Security-Policy", policy)
            super().end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Opens a page of the site; an error on its console fails the test at its end."""
    contexts, faults = [], []

    def opened(path: str = "index.html", width: int = 1280, height: int = 900, look: str = "light") -> Page:
        context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=look)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: faults.append(message.text) if _is_fault(message) else None)
        page.on("pageerror", lambda fault: faults.append(str(fault)))
        page.goto(address + path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert faults == []


def _is_fault(message) -> bool:
    return message.type == "error" and "favicon.ico" not in message.location.get("url", "")
