"""`mkdocs.yml`: its keys are pinned, and no list stands in it and in the generated parent too."""

from collections.abc import Callable, Mapping
from importlib.resources import files
from pathlib import Path

import pytest
import yaml

from boldprint.errors import BuilderFailed
from boldprint.publish.builders import BUILDERS, build_mkdocs
from boldprint.publish.edition import EditionFile
from boldprint.publish.front_matter import page
from boldprint.publish.navigation import Navigation, NavPage
from boldprint.publish.references import EXTENSIONS
from boldprint.publish.tree import Tree

CONFIGURATION = Path(__file__).parents[2] / "mkdocs.yml"
KEYS = {
    "INHERIT", "strict", "use_directory_urls", "plugins", "theme", "theme.name", "theme.variant", "theme.font",
    "theme.features", "validation", "validation.nav", "validation.nav.omitted_files", "validation.nav.not_found",
    "validation.nav.absolute_links", "validation.links", "validation.links.not_found",
    "validation.links.absolute_links", "validation.links.unrecognized_links", "validation.links.anchors",
    "markdown_extensions",
}
"""Every key that both builders understand alike. Another one is added here only after a try in both."""


def settings() -> dict[str, object]:
    class Loader(yaml.SafeLoader):
        """Reads `!ENV [NAME, default]` as its default."""

    def default(loader: Loader, node: yaml.SequenceNode) -> object:
        return loader.construct_sequence(node)[-1]

    Loader.add_constructor("!ENV", default)
    loaded: dict[str, object] = yaml.load(CONFIGURATION.read_bytes(), Loader)
    return loaded


def keys(value: object, above: str = "") -> set[str]:
    if not isinstance(value, dict):
        return set()
    deeper = {found for key, one in value.items() for found in keys(one, f"{above}{key}.")}
    return deeper | {above + key for key in value}


def lists(value: object, above: str = "") -> set[str]:
    if isinstance(value, dict):
        return {found for key, one in value.items() for found in lists(one, f"{above}.{key}")}
    return {above} if isinstance(value, list) else set()


def full_edition() -> EditionFile:
    navigation = Navigation((NavPage("H", "index.md"),))
    return EditionFile(name="staff-sv", site_name="S", language="sv", navigation=navigation, description="D",
                       theme_folder="theme", site_url="https://example.org/",
                       stylesheets=("assets/a.css",), scripts=("assets/a.js",), extra={"list": ["a"]})


def test_only_keys_that_both_builders_know() -> None:
    assert keys(settings()) == KEYS


def test_a_list_stands_in_one_of_the_two_files() -> None:
    generated = yaml.safe_load(full_edition().render())
    assert not lists(settings()) & lists(generated)
    assert not keys(settings()) & keys(generated) - {"theme"}


def test_another_shop_gets_the_same_configuration() -> None:
    assert (files("boldprint.publish") / "mkdocs.yml").read_bytes() == CONFIGURATION.read_bytes()


def test_pages_are_checked_with_the_extensions_of_the_configuration() -> None:
    written = settings()["markdown_extensions"]
    assert isinstance(written, list)
    named = [one if isinstance(one, dict) else {one: {}} for one in written]
    assert {name: options for one in named for name, options in one.items()} == EXTENSIONS
    assert [name for one in named for name in one] == list(EXTENSIONS)


BAD: Mapping[str, bytes] = {
    "dead link": b"# A\n\n[b](missing.md)\n",
    "dead anchor": b"# A\n\n[b](#missing)\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("builder", BUILDERS)
@pytest.mark.parametrize("bad", BAD)
def test_a_fault_that_both_builders_see_is_told(make_shop: Callable[..., tuple[Path, Path]], builder: str,
                                                bad: str) -> None:
    docs = Tree({"index.md": BAD[bad], "policies/returns.md": b"# R\n", "policies/shipping.md": b"# S\n"})
    with pytest.raises(BuilderFailed, match=r"could not make the site of public-en.*It said at the end:") as failure:
        BUILDERS[builder](*make_shop(docs))
    assert "missing" in str(failure.value)
    assert "site-packages" not in str(failure.value)


@pytest.mark.slow
@pytest.mark.parametrize("builder", BUILDERS)
def test_a_broken_template_is_told(make_shop: Callable[..., tuple[Path, Path]], docs: Tree, builder: str) -> None:
    with pytest.raises(BuilderFailed, match=r"main\.html"):
        BUILDERS[builder](*make_shop(docs, Tree({"main.html": b"{% extends 'base.html' %}{% block x %}{% oops %}"})))


@pytest.mark.slow
@pytest.mark.parametrize("builder", BUILDERS)
def test_a_page_that_the_builder_leaves_out_is_told(make_shop: Callable[..., tuple[Path, Path]], docs: Tree,
                                                    builder: str) -> None:
    with pytest.raises(BuilderFailed, match=r"made no page of “\.hidden\.md”"):
        BUILDERS[builder](*make_shop(docs.with_file(".hidden.md", page({"title": "H"}, "# H"))))


def test_without_a_configuration_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BuilderFailed, match=r"no file “mkdocs\.yml”"):
        build_mkdocs(tmp_path, tmp_path / "build" / "public-en" / "edition.yml")
    (tmp_path / "mkdocs.yml").write_bytes(CONFIGURATION.read_bytes())
    with pytest.raises(BuilderFailed, match=r"no file “edition\.yml”"):
        build_mkdocs(tmp_path, tmp_path / "build" / "public-en" / "edition.yml")
