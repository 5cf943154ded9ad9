"""Replaces everything that is not public in a shop by something else of its type, so that a leak shows as a difference."""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping

from boldprint.library.reading_content import SITE_FILE
from boldprint.source.node import Entry, Node, Scalar, Sequence
from boldprint.source.node import Mapping as MappingNode
from boldprint.source.yaml import parse

CANARY = "canary"
PUBLIC_FILES = ("content/glossary.yaml", "content/synonyms.yaml")
STAFF_FILES = ("content/evidence.yaml", "content/queries.yaml")
CONTROL = ("kind", "status", "class")
"""Words that steer and are never printed: what kind of file it is, whether it is a draft, how much a change matters."""


def staff_scalars(path: str, root: MappingNode) -> Iterator[Scalar]:
    """Every scalar of a file that is not public."""
    if path in STAFF_FILES or path.startswith("training/"):
        yield from _values(root)
    elif path not in PUBLIC_FILES:
        for entry in root.entries:
            if entry.key.value == "staff" or entry.key.value in ("source", "because"):
                yield from _values(entry.value)


def _values(node: Node) -> Iterator[Scalar]:
    match node:
        case Scalar():
            yield node
        case Sequence(items=items):
            for item in items:
                yield from _values(item)
        case MappingNode(entries=entries):
            for entry in entries:
                if entry.key.value not in CONTROL:
                    yield from _values(entry.value)


def other(value: str) -> str:
    """Another value of the same type; the same for the same value, so that references still agree."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return str(datetime.date.fromisoformat(value) + datetime.timedelta(days=40))
    if re.fullmatch(r"\d\d:\d\d", value):
        return value[:3] + ("15" if value[3:] != "15" else "45")
    if "@" in value and " " not in value:
        return f"{CANARY}.{value}"
    if re.fullmatch(r"-?\d+(\.\d+)?( .*)?", value):
        return re.sub(r"\d(?=\D*$|\.|\s)", lambda digit: str((int(digit[0]) + 3) % 9 + 1), value, count=1)
    if re.fullmatch(r"[a-z0-9]+([_-][a-z0-9]+)*", value):
        return f"{CANARY}-{value}"
    return f"{CANARY} {value.translate(str.maketrans('abcdefghij', 'jihgfedcba'))}"


def replaced(node: Node, chosen: set[int], change: Callable[[str], str]) -> Node:
    """The node with the chosen scalars (by identity) changed."""
    match node:
        case Scalar():
            return Scalar(change(node.value), node.span, node.plain) if id(node) in chosen else node
        case Sequence(items=items):
            return Sequence(tuple(replaced(item, chosen, change) for item in items), node.span)
        case MappingNode(entries=entries):
            return MappingNode(
                tuple(Entry(entry.key, replaced(entry.value, chosen, change)) for entry in entries), node.span
            )


def as_yaml(node: Node) -> str:
    """The node as strict YAML, every scalar in quotes."""
    match node:
        case Scalar(value=value):
            return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
        case Sequence(items=items):
            return "[" + ", ".join(as_yaml(item) for item in items) + "]"
        case MappingNode(entries=entries):
            return "{" + ", ".join(f"{as_yaml(entry.key)}: {as_yaml(entry.value)}" for entry in entries) + "}"


def with_other_staff(
    files: Mapping[str, bytes], reads: Callable[[Mapping[str, bytes]], bool]
) -> tuple[dict[str, bytes], int, int]:
    """The files with everything that is not public replaced, as far as the shop can still be read; and how much that was.

    A scalar that cannot be another one (a word from a fixed list) is found by halving and stays as it was.
    """
    made = {path: content for path, content in files.items() if not path.startswith("content/staff/")}
    done = total = 0
    for path, content in files.items():
        if path.startswith("content/staff/"):
            made[path] = _other_article(content)
            continue
        root = parse(content, path)[0] if path.endswith(".yaml") else None
        if not isinstance(root, MappingNode):
            continue
        scalars = list(staff_scalars(path, root))
        total += len(scalars)
        chosen = _possible(
            scalars, lambda some, path=path, root=root: reads({SITE_FILE: files[SITE_FILE], path: _written(root, some)})
        )
        done += len(chosen)
        if chosen:
            made[path] = _written(root, chosen)
    return made, done, total


def _written(root: Node, scalars: list[Scalar]) -> bytes:
    return as_yaml(replaced(root, {id(scalar) for scalar in scalars}, other)).encode()


def _possible(scalars: list[Scalar], works: Callable[[list[Scalar]], bool]) -> list[Scalar]:
    """As many of the scalars as can be replaced together."""
    if not scalars or works(scalars):
        return scalars
    if len(scalars) == 1:
        return []
    middle = len(scalars) // 2
    left, right = _possible(scalars[:middle], works), _possible(scalars[middle:], works)
    return left + right if works(left + right) else left


def _other_article(content: bytes) -> bytes:
    return re.sub(
        rb"[A-Za-z]{5,}", lambda word: b"canary" if word[0] not in (b"title", b"description") else word[0], content
    )
