"""Made-up policy pages in any number, the same ones every time, for the search benchmarks.

A shop comes to thousands of pages by its markets and branches: fifty versions of each policy stand one after another,
and a version shares the headings and half of the sentences with the others. Words follow Zipf's law over a vocabulary
of 6,000 made-up words; a page has about 200 words in five sections and seven phrases of customers' words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from boldprint.search import Answer, Document, Passage

SYLLABLES = [start + vowel + end for start in "bdfgklmnprstv" for vowel in "aeiou" for end in ("", "n", "r", "s", "l")]
VOCABULARY = 6_000
VERSIONS = 50


class Chance:
    """Numbers that look random and are the same for the same seed (a linear congruential generator)."""

    def __init__(self, seed: int) -> None:
        self.state = seed

    def below(self, limit: int) -> int:
        """A whole number from 0 up to, not including, the limit."""
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) * limit >> 31

    def pick(self, items: Sequence[str]) -> str:
        """One of the items."""
        return items[self.below(len(items))]


def vocabulary(chance: Chance) -> list[str]:
    """Made-up words of two to four syllables, all different."""
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        words["".join(chance.pick(SYLLABLES) for _ in range(2 + chance.below(3)))] = None
    return list(words)


def pages(number: int, seed: int = 8) -> list[Document]:
    """That many pages."""
    chance = Chance(seed)
    words = vocabulary(chance)
    draw = _zipf(words, chance)
    places = [chance.pick(words).capitalize() for _ in range(VERSIONS)]
    found: list[Document] = []
    while len(found) < number:
        policy = _policy(draw)
        found += [_version(policy, place, at, draw) for at, place in enumerate(places)]
    return found[:number]


def queries(number: int, seed: int = 9) -> list[str]:
    """Queries of one to six words of the same vocabulary; every third has a slip."""
    chance = Chance(seed)
    draw = _zipf(vocabulary(Chance(8)), chance)
    found = []
    for at in range(number):
        text = " ".join(next(draw) for _ in range(1 + chance.below(6)))
        place = 2 + chance.below(max(1, len(text) - 3))
        found.append(text[:place] + text[place + 1 :] if at % 3 == 0 else text)
    return found


def _zipf(words: Sequence[str], chance: Chance) -> Iterator[str]:
    bounds = list(accumulate(10_000_000 // (rank + 3) for rank in range(len(words))))
    while True:
        wanted, low, high = chance.below(bounds[-1]), 0, len(bounds) - 1
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if bounds[middle] > wanted else (middle + 1, high)
        yield words[low]


def _text(draw: Iterator[str], length: int) -> str:
    return " ".join(next(draw) for _ in range(length)).capitalize()


def _policy(draw: Iterator[str]) -> Document:
    sections = tuple(
        Passage(
            anchor=f"{next(draw)}-{part}",
            heading=_text(draw, 3),
            text=" ".join(_text(draw, 10) + "." for _ in range(4)),
            says=(_text(draw, 2).lower(),),
        )
        for part in range(5)
    )
    title = _text(draw, 2)
    return Document("", title.lower().replace(" ", "-"), title, (_text(draw, 2).lower(),) * 2, sections)


def _version(policy: Document, place: str, at: int, draw: Iterator[str]) -> Document:
    """The policy at a place: every second sentence is another one, and the first section holds a fact."""
    sections = []
    for part, section in enumerate(policy.sections):
        kept = section.text.split(". ")[::2]
        text = " ".join(f"{sentence}. {_text(draw, 10)}." for sentence in kept)
        fact = Answer(text.partition(". ")[0], f"{7 * (at % 9 + 1)} days") if part == 0 else None
        sections.append(replace(section, text=text, fact=fact))
    url = f"{place.lower()}/{policy.url}.html"
    return replace(policy, id=url, url=url, title=f"{policy.title} {place}", sections=tuple(sections))
