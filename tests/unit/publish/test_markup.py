"""Tags are found and changed without touching anything else."""

import pytest

from boldprint.publish.markup import Edit, Tag, edited, tags


def first(html: str) -> Tag:
    return next(tags(html))


@pytest.mark.parametrize(("html", "expected"), [
    ('<a title="x > y" href=b>', {"title": "x > y", "href": "b"}),
    ("<a data-a='\"' checked>", {"data-a": '"', "checked": ""}),
    ('<a href="?a=1&amp;b=2">', {"href": "?a=1&b=2"}),
    ("<br/>", {}),
    ('<a A="1" a="2">', {"a": "1"}),
    ('<a\n  href="b"\n>', {"href": "b"}),
])
def test_attributes(html: str, expected: dict[str, str]) -> None:
    assert first(html).attributes == expected


def test_what_is_no_tag_is_passed_over() -> None:
    html = "a < b <!-- <i> --> <!doctype html></p><script><b></script><textarea><u></textarea><title><s></title><p>"
    assert [tag.name for tag in tags(html)] == ["script", "textarea", "title", "p"]


def test_positions() -> None:
    html = "x<SCRIPT src=a>1<2</SCRIPT>y"
    tag = first(html)
    assert (html[:tag.start], html[tag.end:tag.element_end], html[tag.element_end:]) == ("x", "1<2</SCRIPT>", "y")
    assert tag.text == "1<2"


def test_an_unclosed_script_does_not_hang() -> None:
    assert [tag.name for tag in tags("<script>" + "<p " * 5000 + "'")] == ["script"]


def test_written_keeps_the_closing_slash_and_empty_alternatives() -> None:
    tag = first('<img alt="" src="a.png" />')
    assert tag.written({**tag.attributes, "title": 'a "b"'}) == '<img alt="" src="a.png" title="a &quot;b&quot;" />'


def test_edits_may_not_meet() -> None:
    with pytest.raises(ValueError, match="two edits meet at character 1"):
        edited("abc", [Edit(0, 2, ""), Edit(1, 3, "")])
    assert edited("abc", [Edit(1, 1, "x"), Edit(1, 2, "B")]) == "axBc"
