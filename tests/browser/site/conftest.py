"""The sample shop's two sites as they are published, built once and served with their own security headers, in the system's Chromium."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from playwright.sync_api import Browser
from tests.browser.conftest import Site
from tests.browser.opening import OpenPage, watched
from tests.support.nginx import free_port, nginx


@pytest.fixture(scope="session")
def addresses(sites: dict[str, Site], tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Where both sites are served, each at the root of its server: by Debian's nginx with the settings that the build wrote.

    Where there is no nginx, by a server that sends the policy alone; with CI=true that is a failure.
    """
    with ExitStack() as servers:
        if shutil.which("nginx") or os.environ.get("CI") == "true":
            served = {name: nginx(tmp_path_factory.mktemp("nginx"), _server_block(site, port := free_port()), port) for name, site in sites.items()}
        else:
            served = {name: served(site.folder, {"Content-Security-Policy": site.policy}) for name, site in sites.items()}
        yield {name: f"{servers.enter_context(server)}/" for name, server in served.items()}


def _server_block(site: Site, port: int) -> str:
    return f"server {{ listen 127.0.0.1:{port}; root {site.folder}; include {site.headers}/nginx.conf; }}"


@pytest.fixture(scope="session")
def address(addresses: dict[str, str]) -> str:
    return addresses["public"]


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """Opens a page of the public site."""
    with watched(browser, address.rstrip("/")) as opened:
        yield opened
