"""The pages that the law asks a site to have, and for whom: to withdraw from a contract, and the notice on the legal guarantee."""

import datetime
from collections.abc import Iterable, Mapping

from boldprint.jurisdiction.rulebook import law_rule

WITHDRAW, GUARANTEE_NOTICE = "withdraw", "guarantee-notice"
"""The names under which other pages link to them."""

_ASKED_BY: Mapping[str, tuple[str, ...]] = {WITHDRAW: ("EU-W1", "GB-W1", "NO-W1"), GUARANTEE_NOTICE: ("EU-G3",)}


def law_pages(countries: Iterable[str], day: datetime.date) -> tuple[str, ...]:
    """The names of the pages that a site needs on a day if it sells to these countries.

    >>> law_pages(["US"], datetime.date(2026, 11, 1)), law_pages(["NO"], datetime.date(2026, 11, 1))
    ((), ('withdraw',))
    >>> law_pages(["IE"], datetime.date(2026, 9, 26)), law_pages(["IE"], datetime.date(2026, 9, 27))
    (('withdraw',), ('withdraw', 'guarantee-notice'))
    """
    sold = frozenset(countries)
    return tuple(name for name, rules in _ASKED_BY.items() if any(_holds(rule, sold, day) for rule in rules))


def law_days(countries: Iterable[str]) -> tuple[datetime.date, ...]:
    """The days on which such a page comes or goes, ascending.

    >>> datetime.date(2026, 9, 27) in law_days(["IE"]), law_days(["US"])
    (True, ())
    """
    sold = frozenset(countries)
    rules = [law_rule(name) for names in _ASKED_BY.values() for name in names]
    return tuple(sorted({day for rule in rules if rule.countries & sold for day in (rule.since, rule.until) if day is not None}))


def _holds(name: str, countries: frozenset[str], day: datetime.date) -> bool:
    rule = law_rule(name)
    return bool(rule.countries & countries) and rule.holds_on(day)
