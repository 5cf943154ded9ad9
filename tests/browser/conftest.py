"""What all browser tests share: the system's Chromium, and the sample shop's two sites as they are published."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright
from tests.support.shops import ROOT, TODAY, library_of, sample_files

from boldprint.publish.disk import write_files
from boldprint.publish.security import content_security_policy
from boldprint.publish.site import Order, build, newest_change, public_docs, staff_docs


@dataclass(frozen=True)
class Site:
    """A finished site on disk: its folder, the folder of its server settings, its policy, and the addresses of its pages."""

    folder: Path
    headers: Path
    policy: str
    pages: tuple[str, ...]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The system's Chromium. Tests that need it are skipped where there is none, but never with CI=true."""
    path = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
    if path is None:
        missing = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
        missing("Chromium is missing: install it to run the browser tests")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--headless=new", "--disable-gpu"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Site]:
    """Both sites of the sample shop as they are published."""
    root = tmp_path_factory.mktemp("sample")
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
