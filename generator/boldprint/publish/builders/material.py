"""MkDocs with Material: the builder that the published site is made with."""

from pathlib import Path

from boldprint.publish.builders.run import run_builder
from boldprint.publish.tree import Tree


def build_mkdocs(root: Path, edition_file: Path) -> Tree:
    """The HTML that MkDocs makes of an edition, unfinished.

    `root` is the shop's root with its `mkdocs.yml`, `edition_file` an `edition.yml` below it.
    Raises BuilderFailed where MkDocs stops, warns (the configuration is strict) or leaves a page out.
    """
    return run_builder("MkDocs", ["mkdocs", "build", "--clean", "--config-file", "mkdocs.yml"], root, edition_file)
