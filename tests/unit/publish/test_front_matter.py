"""Heads are read back by YAML as HTML that shows exactly what was written."""

from html import unescape

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from boldprint.publish.edition import EditionFile
from boldprint.publish.front_matter import front_matter, page, without_head
from boldprint.publish.navigation import Navigation, NavPage, NavSection, nav_setting

ODD = "\n\t\x85\u2028\ufeff:#'\"<>&-{}[]%@`!|"
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from(ODD))


@settings(derandomize=True, max_examples=300)
@given(TEXT, st.lists(TEXT, max_size=3))
def test_a_text_comes_back(title: str, words: list[str]) -> None:
    head = front_matter({"title": title, "words": words, "shown": True, "order": 3, "deep": {"a b": [title]}})
    assert head.startswith("---\n")
    assert head.endswith("\n---\n")
    assert head.count("\n") == 7
    for loader in (yaml.SafeLoader, yaml.CSafeLoader):
        read = yaml.load(head.removesuffix("---\n"), loader)
        assert unescape(read["title"]) == title
        assert [unescape(word) for word in read["words"]] == words
        assert unescape(read["deep"]["a b"][0]) == title
        assert (read["shown"], read["order"]) == (True, 3)
        assert not set("<>\"'") & set(read["title"])


@settings(derandomize=True, max_examples=100)
@given(TEXT, TEXT)
def test_the_body_comes_back(title: str, body: str) -> None:
    text, above = without_head(page({"title": title}, body).decode())
    assert text == f"\n{body.rstrip()}\n"
    assert above == 3


@pytest.mark.parametrize("title", [
    "NO", "12:30", "404", "null", "~", "# x", "- a", "a: b", "!ENV X", "*a", "&a", "1e3",
])
def test_titles_that_look_like_something_else_stay_texts(title: str) -> None:
    navigation = Navigation((NavSection(title, (NavPage(title, "a.md"),)),))
    edition = EditionFile(name="public-en", site_name=title, language="en", navigation=navigation, theme_folder="t",
                          description=title, extra={"text": [title, {"deep": title}]})
    read = yaml.safe_load(edition.render())
    assert unescape(read["site_name"]) == unescape(read["site_description"]) == title
    assert read["nav"] == nav_setting(navigation.entries)
    assert [unescape(name) for name in read["nav"][0]] == [title]
    assert unescape(read["extra"]["text"][1]["deep"]) == title


def test_an_edition_is_rendered_the_same_each_time() -> None:
    edition = EditionFile(name="staff-sv", site_name="Åsa & co", language="sv", navigation=Navigation(),
                          theme_folder="t", theme_language="en", stylesheets=("assets/a.css",),
                          scripts=("assets/a.js",))
    assert edition.render() == edition.render()
    read = yaml.safe_load(edition.render())
    assert read["theme"] == {"language": "en", "custom_dir": "t"}
    assert read["extra"] == {"language": "sv"}
    assert read["extra_javascript"] == [{"path": "assets/a.js", "defer": True}]
    assert "nav" not in read
    assert (edition.path, edition.output_folder) == ("build/staff-sv/edition.yml", "build/staff-sv/out")
