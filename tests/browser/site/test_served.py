"""What the servers send with the settings that the build writes: the headers, the page that is missing, nothing that is not for readers."""

import shutil
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from tests.browser.conftest import Site
from tests.support.nginx import caddy, free_port, needed, nginx

from .conftest import _server_block

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def served(request: pytest.FixtureRequest, sites: dict[str, Site], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    needed(request.param)
    folder, port, site = tmp_path_factory.mktemp(request.param), free_port(), sites["public"]
    if request.param == "nginx":
        with nginx(folder, _server_block(site, port), port) as address:
            yield address
    else:
        shutil.copy(site.headers / "Caddyfile", folder / "headers")
        block = f"http://127.0.0.1:{port} {{\n\troot * {site.folder}\n\timport headers\n\tfile_server\n}}\n"
        with caddy(folder, block, port) as address:
            yield address


def answer(address: str) -> tuple[int, dict[str, str], str]:
    try:
        with urllib.request.urlopen(address, timeout=10) as got:
            return got.status, {name.lower(): value for name, value in got.headers.items()}, got.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, {name.lower(): value for name, value in refused.headers.items()}, refused.read().decode("utf-8", "replace")


def test_every_answer_carries_the_policy(served: str, sites: dict[str, Site]) -> None:
    sheet = next(path.name for path in (sites["public"].folder / "assets").glob("style.*.css"))
    for path in ("", "returns.html", f"assets/{sheet}", "nothing-here.html"):
        _, headers, _ = answer(f"{served}/{path}")
        assert headers["content-security-policy"] == sites["public"].policy, path
        assert headers["x-content-type-options"] == "nosniff", path
        assert headers["cache-control"] == ("public, max-age=31536000, immutable" if path.endswith(".css") else "no-cache"), path


def test_a_page_that_is_missing_is_ours(served: str) -> None:
    status, _, body = answer(f"{served}/nothing/here.html")
    assert status == 404
    assert 'role="search"' in body


def test_the_settings_are_no_page(served: str) -> None:
    assert answer(f"{served}/_headers")[0] == 404
