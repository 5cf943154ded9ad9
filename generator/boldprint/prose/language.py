"""What the room knows of one language, and what it reports about a sentence."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from boldprint.prose.sentences import Sentence

Kind = Literal["sop", "public"]


@dataclass(frozen=True, slots=True)
class Remark:
    """One fault in a sentence: its code, its place (code points in the sentence, end exclusive), the words, and what to write."""

    code: str
    start: int
    end: int
    words: str
    help: str


@dataclass(frozen=True, slots=True)
class SentenceReport:
    """A sentence with its remarks in the order of their places; an empty tuple when it is good."""

    sentence: Sentence
    findings: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """The rules of one language: its code, the most words a sentence may have by kind, and what finds everything else.

    `find` gets a verbatim sentence and its kind and returns remarks in any order. `by_letters` counts letters instead of words (Chinese).
    `firm` is false where the rules are simple patterns, so that a caller may report them as warnings only.
    """

    code: str
    limits: dict[Kind, int]
    find: Callable[[str, Kind], list[Remark]]
    by_letters: bool = False
    firm: bool = False
