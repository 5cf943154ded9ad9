"""Countries, and the names that stand for several of them."""

from collections.abc import Iterable

from babel import Locale
from babel.lists import format_list

EU = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
)
"""The members of the European Union, by ISO 3166 code."""

_GROUPS = {"EU": EU}


def countries_of(names: Iterable[str]) -> frozenset[str]:
    """The countries that names stand for; a country stands for itself.

    >>> sorted(countries_of(["NO", "GB"])), len(countries_of(["EU"]))
    (['GB', 'NO'], 27)
    """
    return frozenset[str]().union(*(_GROUPS.get(name, {name}) for name in names))


def in_words(countries: Iterable[str]) -> str:
    """Countries in words, sorted by name; an unknown code stays as it is.

    >>> in_words(["LV", "DE", "IE"])
    'Germany, Ireland and Latvia'
    """
    english = Locale.parse("en")
    return format_list(sorted(english.territories.get(code, code) for code in countries), locale="en_GB")
