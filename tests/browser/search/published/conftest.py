"""The sample shop's public site, served with its own security headers."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser
from tests.browser.conftest import Site
from tests.browser.opening import OpenPage, watched
from tests.support.serving import served


@pytest.fixture(scope="session")
def address(sites: dict[str, Site]) -> Iterator[str]:
    with served(sites["public"].folder, {"Content-Security-Policy": sites["public"].policy}) as address:
        yield address


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Opens a page of the site."""
    with watched(browser, address) as opened:
        yield opened
