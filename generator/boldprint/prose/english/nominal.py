"""Finds an action hidden in a noun: a light verb, at most three words, and a noun that has a verb of its own."""

import re
from collections.abc import Iterator
from typing import Final

from boldprint.prose.english.lists import pairs, words

_VERBS: Final = pairs("hidden verbs")
# Which light verbs hide which nouns; with other nouns they keep their own meaning (request approval, take a count).
_LIGHT: Final = (
    (
        r"perform(?:s|ing)?|carr(?:y|ies|ying) out|conduct(?:s|ing)?|undertak(?:e|es|ing)|execut(?:e|es|ing)"
        r"|effect(?:s|ing)?",
        frozenset(_VERBS),
    ),
    (r"mak(?:e|es|ing)", words("hidden by make")),
    (r"do(?:es|ing)?", words("hidden by do")),
    (r"giv(?:e|es|ing)|provid(?:e|es|ing)", words("hidden by give")),
    (r"tak(?:e|es|ing)(?: into)?", words("hidden by take")),
    (r"(?:reach|reaches|com(?:e|es|ing) to)", words("hidden by reach")),
)
# Between them only articles and adjectives: "make eye contact" and "carry out the job description" hide nothing.
_BETWEEN: Final = (
    r"(?:\s+(?:the|an?|any|this|that|your|our|their|his|her|its|all|some|another|each|every|no|more|new|quick|full|thorough|short|brief|first|last"
    r"|second|final|daily|weekly|monthly|yearly|regular|proper|careful|detailed|random|further|whole|due|deep|close|clear|fair|sound|the customer"
    r"|customers|(?!legal)[a-z]+(?:al|ive|ful|ous|ic|ed|ary|able|ent|ant|ial|ish|ing|ly))){0,3}?"
)
# These keep their own meaning unless an object follows: "after making a change", "make the best use".
_NEEDS_OBJECT: Final = words("needs object")
_AFTER: Final = r"(?=\s*(?:$|[.,;:!?)]|\s(?:of|to|with|for|about|on|in|at|by|before|after|and|or|that|whether|as|every|each|when|if|once|over|using|between|into)\b))"
_PATTERNS: Final = [
    re.compile(rf"\b(?:{light}){_BETWEEN}\s+({'|'.join(sorted(nouns, key=len, reverse=True))}){_AFTER}", re.IGNORECASE)
    for light, nouns in _LIGHT
]
_MARK: Final = re.compile(r"\b(?:perform|carr|conduct|undertak|execut|effect|mak|do|giv|provid|tak|reach|com)", re.IGNORECASE)
"""How light verbs begin: few sentences hold one, and only those are looked at."""
_OBJECT: Final = re.compile(r"\s+(?:of|to|in|with)\b", re.IGNORECASE)
_OF: Final = re.compile(
    r"\s+(?:of|to|on|for|with|about)\s+((?:the|a|an|your|our|their|all|each|every|any)\s+[\w'’-]+(?:\s+[\w'’-]+){0,2}?)"
    r"(?=$|[.,;:!?)]|\s(?:and|or|before|after|at|in|on|of|for|from|by|with|when|if|every|each|via|to|about|that|who)\b)",
    re.IGNORECASE,
)


def nominalised(sentence: str) -> Iterator[tuple[int, int, str]]:
    """The places of hidden actions with what to write.

    >>> list(nominalised("Perform a quick check of the seal."))
    [(0, 21, 'write: check the seal')]
    """
    if not _MARK.search(sentence):
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(sentence):
            noun = match.group(1).lower()
            of = _OF.match(sentence, match.end())
            if noun in _NEEDS_OBJECT and not _OBJECT.match(sentence, match.end()):
                continue
            verb = _VERBS[noun]
            yield match.start(), match.end(), f"write: {verb} {of.group(1)}" if of else f"write: {verb}"
