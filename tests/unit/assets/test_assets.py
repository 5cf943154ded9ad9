"""What the frame's files promise, read as text: no word of any language, nothing MiniJinja refuses, small files."""

import gzip
import re
from pathlib import Path

import pytest

import boldprint
from boldprint.publish.stylesheets import smaller

PACKAGE = Path(boldprint.__file__).parent
ASSETS = PACKAGE / "assets"
SHEETS = sorted((ASSETS / "css").glob("*.css"))
SCRIPTS = sorted((ASSETS / "js").glob("*.js"))
FRAME = sorted((ASSETS / "theme").rglob("*.html"))
COMPONENTS = sorted((PACKAGE / "pages" / "components").glob("*.j2"))
PUBLIC_SCRIPTS = ("theme-switch.js", "copy.js", "open-now.js")
SPOKEN = re.compile(r"""\s(?:alt|aria-label|placeholder|title|content)="([^"{]*[A-Za-z]{3,}[^"{]*)\"""")
STATED = {"width=device-width, initial-scale=1", "light dark", "noindex", "website"}


def without_code(template: str) -> str:
    return re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", template, flags=re.DOTALL)


@pytest.mark.parametrize("template", [*FRAME, *COMPONENTS], ids=lambda path: path.name)
def test_templates_hold_no_word_of_any_language(template):
    markup = without_code(template.read_text(encoding="utf-8"))
    assert re.findall(r"[A-Za-z]{2,}", re.sub(r"<[^>]*>|&\w+;", "", markup)) == []
    assert [words for words in SPOKEN.findall(markup) if words not in STATED] == []


@pytest.mark.parametrize("template", FRAME, ids=lambda path: path.name)
def test_the_frame_calls_no_python_method(template):
    code = re.findall(r"\{[%{](.*?)[%}]\}", template.read_text(encoding="utf-8"), flags=re.DOTALL)
    methods = [call for part in code for call in re.findall(r"(\w+)\.(\w+)\(", part)]
    assert [call for call in methods if call[0] not in ("draw", "at")] == []


@pytest.mark.parametrize("template", COMPONENTS, ids=lambda path: path.name)
def test_components_trust_no_text_and_measure_none(template):
    markup = re.sub(r"\{#.*?#\}", "", template.read_text(encoding="utf-8"), flags=re.DOTALL)
    code = " ".join(re.findall(r"\{[%{](.*?)[%}]\}", markup, flags=re.DOTALL)).replace("caller()|trim", "")
    used = set(re.findall(r"\|\s*(\w+)", code))
    assert used <= {"d", "length", "unbroken"}, "only lists are measured; staff text refuses it"
    assert " ~ " not in code
    assert "style=" not in markup


def test_the_frame_and_the_pages_draw_the_same_icons():
    drawn = (ASSETS / "theme" / "partials" / "bp-icon.html").read_text(encoding="utf-8")
    frame = dict(re.findall(r"if name == '(\w+)' -%\}(<.*)", drawn))
    of_pages = (PACKAGE / "pages" / "components" / "icon.j2").read_text(encoding="utf-8")
    pages = dict(re.findall(r'if name == "(\w+)" -%\}(<.*)', of_pages))
    assert frame == {name: pages[name] for name in frame}


@pytest.mark.parametrize("file", [*SHEETS, *SCRIPTS, *FRAME, *COMPONENTS], ids=lambda path: path.name)
def test_no_file_is_long_and_none_asks_elsewhere(file):
    text = file.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 300
    assert "@import" not in text
    asked = set(re.findall(r"(?:https?:)?//[a-z][\w.-]+\.[a-z]{2,}", text))
    assert asked <= {"http://www.w3.org"}, "a name space is a name, and nobody asks its host"


def test_the_scripts_of_a_public_page_are_light():
    together = b"".join((ASSETS / "js" / name).read_bytes() for name in PUBLIC_SCRIPTS)
    assert len(gzip.compress(together)) < 4000


def test_the_style_sheet_is_light():
    together = "".join(smaller(sheet.read_text(encoding="utf-8")) for sheet in SHEETS)
    assert len(gzip.compress(together.encode())) < 13_000, "as it is sent, before what no page of a shop uses is left out"


def test_braces_of_the_style_sheets_are_balanced():
    for sheet in SHEETS:
        text = sheet.read_text(encoding="utf-8")
        assert text.count("{") == text.count("}"), sheet.name
