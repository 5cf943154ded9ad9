"""Every page of both sites, in a browser: for those who see little, on a phone, by day and by night, without scripts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, BrowserContext, Page
from tests.browser.conftest import Site

from .looking import HIDDEN_TEXT, LAYOUT_SHIFT, SCROLLING_BOXES, SIDEWAYS, axe_faults, unlike_each_other

pytestmark = [pytest.mark.browser, pytest.mark.slow]

AXE = Path(axe_playwright_python.__file__).parent / "axe.min.js"
PHONE, DESK, NARROW, ZOOMED = (390, 844), (1280, 900), (320, 640), (640, 450)
BY_LOOK = ("color-contrast", "link-in-text-block", "target-size")
"""The rules of axe whose result depends on the theme and on the width; all others are the same in every view."""

Visit = Callable[[str, BrowserContext], Iterator[tuple[str, Page]]]


@pytest.fixture(scope="module")
def each_page(sites: dict[str, Site], addresses: dict[str, str]) -> Visit:
    """Goes through the pages of a site in one tab."""
    def visit(name: str, context: BrowserContext) -> Iterator[tuple[str, Page]]:
        page = context.new_page()
        for path in sites[name].pages:
            page.goto(f"{addresses[name]}{path}", wait_until="load")
            yield path, page
        context.close()
    return visit


def as_size(size: tuple[int, int]) -> dict[str, int]:
    return {"width": size[0], "height": size[1]}


@pytest.mark.parametrize("name", ["public", "staff"])
def test_every_page_can_be_read_by_everybody(browser: Browser, sites: dict[str, Site], addresses: dict[str, str], each_page: Visit, name: str) -> None:
    context = browser.new_context(viewport=as_size(PHONE), color_scheme="light", reduced_motion="reduce")
    context.add_init_script(LAYOUT_SHIFT)
    faults: list[tuple[str, ...]] = []
    told: list[str] = []
    context.on("console", lambda message: told.append(message.text) if message.type == "error" else None)
    context.on("request", lambda sent: None if sent.url.startswith((addresses[name], "blob:", "data:")) else told.append(sent.url))
    axe, unlike = AXE.read_text(encoding="utf-8"), unlike_each_other(sites[name])
    for path, page in each_page(name, context):
        faults += [(path, "moved", one) for one in page.evaluate("window.moved")]
        if path in unlike:
            page.evaluate(axe)
            faults += [(path, "phone, light", one) for one in axe_faults(page)]
            page.emulate_media(color_scheme="dark")
            page.set_viewport_size(as_size(DESK))
            faults += [(path, "desk, dark", one) for one in axe_faults(page, BY_LOOK)]
            page.emulate_media(color_scheme="light")
        for size in (NARROW, ZOOMED):
            page.set_viewport_size(as_size(size))
            faults += [(path, f"{size[0]} px", one) for one in (*page.evaluate(SIDEWAYS), *page.evaluate(SCROLLING_BOXES))]
        page.set_viewport_size(as_size(PHONE))
        faults += [(path, "console", told.pop()) for _ in range(len(told))]
    assert faults == []


@pytest.mark.parametrize("name", ["public", "staff"])
def test_without_scripts_everything_can_be_read(browser: Browser, each_page: Visit, name: str) -> None:
    context = browser.new_context(viewport=as_size(DESK), java_script_enabled=False)
    faults = [(path, one) for path, page in each_page(name, context) for one in page.evaluate(HIDDEN_TEXT)]
    assert faults == []


@pytest.mark.long  # all four views of all pages; the test above takes two views of the pages that are unlike each other
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize("name", ["public", "staff"])
def test_axe_finds_nothing_in_any_view(browser: Browser, each_page: Visit, name: str, size: tuple[int, int], scheme: str) -> None:
    context = browser.new_context(viewport=as_size(size), color_scheme=scheme)
    axe, faults = AXE.read_text(encoding="utf-8"), []
    for path, page in each_page(name, context):
        page.evaluate(axe)
        faults += [(path, one) for one in axe_faults(page)]
    assert faults == []
