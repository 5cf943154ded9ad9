"""The words of the search box. They travel in the index, so that the script holds no language."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Labels:
    """In English unless given. `{n}` is a number. `slash` stands on a switch."""

    results: str = "Results"
    answer: str = "The answer"
    pages: str = "Pages, {n} found"
    none: str = "Nothing found for these words. This may help"
    poor: str = "Not what you meant?"
    slash: str = "The / key opens the search"
