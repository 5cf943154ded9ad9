"""The site builders: each turns one edition's Markdown, on disk, into a tree of HTML."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from boldprint.publish.builders.material import build_mkdocs
from boldprint.publish.builders.zensical import build_zensical
from boldprint.publish.tree import Tree

BUILDERS: Mapping[str, Callable[[Path, Path], Tree]] = MappingProxyType(
    {"mkdocs": build_mkdocs, "zensical": build_zensical}
)
"""The builders by the name that `--builder` takes; each takes the shop's root and the edition file."""

__all__ = ["BUILDERS", "build_mkdocs", "build_zensical"]
