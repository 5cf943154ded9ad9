"""Numbers and word lists as short text. The browser unpacks the same (`assets/js/search-ranker.js`)."""

from collections.abc import Iterable, Iterator, Sequence

ALPHABET = "".join(map(chr, range(48, 112)))
"""Sixty-four letters from `0` to `o`: a letter's value is its code less 48."""


def pack(numbers: Iterable[int]) -> str:
    """Whole numbers from 0 up as letters: five bits each, a letter of the upper half says that more follow.

    >>> pack([0, 31, 32, 1000])
    '0OP1XO'
    """
    letters: list[str] = []
    for number in numbers:
        left = number
        while left > 31:
            letters.append(ALPHABET[32 + (left & 31)])
            left >>= 5
        letters.append(ALPHABET[left])
    return "".join(letters)


def unpack(packed: str) -> Iterator[int]:
    """The numbers again.

    >>> list(unpack("0OP1XO"))
    [0, 31, 32, 1000]
    """
    number, shift = 0, 0
    for letter in packed:
        value = ord(letter) - 48
        number |= (value & 31) << shift
        shift += 5
        if value < 32:
            yield number
            number, shift = 0, 0


def pack_words(words: Sequence[str]) -> str:
    """Sorted words, each without the letters it shares with the word before; their count stands in front as a letter.

    >>> pack_words(["refund", "return", "returns"])
    '0refund 2turn 6s'
    """
    parts: list[str] = []
    before = ""
    for word in words:
        shared = _shared(before, word)
        parts.append(ALPHABET[shared] + word[shared:])
        before = word
    return " ".join(parts)


def unpack_words(packed: str) -> list[str]:
    """The words again.

    >>> unpack_words("0refund 2turn 6s")
    ['refund', 'return', 'returns']
    """
    words: list[str] = []
    before = ""
    for part in packed.split(" ") if packed else []:
        before = before[: ord(part[0]) - 48] + part[1:]
        words.append(before)
    return words


def _shared(before: str, word: str) -> int:
    shared = 0
    for left, right in zip(before, word, strict=False):
        if left != right or shared == len(ALPHABET) - 1:
            break
        shared += 1
    return shared
