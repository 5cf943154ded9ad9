"""Counts the words of a sentence and says where a long one can end."""

import re
from typing import Final

from boldprint.prose.language import Remark
from boldprint.prose.sentences import split

_WORD: Final = re.compile(r"\(\([^()]*\)\)|(?:https?://|www\.)\S+|[^\W_]+(?:[^\w\s()\"“”«»,;:!?…]+[^\W_]+)*")
_SPEECH: Final = re.compile(r"[\"“«]([^\"”»]{1,600})[\"”»]")
_LINK: Final = re.compile(r"\]\([^)\s]*\)")
_HAN: Final = re.compile(r"[^\W\d_a-zA-Z]")
# Where a long sentence can end, best first.
_CUTS: Final = (
    r"; ", r", (?:and|but|so) ", r" (?:and then|because|which) ", r", (?:och|men|og|un|bet) ", r" (?:and|or|och|og|un) ", r", ", r"，", r" ",
)  # fmt: skip


def word_count(sentence: str) -> int:
    """The words of a sentence; a fact's name, an address and a number each count as one, a link's address not at all.

    >>> word_count("Wait ((hold.max)) at most, see [the list](https://example.com/a).")
    7
    """
    return len(_WORD.findall(_LINK.sub("] ", sentence)))


def too_long(sentence: str, limit: int, by_letters: bool = False) -> list[Remark]:
    """A remark when the sentence has more words than the limit; what stands in quotation marks is measured by itself.

    >>> too_long("Scan it.", 20)
    []
    """
    if by_letters:
        letters = len(_HAN.findall(sentence))
        return [_remark(sentence, 0, letters, limit, "characters")] if letters > limit else []
    if len(sentence) < 2 * limit:
        return []
    found: list[Remark] = []
    outside = (
        _SPEECH.sub(lambda speech: " x " if speech.group() else "", sentence)
        if '"' in sentence or "“" in sentence
        else sentence
    )
    count = word_count(outside)
    if count > limit:
        found.append(_remark(sentence, 0, count, limit, "words"))
    for speech in _SPEECH.finditer(sentence):
        for spoken in split(speech.group(1)):
            count = word_count(spoken.text)
            if count > limit:
                found.append(_remark(spoken.text, speech.start(1) + spoken.start, count, limit, "words"))
    return found


def _remark(sentence: str, start: int, count: int, limit: int, unit: str) -> Remark:
    advice = _cut(sentence)
    return Remark("T160", start, start + len(sentence), sentence, f"{count} {unit}, at most {limit}: {advice}")


def _cut(sentence: str) -> str:
    """Where to end the sentence: at the best joint in its middle half."""
    low, high = len(sentence) // 4, 3 * len(sentence) // 4
    for pattern in _CUTS:
        places = [match.start() for match in re.finditer(pattern, sentence) if low <= match.start() <= high]
        if places:
            place = min(places, key=lambda here: abs(here - len(sentence) // 2))
            before = " ".join(sentence[:place].split()[-3:]) if " " in sentence else sentence[max(0, place - 6) : place]
            return f'end the sentence after "{before}" and begin a new one'
    return "make two sentences of it"
