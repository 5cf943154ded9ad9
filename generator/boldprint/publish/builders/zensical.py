"""Zensical, by the authors of Material: the second builder, quicker in a preview, and the way on after May 2027."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from boldprint.publish.builders.run import run_builder
from boldprint.publish.tree import Tree

DIFFERENCES: Mapping[str, str] = MappingProxyType(
    {
        "theme style sheet": "the theme's rules are Zensical's own (variant classic): the combined sheet has another name",
        "relative addresses": "links from the root begin with `./`; they mean the same",
        "raw HTML": "a link to `x.md` in raw HTML becomes `x.html`, which MkDocs leaves alone; the link check refuses it",
        "skip anchor": 'an empty `<a id="__skip">` stands before the article\'s text',
        "inherited lists": "joined with those of the parent; MkDocs replaces them, so a list stands in one file only",
        "strict mode": "does not see a missing image, a link to `x.html`, a nav entry without a page; the link check does",
        "hooks and plugins": "ignored in silence; there are none",
        "search index": "`search.json` is written even without a search plugin; `finish` removes it",
        "sitemap": "no `sitemap.xml.gz`; `finish` removes MkDocs's and writes `sitemap.xml` itself",
        "templates": "MiniJinja: no Python methods in overrides, filters instead; an inline `if` needs its `else`",
    }
)
"""Everything in which its output or behaviour differs from MkDocs's, and why it does no harm here."""


def build_zensical(root: Path, edition_file: Path) -> Tree:
    """The HTML that Zensical makes of an edition, unfinished; arguments and errors are those of `build_mkdocs`.

    Its cache is emptied first: a published site does not depend on what was built before.
    """
    return run_builder(
        "Zensical", ["zensical", "build", "--clean", "--strict", "--config-file", "mkdocs.yml"], root, edition_file
    )
