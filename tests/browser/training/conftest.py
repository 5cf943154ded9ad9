"""The staff site of the sample shop and of a copy in which the time to return became longer, both at one address after the other."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from tests.browser.opening import OpenPage, watched
from tests.support.serving import served as served_folder
from tests.support.shops import ROOT, TODAY, sample_files

from boldprint.library.reading import read_library
from boldprint.publish.builders import BUILDERS
from boldprint.publish.disk import write_docs, write_files
from boldprint.publish.finish import finish_edition, finish_site
from boldprint.publish.site import Order, staff_docs

LONGER = (b"{from: 2026-03-01, value: 30}", b"{from: 2026-03-01, value: 45}")
SHOWN = ("index", "training", "forms/self-assessment", "forms/service-quality", "forms/top-three", "policies/returns")
"""The pages that these tests open; the other hundred would only take time."""
CHANGED = ("index", "training.md", "training/taking-returns")


def build_staff(files: dict[str, bytes], root: Path, shown: tuple[str, ...]) -> Path:
    """The staff site of these files with the pages whose paths begin so, built by MkDocs and finished, in a folder below `root`."""
    library, _ = read_library(files)
    assert library is not None
    # Dead links of other pages are for other tests to find.
    (root / "mkdocs.yml").write_bytes((ROOT / "mkdocs.yml").read_bytes().replace(b"strict: true", b"strict: false"))
    edition = staff_docs(Order(root, files, library, TODAY), "en")
    tree = {path: content for path, content in edition.docs.tree.items() if not path.endswith(".md") or path.startswith(shown)}
    write_docs(tree, root / edition.file.docs_folder)
    path = root / edition.file.path
    path.write_bytes(edition.file.render())
    built = finish_edition(BUILDERS["mkdocs"](root, path), tree, noindex=True)
    write_files(finish_site(built, site_url="", changed=TODAY, noindex=True).tree, root / "site")
    return root / "site"


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The folders of both sites: `today`, and `longer` in which thirty days became forty-five."""
    files = dict(sample_files())
    longer = dict(files)
    assert LONGER[0] in files["policies/returns.yaml"]
    longer["policies/returns.yaml"] = files["policies/returns.yaml"].replace(*LONGER)
    return {
        "today": build_staff(files, tmp_path_factory.mktemp("today"), SHOWN),
        "longer": build_staff(longer, tmp_path_factory.mktemp("longer"), CHANGED),
    }


@pytest.fixture(scope="session")
def served(
    sites: dict[str, Path], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Callable[[str], None]]]:
    """One address, and a function that puts a site there: a rebuilt site keeps its address, and with it what browsers kept."""
    folder = tmp_path_factory.mktemp("served") / "site"

    def put(name: str) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(sites[name], folder)

    put("today")
    with served_folder(folder, {"Cache-Control": "no-store"}) as address:
        yield address, put


@pytest.fixture
def open_page(browser: Browser, served: tuple[str, Callable[[str], None]]) -> Iterator[OpenPage]:
    """Opens a page of the site of today."""
    address, put = served
    put("today")
    with watched(browser, address) as opened:
        yield opened
