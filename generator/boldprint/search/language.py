"""A search language: its stop words, and how its words are brought to their stems (one file each in `languages/`)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from boldprint.registry import discover


@dataclass(frozen=True)
class Language:
    """How a language is searched.

    `stop_words` carry no meaning of their own in a customer's question. `snowball` names Whoosh's Snowball stemmer, or
    `stem` is a function of ours; neither means that words are taken as they stand. `forms` makes more forms of
    the words of one stem, `endings` do so for a language whose words only grow at their end; those are known to the
    search that have the same stem.
    """

    code: str
    stop_words: frozenset[str]
    snowball: str = ""
    stem: Callable[[str], str] | None = None
    endings: tuple[str, ...] = ()
    forms: Callable[[Sequence[str], str], Iterable[str]] | None = None

    def more_forms(self, words: Sequence[str], stem: str) -> Iterable[str]:
        """What may be other forms of words that have one stem."""
        if self.forms is not None:
            return self.forms(words, stem)
        return (base + ending for base in (stem, *words) for ending in ("", *self.endings))


def language_of(code: str) -> Language:
    """The search language for a language tag; a tag without a file of its own is searched without stems.

    >>> language_of("sv-SE").snowball, language_of("fo").stop_words
    ('sv', frozenset())
    """
    primary = code.lower().partition("-")[0]
    primary = {"no": "nb", "nn": "nb"}.get(primary, primary)
    languages: Mapping[str, Language] = discover("boldprint.search.languages", "LANGUAGE", Language)
    return languages.get(primary, Language(primary, frozenset()))
