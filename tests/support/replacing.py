"""Replaces everything that is not public in a shop by something else of its type, so that a leak shows as a difference."""

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping

from boldprint.source.finding import Finding
from boldprint.source.node import Mapping as MappingNode
from boldprint.source.node import Node, Scalar, Sequence
from boldprint.source.span import Span
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


def with_other_staff(
    files: Mapping[str, bytes], faults: Callable[[Mapping[str, bytes]], Iterable[Finding]]
) -> tuple[dict[str, bytes], int, int]:
    """The files with everything that is not public replaced, as far as the shop can still be read; and how much that was.

    A scalar that cannot be another one (a word from a fixed list) is told by the findings of reading, and stays as it was.
    """
    made = {path: _other_article(content) if path.startswith("content/staff/") else content for path, content in files.items()}
    roots = {path: root for path, root in _roots(files) if any(True for _ in staff_scalars(path, root))}
    chosen = {path: list(staff_scalars(path, root)) for path, root in roots.items()}
    total = sum(map(len, chosen.values()))
    while True:
        written = {path: Written(root, chosen[path]) for path, root in roots.items()}
        refused = list(faults({**made, **{path: one.content for path, one in written.items()}}))
        if not refused:
            return {**made, **{path: one.content for path, one in written.items()}}, sum(map(len, chosen.values())), total
        kept = {id(scalar) for finding in refused for scalar in written[finding.span.file].at(finding.span)}
        assert kept, refused[0]
        chosen = {path: [scalar for scalar in some if id(scalar) not in kept] for path, some in chosen.items()}


def _roots(files: Mapping[str, bytes]) -> Iterator[tuple[str, MappingNode]]:
    for path, content in files.items():
        root = parse(content, path)[0] if path.endswith(".yaml") else None
        if isinstance(root, MappingNode):
            yield path, root


class Written:
    """A file written anew with the chosen scalars changed: strict YAML, each scalar in quotes on a line of its own."""

    def __init__(self, root: MappingNode, chosen: list[Scalar]) -> None:
        self._chosen = {id(scalar) for scalar in chosen}
        self._lines: list[str] = []
        self._scalar_of: dict[int, Scalar] = {}
        self._groups: list[range] = []
        self._write(root)
        self.content = "\n".join(self._lines).encode() + b"\n"

    def at(self, span: Span) -> list[Scalar]:
        """The changed scalars of a place; where it has none itself, those of the smallest group around it that has."""
        around = [lines for lines in self._groups if span.line in lines]
        places = [range(span.line, span.end_line + 1), *sorted(around, key=len)]
        found = ([self._scalar_of[line] for line in lines if line in self._scalar_of] for lines in places)
        return next(filter(None, found), [])

    def _write(self, node: Node) -> None:
        match node:
            case Scalar(value=value):
                if id(node) in self._chosen:
                    value = other(value)
                    self._scalar_of[len(self._lines) + 1] = node
                self._lines.append(_quoted(value))
            case Sequence(items=items):
                self._between("[", [(None, item) for item in items], "]")
            case MappingNode(entries=entries):
                self._between("{", [(entry.key.value, entry.value) for entry in entries], "}")

    def _between(self, opening: str, things: list[tuple[str | None, Node]], closing: str) -> None:
        first = len(self._lines) + 1
        self._lines.append(opening)
        for key, thing in things:
            if key is not None:
                self._lines.append(f"{_quoted(key)}:")
            self._write(thing)
            self._lines.append(",")
        self._lines.append(closing)
        self._groups.append(range(first, len(self._lines) + 1))


def _quoted(value: str) -> str:
    return '  "' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _other_article(content: bytes) -> bytes:
    return re.sub(
        rb"[A-Za-z]{5,}", lambda word: b"canary" if word[0] not in (b"title", b"description") else word[0], content
    )
