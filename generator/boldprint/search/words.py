"""Text to words, the same way here and in the browser (`assets/js/search-ranker.js` holds the same two classes).

The letters are listed by range and not by property, because Python and browsers follow different editions of Unicode.
What stands in no range (emoji, control characters, signs) separates words.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

LETTERS = r"0-9A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f\u0386-\u052f\u05d0-\u05ea\u0620-\u064a\u1e00-\u1fff"
"""Scripts that put spaces between words: Latin, Greek, Cyrillic, Hebrew, Arabic, and digits."""

PIECES = r"\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
"""Scripts without dependable spaces, cut into two-character pieces: kana, Chinese characters, Hangul."""

WORD = re.compile(f"[{LETTERS}]+(?:['’][{LETTERS}]+)*|[{PIECES}]+")
_APOSTROPHE = re.compile("['’]")
_ACCENT = re.compile(r"[\u0300-\u036f]")
_HYPHENATED = re.compile(f"[{LETTERS}]+(?:[-‐‑][{LETTERS}]+)+")
_HYPHEN = re.compile("[-‐‑]")
_REMEMBERED = 10_000
"""Texts whose words are kept: an index needs them for counting and for the forms of its words, the next day's index again."""
_PLAIN = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l"})


class Token(NamedTuple):
    """A word and where it stands in the text: `text[start:end]`."""

    start: int
    end: int
    word: str


def tokens(text: str) -> Iterator[Token]:
    """The words of a text in lower case, composed, without apostrophes; Chinese in two-character pieces.

    >>> [token.word for token in tokens("Don't PANIC, café №5 — 退货政策!")]
    ['dont', 'panic', 'café', '5', '退货', '货政', '政策']
    """
    for match in WORD.finditer(text):
        start, end = match.span()
        if _is_piece(text[start]):
            for at in _pieces(start, end):
                yield Token(at, min(at + 2, end), text[at : min(at + 2, end)])
        else:
            yield Token(start, end, _composed(match.group()))


def words(text: str) -> list[str]:
    """The words alone.

    >>> words("30 days")
    ['30', 'days']
    """
    found: list[str] = []
    for word in WORD.findall(text):
        if word.isascii():  # nearly every word: nothing to compose, no piece to cut
            found.append(word.lower() if word.isalnum() else word.replace("'", "").lower())
        elif _is_piece(word[0]):
            found += (word[at : at + 2] for at in _pieces(0, len(word)))
        else:
            found.append(_composed(word))
    return found


def _pieces(start: int, end: int) -> range:
    """Where the two-character pieces of a stretch begin; a single character is a piece of its own."""
    return range(start, max(start + 1, end - 1))


def _composed(word: str) -> str:
    return unicodedata.normalize("NFC", _APOSTROPHE.sub("", word).lower())


@lru_cache(maxsize=_REMEMBERED)
def words_to_index(text: str) -> tuple[str, ...]:
    """The words of a page's text, and hyphenated words once more in one piece, as many customers write them.

    >>> words_to_index("Your e-mail")
    ('your', 'e', 'mail', 'email')
    """
    hyphenated = _HYPHENATED.findall(text) if _HYPHEN.search(text) else ()
    return (*words(text), *(word for one in hyphenated for word in words(_HYPHEN.sub("", one))))


def fold(word: str) -> str:
    """The word without accents, as people type it on another keyboard.

    >>> fold("smörgåsbord"), fold("kjøpt"), fold("pārdevējs")
    ('smorgasbord', 'kjopt', 'pardevejs')
    """
    return _ACCENT.sub("", unicodedata.normalize("NFD", word)).translate(_PLAIN)


def _is_piece(character: str) -> bool:
    return "\u3040" <= character <= "\ud7a3"
