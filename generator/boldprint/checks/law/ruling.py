"""From a rule of law and what a shop tells its buyers to findings: each with its citation, the day it was read, and how sure it is."""

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from boldprint.checks.check import Check, Shop
from boldprint.checks.law.selling import Selling, sellings
from boldprint.jurisdiction.rule import LawRule
from boldprint.jurisdiction.rulebook import law_rules
from boldprint.jurisdiction.territory import in_words
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span

NOT_ADVICE = "not legal advice"

_MONTHS = "January February March April May June July August September October November December".split()


@dataclass(frozen=True, slots=True)
class Breach:
    """What a shop says or leaves out, as a sentence without its full stop at a place, and what to write instead."""

    span: Span
    says: str
    help: str


Look = Callable[[LawRule, Selling], Iterable[Breach]]
"""From a rule and a market on a day to what breaks it."""


def law_check(code: str, title: str, look: Look, rows: tuple[str, ...] = ()) -> Check:
    """The check of a code: `look` is asked for every rule of that code in every market with buyers whom the rule protects."""

    def run(shop: Shop) -> Iterator[Finding]:
        for rule in rules_of(code):
            yield from findings(rule, look, sellings(shop))

    levels = {rule.level for rule in rules_of(code)}
    heaviest = next((level for level in Level if level in levels), Level.INFO)
    return Check(code, heaviest, title, run, rows)


def rules_of(code: str) -> tuple[LawRule, ...]:
    """The rules that a check decides."""
    return tuple(rule for rule in law_rules() if rule.check == code)


def findings(rule: LawRule, look: Look, markets: Iterable[Selling]) -> Iterator[Finding]:
    """What breaks a rule, each breach once: with the countries of all markets that it concerns, from the first day on."""
    found: dict[Breach, list[Selling]] = {}
    for selling in markets:
        # An announced change is measured by the law of today; a law to come is asked for on its own day.
        in_force = rule.holds_on(selling.today) and rule.holds_on(selling.day)
        if rule.countries & selling.countries and in_force:
            for breach in look(rule, selling):
                found.setdefault(breach, []).append(selling)
    for breach, where in found.items():
        yield Finding(rule.check, rule.level, breach.span, _message(rule, breach, where), breach.help)


def _message(rule: LawRule, breach: Breach, where: list[Selling]) -> str:
    countries = frozenset[str]().union(*(selling.countries for selling in where)) & rule.countries
    first = min(selling.day for selling in where)
    begins = f"From {first} on: " if first > where[0].today else ""
    return f"{begins}{breach.says}. {cited(rule)}. For buyers in {in_words(countries)}; {NOT_ADVICE}."


def cited(rule: LawRule) -> str:
    """The rule with everything that says how far to trust it.

    >>> from boldprint.jurisdiction.rulebook import law_rule
    >>> cited(law_rule("SE-G2"))
    'In Sweden the seller answers for faults for 3 years (SE-G2: Konsumentköplagen (2022:260), as konsumenteuropa.se gives it; checked on 1 November 2026, the text was read)'
    """
    return f"{rule.requirement.removesuffix('.')} ({rule.id}: {rule.citation}; {checked(rule.checked_on)}, {rule.certainty.in_words})"


def checked(day: datetime.date) -> str:
    """The day on which a rule was read, as messages say it.

    >>> checked(datetime.date(2026, 11, 1))
    'checked on 1 November 2026'
    """
    return f"checked on {day.day} {_MONTHS[day.month - 1]} {day.year}"
