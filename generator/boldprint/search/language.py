"""A search language: its stop words, and how its words are brought to their stems (one file each in `languages/`)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from boldprint.registry import discover


@dataclass(frozen=True)
class Language:
    """How a language is searched.

    `stop_words` carry no meaning of their own in a customer's question. `snowball` names Whoosh's Snowball stemmer, or
    `stem` is a function of ours; neither means that words are taken as they stand. `endings` make more forms of a word,
    those are known to the search whose stem is the word's.
    """

    code: str
    stop_words: frozenset[str]
    snowball: str = ""
    stem: Callable[[str], str] | None = None
    endings: tuple[str, ...] = ()


def language_of(code: str) -> Language:
    """The search language for a language tag; a tag without a file of its own is searched without stems.

    >>> language_of("sv-SE").snowball, language_of("fo").stop_words
    ('sv', frozenset())
    """
    primary = code.lower().partition("-")[0]
    primary = {"no": "nb", "nn": "nb"}.get(primary, primary)
    languages: Mapping[str, Language] = discover("boldprint.search.languages", "LANGUAGE", Language)
    return languages.get(primary, Language(primary, frozenset()))
