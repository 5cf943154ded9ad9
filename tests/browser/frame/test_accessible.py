"""axe finds nothing on any sample page, in either theme, on a phone and on a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe

PAGES = ("public/index", "public/returns", "public/contact", "public/search", "public/prose", "public/404",
         "staff/index", "staff/hold", "staff/decide", "staff/quiz")
VIEWS = {"phone, light": (390, "light"), "desk, dark": (1280, "dark")}


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(open_page, name, view):
    width, scheme = VIEWS[view]
    page = open_page(f"{name}.html", width=width, color_scheme=scheme)
    assert _faults(page) == []


@pytest.mark.browser
@pytest.mark.parametrize("panel", ["bp-menu", "bp-find"])
def test_axe_finds_nothing_in_an_open_panel(open_page, panel):
    page = open_page("public/returns.html")
    page.click(f"[popovertarget={panel}]")
    assert _faults(page) == []


def _faults(page):
    found = Axe().run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [(one["id"], [node["html"][:120] for node in one["nodes"]]) for one in found]


@pytest.mark.browser
def test_the_rules_stay_a_table_for_those_who_listen(open_page):
    page = open_page("public/returns.html", width=390)
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    roles = {node["role"]["value"] for node in nodes if not node["ignored"]}
    assert {"table", "row", "rowheader", "columnheader", "cell"} <= roles
