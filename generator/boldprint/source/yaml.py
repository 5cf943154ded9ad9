"""Strict YAML: every scalar is text, every node has its place, and every fault is a finding in plain words.

Stock YAML turns `NO` into false, `12:30` into 750, `010` into 8 and `1.10` into 1.1; a shop's prices and hours cannot live
with that, so nothing is guessed here. The C parser is used where it is installed.
"""

import yaml

from boldprint.source.finding import Finding, Level
from boldprint.source.node import Entry, Mapping, Node, Scalar, Sequence
from boldprint.source.span import Span
from boldprint.source.yaml_faults import syntax_finding
from boldprint.source.yaml_text import read_text

MAX_NODES = 200_000
MAX_DEPTH = 60

_TAGS: dict[type[yaml.Node], str] = {
    yaml.ScalarNode: "tag:yaml.org,2002:str",
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}
_NO_INSTRUCTION = frozenset(_TAGS.values())
"""What the parser writes where the author wrote no instruction."""

_Base: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _TextLoader(_Base):  # type: ignore[misc]  # PyYAML's C loader has no stub that says it is a class
    """The stock parser without its guesses: a plain scalar is text."""

    def resolve(self, kind: type[yaml.Node], value: object, implicit: object) -> str:
        """The tag of a node whose author wrote none."""
        return _TAGS[kind]


def parse(content: bytes, file: str) -> tuple[Node | None, list[Finding]]:
    """The document in `content` as nodes, with everything that is wrong with its form.

    The node is None where the file cannot be read as one YAML document. Nothing is raised for bad content.

    >>> node, findings = parse(b"country: NO", "content/site.yaml")
    >>> node.text("country"), findings
    ('NO', [])
    >>> _, findings = parse(b"id: a" + bytes([10]) + b"id: b", "policies/a.yaml")
    >>> findings[0].code, str(findings[0].span)
    ('Y104', 'policies/a.yaml:2:1')
    """
    text, findings = read_text(content, file)
    if text is None:
        return None, findings
    loader = _TextLoader(text)
    try:
        root = loader.get_single_node()
    except yaml.MarkedYAMLError as fault:
        return None, [*findings, syntax_finding(fault, text, file)]
    except (yaml.YAMLError, RecursionError):
        return None, [
            *findings,
            _fault(
                "Y102",
                Span(file),
                "The file cannot be read as YAML.",
                "Undo the last edit, or compare with a file that works.",
            ),
        ]
    finally:
        loader.dispose()
    if root is None:
        return None, [
            *findings,
            _fault("Y101", Span(file), "The file is empty.", "Write the policy in it, or delete the file."),
        ]
    reader = _Reader(file, text, findings)
    return reader.read(root, 0), findings


def _fault(code: str, span: Span, message: str, help_: str, level: Level = Level.ERROR) -> Finding:
    return Finding(code, level, span, message, help_)


class _TooLarge(Exception):
    """More nodes than any policy has: aliases that multiply."""


class _Reader:
    """Turns the parser's nodes into ours, collecting what is wrong."""

    def __init__(self, file: str, text: str, findings: list[Finding]) -> None:
        self._file = file
        self._has_notes = "#" in text
        self._lines = text.splitlines()
        self._findings = findings
        self._count = 0

    def read(self, root: yaml.Node, depth: int) -> Node | None:
        try:
            return self._node(root, depth)
        except _TooLarge:
            self._findings.append(
                _fault(
                    "Y105",
                    Span(self._file),
                    "The file repeats parts of itself (with & and *) until it is too large to read.",
                    "Write the repeated part out once where it is needed.",
                )
            )
            return None

    def _node(self, node: yaml.Node, depth: int) -> Node:
        self._count += 1
        if self._count > MAX_NODES or depth > MAX_DEPTH:
            raise _TooLarge
        start, end = node.start_mark, node.end_mark
        span = Span(self._file, start.line + 1, start.column + 1, end.line + 1, end.column + 1)
        if node.tag not in _NO_INSTRUCTION:
            self._findings.append(_instruction(node, span))
        if isinstance(node, yaml.ScalarNode):
            plain = not node.style
            if plain and self._has_notes:
                self._check_comment(node, span)
            return Scalar(node.value, span, plain)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, span, depth)
        return Sequence(tuple([self._item(item, depth) for item in node.value]), span)

    def _item(self, node: yaml.Node, depth: int) -> Node:
        item = self._node(node, depth + 1)
        if isinstance(item, Scalar) and item.plain and not item.value:
            self._findings.append(
                _fault("Y106", item.span, "A list has an empty entry.", "Write the entry, or delete the dash.")
            )
        return item

    def _mapping(self, node: yaml.MappingNode, span: Span, depth: int) -> Mapping:
        entries: dict[str, Entry] = {}
        for key_node, value_node in node.value:
            key = self._node(key_node, depth + 1)
            if not isinstance(key, Scalar):
                self._findings.append(
                    _fault(
                        "Y103",
                        key.span,
                        "A list or braces stand where a field's name is expected.",
                        "Write the name of a field, a colon and a space, then the value.",
                    )
                )
                continue
            if key.value in entries:
                self._findings.append(
                    Finding(
                        "Y104",
                        Level.ERROR,
                        key.span,
                        f"The field “{key.value}” stands twice here; only one of them can be meant.",
                        "Delete one of the two.",
                        related=(entries[key.value].key.span,),
                    )
                )
                continue
            entries[key.value] = Entry(key, self._value(key, value_node, node, depth))
        return Mapping(tuple(entries.values()), span)

    def _value(self, key: Scalar, value_node: yaml.Node, parent: yaml.MappingNode, depth: int) -> Node:
        value = self._node(value_node, depth + 1)
        if isinstance(value, Scalar) and value.plain and not value.value:
            self._findings.append(_empty_value(key, bool(parent.flow_style)))
        return value

    def _check_comment(self, node: yaml.ScalarNode, span: Span) -> None:
        """`item #5` loses its number without a word; `30 # asked by legal` is an honest comment."""
        if span.end_line > len(self._lines):
            return
        line = self._lines[span.end_line - 1]
        stripped = line[span.end_column - 1 :].lstrip() if "#" in line else ""
        if node.value and stripped[:1] == "#" and stripped[1:2].isalnum():
            self._findings.append(
                _fault(
                    "Y108",
                    span,
                    f"Everything from “{stripped.split()[0]}” on is lost: after a space, # begins a note that nobody reads.",
                    f'Put the text in quotes: "{node.value} {stripped}". For a note, leave a space after #.',
                )
            )


def _instruction(node: yaml.Node, span: Span) -> Finding:
    return _fault(
        "Y107",
        span,
        f"“{node.tag.replace('tag:yaml.org,2002:', '!!')}” is an instruction to a program, not a value.",
        "Delete the word that begins with “!”. Put the text in quotes if it is meant as text.",
    )


def _empty_value(key: Scalar, in_braces: bool) -> Finding:
    if in_braces and (" " in key.value or key.value[:1].isupper()):
        return _fault(
            "Y110",
            key.span,
            f"“{key.value}” is cut off from its sentence: inside braces a comma ends the text.",
            "Take the entry out of the braces: one field to a line, the text after the colon. Or put the text in quotes.",
        )
    return _fault(
        "Y109", key.span, f"“{key.value}” has no value.", f"Write a value after “{key.value}:”, or delete the line."
    )
