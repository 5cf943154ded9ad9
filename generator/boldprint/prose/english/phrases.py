"""Finds wordings from the lists: hedges, pressure, blame, hiding behind the policy, absolute promises, jargon."""

import re
from collections.abc import Iterator
from typing import Final

from boldprint.prose.english.lists import wordings
from boldprint.prose.language import Kind, Remark

_SPEECH: Final = re.compile(
    r"[\"“«][^\"”»]{1,600}[\"”»]|(?<!\w)['‘][^'‘’]{1,300}(?:['’](?=\w)[^'‘’]{1,300})*['’](?!\w)"
)
# A sentence that forbids the wording may name it.
_FORBIDS: Final = re.compile(
    r"\b(?:do not|don['’]t|never|avoid|must not|may not|rather than|instead of|no need to|cannot|not|nobody)(?: \w+){0,2}?"
    r" (?:say|saying|says|tell|telling|write|writing|blame|blaming|use|using|answer|answering|point|take|hide|hiding|reply|replying|argue|claim|claiming"
    r"|promise|promising|phrases?|words?|sentences?|pressure|guarantee|offer|imply|suggest|repeat)\b|\bavoid(?:ing)?\b|\brather than\b|\binstead of\b",
    re.IGNORECASE,
)
_FACT: Final = re.compile(r"\(\([^()]+\)\)")
_WE: Final = re.compile(r"\b(?:we|our|us|you['’]?ll|your|I)\b|^[A-Z]\w+ (?:is|are) guaranteed")


class _List:
    """The wordings of one code as one expression, each alternative in a group of its own."""

    def __init__(self, code: str) -> None:
        self.code = code
        listed = wordings(code)
        self.helps = [help_text for _, help_text in listed]
        grouped = (f"({re.sub(r'[(](?![?])', '(?:', wording)})" for wording, _ in listed)
        whole = rf"(?<![\w-])(?:{'|'.join(grouped)})(?![\w])"
        self.pattern = re.compile(whole, re.IGNORECASE)
        # Without groups and in small letters it is many times faster: it tells whether the sentence is worth a look.
        small = re.sub(r"\\.|[A-Z]", lambda match: match[0] if len(match[0]) > 1 else match[0].lower(), whole)
        self.trace = re.compile(re.sub(r"(?<!\\)[(](?![?])", "(?:", small))

    def find(self, sentence: str, lowered: str) -> Iterator[Remark]:
        """The remarks on a sentence; `lowered` is the same in small letters."""
        if not self.trace.search(lowered):
            return
        for match in self.pattern.finditer(sentence):
            help_text = self.helps[match.lastindex - 1] if match.lastindex else ""
            if help_text:
                words = match.group().rstrip()
                yield Remark(self.code, match.start(), match.start() + len(words), words, help_text)


_HEDGES: Final = _List("T140")
_SPOKEN: Final = (_List("T180"), _List("T181"), _List("T182"))
_PROMISES: Final = _List("T183")
_JARGON: Final = _List("T184")


def worded(sentence: str, kind: Kind) -> Iterator[Remark]:
    """The remarks on wordings. What staff say is held to T180–T183; hedges and jargon are looked for outside quotation marks only."""
    lowered = sentence.lower()
    asks = sentence.rstrip("\"'”’ )").endswith("?")
    speeches = [(match.start(), match.end()) for match in _SPEECH.finditer(sentence)]
    for words in (_JARGON,) if asks else (_HEDGES, _JARGON):
        for remark in words.find(sentence, lowered):
            if not any(start <= remark.start < end for start, end in speeches):
                yield remark
    for words in _SPOKEN:
        for remark in words.find(sentence, lowered):
            if not _FORBIDS.search(sentence, 0, remark.start + 12):
                yield remark
    if not _FACT.search(sentence):
        for remark in _PROMISES.find(sentence, lowered):
            spoken = any(start <= remark.start < end for start, end in speeches)
            if (kind == "public" or spoken) and not _FORBIDS.search(sentence, 0, remark.start):
                yield remark
