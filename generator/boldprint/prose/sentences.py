"""Cuts a text into sentences. Offsets are code points; a sentence is a verbatim piece of the text, without list marks and blanks."""

import re
from dataclasses import dataclass

# Never the end of a sentence when a full stop follows.
_TITLES = frozenset(
    "mr mrs ms mx dr prof st sr jr rev hon gen sgt capt no nos nr art fig figs sec ch vol pp approx est dept ext tel vs viz cf "
    "e.g i.e eg ie ca c incl excl min max resp t.ex bl.a dvs f.eks bl.a m.fl kl plkst t.i u.c piem tālr inkl ekskl tlf".split()
)
# May stand at the end: they end a sentence when a capital letter follows.
_MAYBE = frozenset(
    "etc a.m p.m ltd inc co corp plc llc osv o.s.v m.m u.tml utt jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_WEEKDAY_OR_MONTH = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b"
)

_MARK = re.compile(
    r"[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+•–][ \t]+(?:\[[ xX]\][ \t]+)?|(?:\d{1,3}|[a-zA-Z])[.)][ \t]+)*[ \t]*"
)
_CELL = re.compile(r"[^|\s](?:[^|]*[^|\s])?")
_FENCE = re.compile(r"[ \t]*(?:```|~~~)")
_OPENING = {"“": "”", "«": "»", "「": "」", "『": "』", "(": ")", "[": "]", "（": "）", '"': '"'}
_SIGN = re.compile(rf"[.!?…。！？；{re.escape(''.join(_OPENING))}]")
"""What ends a sentence, or opens what may hold such a mark."""
_END = re.compile(r"[.!?…]+|[。！？；]+")
_CLOSING = "\"'”’»)]」』）*_"
# A quotation or a bracket longer than this was never closed.
_LONGEST_ASIDE = 400
# Lines shorter than this are not wrapped prose: a capital letter after one begins a new sentence.
_SHORT_LINE = 60


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: where it stands in the text (code points, end exclusive) and its words as written."""

    start: int
    end: int
    text: str


def split(text: str) -> list[Sentence]:
    """The sentences of a text, in order; headings and list items count as sentences, code blocks are left out.

    >>> [sentence.text for sentence in split("Weigh it, e.g. on scale No. 2. It shows 1.5 kg at 9 a.m. on Mondays. Done?")]
    ['Weigh it, e.g. on scale No. 2.', 'It shows 1.5 kg at 9 a.m. on Mondays.', 'Done?']
    >>> [sentence.text for sentence in split('- Say: "Hello. How are you?"\\n- Wait ((hold.max)) at most')]
    ['Say: "Hello. How are you?"', 'Wait ((hold.max)) at most']
    """
    found: list[Sentence] = []
    for start, end in _blocks(text):
        found.extend(_sentences(text, start, end))
    return found


def _blocks(text: str) -> list[tuple[int, int]]:
    """The places of paragraphs, headings and list items, without their marks."""
    blocks: list[tuple[int, int]] = []
    fenced = False
    open_block: tuple[int, int] | None = None
    place = 0
    for line in text.splitlines(keepends=True):
        start, place = place, place + len(line)
        if _FENCE.match(line):
            fenced = not fenced
            line = ""
        if fenced:
            line = ""
        mark = _MARK.match(line)
        begin = mark.end() if mark else 0
        body = line[begin:].rstrip()
        if not body or set(body) <= set("-=*_|: "):
            _close(blocks, open_block)
            open_block = None
            continue
        if body.startswith("|"):
            _close(blocks, open_block)
            open_block = None
            blocks.extend((start + begin + cell.start(), start + begin + cell.end()) for cell in _CELL.finditer(body))
            continue
        here = (start + begin, start + begin + len(body))
        if open_block and not line[:begin].strip() and _continues(text[open_block[0] : open_block[1]], body):
            open_block = (open_block[0], here[1])
        else:
            _close(blocks, open_block)
            open_block = here
    _close(blocks, open_block)
    return blocks


def _close(blocks: list[tuple[int, int]], block: tuple[int, int] | None) -> None:
    if block:
        blocks.append(block)


def _continues(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the line before it (wrapped prose)."""
    last = before.rsplit("\n", 1)[-1].rstrip()
    return len(last) >= _SHORT_LINE or not (line[0].isupper() or line[0].isdigit())


def _sentences(text: str, start: int, end: int) -> list[Sentence]:
    found: list[Sentence] = []
    begin, place = start, start
    while (place := _next_end(text, place, end)) < end:
        stop = place
        while stop < end and text[stop] in _CLOSING:
            stop += 1
        if _ends(text, begin, place, stop, end):
            found.append(Sentence(begin, stop, text[begin:stop]))
            begin = stop
            while begin < end and text[begin].isspace():
                begin += 1
        place = stop
    if begin < end:
        found.append(Sentence(begin, end, text[begin:end]))
    return found


def _next_end(text: str, place: int, end: int) -> int:
    """The place after the next mark that can end a sentence, not looking into quotations and brackets."""
    while (sign := _SIGN.search(text, place, end)) is not None:
        place, letter = sign.start(), sign[0]
        if letter in ".!?…。！？；":
            mark = _END.match(text, place, end)
            return mark.end() if mark else place + 1
        closing = _OPENING[letter]
        stop = text.find(closing, place + 1, min(end, place + _LONGEST_ASIDE))
        if stop > 0:
            # A quotation that ends with its own full stop may end the sentence around it.
            if text[stop - 1] in ".!?…。！？" and closing not in ")]）":
                return stop
            place = stop
        place += 1
    return end


def _ends(text: str, begin: int, mark: int, stop: int, end: int) -> bool:
    """Whether the mark before `mark` ends the sentence that began at `begin`."""
    if stop >= end:
        return True
    if text[mark - 1] in "。！？；":
        return True
    if not text[stop].isspace():
        return False
    rest = text[stop:end].lstrip()
    following = rest.lstrip("\"'“‘«(*_[")[:1]
    if following.islower():
        return False
    if text[mark - 1] != ".":
        return True
    return not _is_abbreviation(text[begin : mark - 1], rest, following)


def _is_abbreviation(before: str, rest: str, following: str) -> bool:
    word = before.rsplit(None, 1)[-1].lstrip("\"'“‘«(*_[") if before.split() else ""
    lower = word.lower()
    if lower in ("no", "nr", "nos", "art", "sec", "min", "max", "c", "ca", "st", "est", "ch"):
        return following.isdigit() or (lower == "st" and word[:1].isupper())
    if lower in _TITLES:
        return True
    if lower in _MAYBE:
        return following.isdigit() or bool(_WEEKDAY_OR_MONTH.match(rest))
    return len(word) == 1 and word.isalpha() and word.isupper() and word != "I"
