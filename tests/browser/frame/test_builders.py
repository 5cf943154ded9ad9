"""What the builders make of the frame: the same page from both, and markup that a strict parser accepts."""

import re
from pathlib import Path

import html5lib
import pytest

NAMES = ("public/index", "public/returns", "public/contact", "public/prose", "public/404",
         "staff/index", "staff/hold", "staff/decide", "staff/404")
DATA = '<script type="application/json" id="bp-hours">'


def read(folder: Path, name: str) -> str:
    return (folder / f"{name.partition('/')[2]}.html").read_text(encoding="utf-8")


def shown(html: str) -> str:
    """From the skip link to the end of the footer, and the title, and whether it is for search engines."""
    robots = re.search(r'<meta name="robots"[^>]*>', html)
    body = html[html.index('<a class="bp-skip"'):html.index("</footer>")]
    title = re.search(r"<title>.*?</title>", html)
    told = re.sub(r"\s+", " ", f"{title[0] if title else None}{bool(robots)}{body}").replace("> <", "><")
    return re.sub(r'(="|/)\./', r"\1", told)


@pytest.mark.parametrize("name", NAMES)
def test_both_builders_show_the_same_page(sites, name):
    audience = name.partition("/")[0]
    ours = shown(read(sites[f"mkdocs/{audience}"], name))
    theirs = shown(read(sites[f"zensical/{audience}"], name))
    assert theirs.replace('<a id="__skip" tabindex="-1"></a>', "") == ours


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
@pytest.mark.parametrize("name", NAMES)
def test_pages_are_well_formed(sites, builder, name):
    page = read(sites[f"{builder}/{name.partition('/')[0]}"], name)
    html5lib.HTMLParser(strict=True).parse(page)
    assert "<style" not in page
    assert " style=" not in page
    assert {script for script in re.findall(r"<script[^>]*>", page) if "src=" not in script} <= {DATA}


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_only_what_the_frame_names_is_loaded(sites, builder):
    page = read(sites[f"{builder}/public"], "public/index")
    loaded = re.findall(r'<(?:script[^>]*src|link rel="(?:stylesheet|icon)" href)="([^"]*)"', page)
    names = sorted(re.sub(r"\.[0-9a-f]{12}\.", ".", address.removeprefix("./")) for address in loaded)
    expected = ("copy.js", "icon.svg", "open-now.js", "style.css", "theme-switch.js")
    assert names == [f"assets/{name}" for name in expected]


def test_component_markup_is_safe_inside_markdown(bodies):
    for name, (_, body) in bodies.items():
        if name == "public/prose":
            continue
        assert "\n\n" not in body.strip(), name
        assert not re.search(r"^ {4}", body, flags=re.MULTILINE), name
        html5lib.HTMLParser(strict=True).parseFragment(body)


def test_an_icon_or_an_outcome_that_does_not_exist_stops_the_build(components):
    for macro, call in (("icon.j2", 'icon("unicorn")'), ("rules.j2", 'outcome_icon("maybe")')):
        template = components.from_string(f'{{% import "{macro}" as m %}}{{{{ m.{call} }}}}')
        with pytest.raises(TypeError, match="StrictUndefined"):
            template.render()


def test_scripts_find_the_icons_they_ask_for(components):
    drawn = components.from_string('{% from "icon.j2" import sprite %}{{ sprite(["yes", "cal"]) }}').render()
    assert drawn.startswith('<div hidden><svg><symbol id="i-yes" viewBox="0 0 24 24"><circle')
    assert '<symbol id="i-cal" viewBox="0 0 24 24"><path' in drawn


@pytest.mark.parametrize("builder", ["mkdocs", "zensical"])
def test_the_page_that_is_missing_offers_pages_and_nobody_to_call(sites, builder):
    page = read(sites[f"{builder}/staff"], "staff/404")
    offered = page[page.index('<h2 id="bp-missing"'):page.index("<footer")]
    assert "tel:" not in offered
    assert ">Put a caller on hold</a>" in offered
