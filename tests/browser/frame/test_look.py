"""Takes pictures for the eye: `BOLDPRINT_SCREENS=<folder> pytest tests/browser/frame/test_look.py`."""

import os
from pathlib import Path

import pytest

SCREENS = os.environ.get("BOLDPRINT_SCREENS", "")
PAGES = ("public/index", "public/returns", "public/contact", "public/search", "public/prose", "public/404",
         "staff/index", "staff/hold", "staff/decide", "staff/quiz")


@pytest.mark.browser
@pytest.mark.skipif(not SCREENS, reason="pictures are taken only where BOLDPRINT_SCREENS names a folder for them")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_picture(open_page, name, width, scheme):
    page = open_page(f"{name}.html", width=width, color_scheme=scheme)
    page.screenshot(path=Path(SCREENS) / f"{name.replace('/', '-')}-{width}-{scheme}.png", full_page=True)
