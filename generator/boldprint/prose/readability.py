"""How hard a text is to read: LIX (Björnsson 1968), which needs no dictionary and works in every language that parts its words."""

import re

from boldprint.prose.sentences import split

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
# A word with more letters than this is long (Björnsson 1968).
_LONG = 6
# The bands of the scale: below the number, the name.
_BANDS = ((30.0, "very easy"), (40.0, "easy"), (50.0, "medium"), (60.0, "hard"))


def lix(text: str) -> float:
    """Words a sentence plus the percentage of words of seven letters or more; 0.0 for a text without words. No meaning for Chinese.

    >>> round(lix("Scan the parcel. Put it on the blue trolley."), 1)
    15.6
    """
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = sum(1 for sentence in split(text) if _WORD.search(sentence.text))
    long_words = sum(1 for word in words if len(word) > _LONG and (word.isalpha() or sum(map(str.isalpha, word)) > _LONG))
    return len(words) / sentences + 100 * long_words / len(words)


def band(score: float) -> str:
    """The name of a LIX score's band.

    >>> band(28.0), band(61.7)
    ('very easy', 'very hard')
    """
    return next((name for limit, name in _BANDS if score < limit), "very hard")
