"""What a shop's files say word for word, where the one who opened them has handed them on."""

from collections.abc import Mapping as Files

from boldprint.checks.check import Shop
from boldprint.source.node import Mapping


def files_of(shop: Shop) -> Files[str, bytes]:
    """The files by path; empty where only the library is known."""
    files: Files[str, bytes] = getattr(shop, "files", None) or getattr(shop.library, "files", None) or {}
    return files


def documents(shop: Shop) -> Files[str, Mapping]:
    """The YAML documents by path, with every date as it is written; empty where only the library is known."""
    nodes: Files[str, Mapping] = shop.nodes or getattr(shop.library, "nodes", None) or {}
    return nodes
