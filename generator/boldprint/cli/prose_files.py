"""What `boldprint prose` reads in a file: the whole text, a page without its head, or the sentences of a YAML file, each by its purpose."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from boldprint.prose import Kind, SentenceReport, check
from boldprint.source.front_matter import split
from boldprint.source.node import Mapping, Node, Scalar, Sequence
from boldprint.source.yaml import parse

_STEPS = frozenset({"do", "then"})
_SPOKEN = frozenset({"say"})
_NO_PROSE = frozenset({"id", "kind", "says", "owner", "approver", "consulted", "label", "name", "url", "email", "address", "waivers"})
_SPEECH = frozenset({"T180", "T181", "T182", "T183"})
_NOTES = frozenset({"T160", "T181", "T182", "T184"})


@dataclass(frozen=True, slots=True)
class _Passage:
    """A text of a YAML file: by which rules it is read, and which of their codes hold (None for all)."""

    text: str
    kind: Kind
    codes: frozenset[str] | None


def reports(name: str, content: str, kind: Kind, language: str) -> list[SentenceReport]:
    """The sentences of a file, with what is remarked on them.

    In YAML, steps are held to the rules of steps, words that staff say and notes to those of speech and notes, what stands below
    `public:` to those of customer texts; fields that hold no sentence are left out. A file that is no YAML is read as text.

    >>> [(r.sentence.text, [f.code for f in r.findings]) for r in reports("a.yaml", "staff: {steps: [{do: The box is opened., say: It was sent.}]}", "sop", "en")]
    [('The box is opened.', ['T130']), ('It was sent.', [])]
    >>> [r.sentence.text for r in reports("a.md", "---\\ntitle: A page\\n---\\nScan it.", "sop", "en")]
    ['Scan it.']
    """
    if name.endswith((".yaml", ".yml")):
        node, faults = parse(content.encode(), name)
        if isinstance(node, Mapping | Sequence) and not faults:
            return [_held(report, passage.codes) for passage in _passages(node, "", None) for report in check(passage.text, passage.kind, language)]
    if name.endswith(".md"):
        article, _ = split(content.encode(), name)
        content = article.body if article is not None else content
    return check(content, kind, language)


def _held(report: SentenceReport, codes: frozenset[str] | None) -> SentenceReport:
    if codes is None:
        return report
    return replace(report, findings=tuple(one for one in report.findings if one.code in codes))


def _passages(node: Node, key: str, side: str | None) -> Iterator[_Passage]:
    match node:
        case Mapping(entries=entries):
            for entry in entries:
                name = entry.key.value
                if name not in _NO_PROSE:
                    yield from _passages(entry.value, name, name if side is None and name in ("public", "staff") else side)
        case Sequence(items=items):
            for item in items:
                yield from _passages(item, key, side)
        case Scalar(value=value) if " " in value.strip():
            yield _passage(value, key, side)


def _passage(text: str, key: str, side: str | None) -> _Passage:
    if key in _STEPS and side != "public":
        return _Passage(text, "sop", None)
    if key in _SPOKEN:
        return _Passage(text, "public", _SPEECH)
    return _Passage(text, "public", None if side == "public" else _NOTES)
