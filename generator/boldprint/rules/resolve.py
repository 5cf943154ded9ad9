"""From what a rule says to the ladder that holds in one piece of its region."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic

from boldprint.rules.cells import Given, Ladder, Priced, RunningWindow, Stage
from boldprint.rules.charge import Amount, Charge
from boldprint.rules.outcome import Outcome
from boldprint.rules.refine import ELSEWHERE, Switch
from boldprint.rules.terms import Answering, Rule, Rung, Terms
from boldprint.source.finding import Finding, Level
from boldprint.values.named import Named
from boldprint.values.text import AnyText

Report = Callable[[Finding], None]
Standing = Mapping[str, int]
"""In which position each switch stands."""


def stages_of(answering: Answering[AnyText]) -> tuple[Terms[AnyText], ...]:
    """The rungs of a ladder, or the terms alone where there is none."""
    return answering.over_time or (answering,)


def charges_of(terms: Terms[Any]) -> Iterator[tuple[str, Charge]]:
    """The charges in terms, each with the name of its place."""
    if terms.fee is not None:
        yield "fee", terms.fee
    if terms.refund_amount is not None:
        yield "refund_amount", terms.refund_amount
    for given in terms.gives:
        if given.amount is not None:
            yield f"gives.{given.name}", given.amount


def follow_like(rule: Rule[AnyText], rules: Mapping[str, Rule[AnyText]], report: Report) -> Rule[AnyText] | None:
    """The rule whose terms hold for `rule`: itself, or the one it is like; None where that leads nowhere or round in a circle."""
    seen = [rule.name]
    current = rule
    while current.like is not None:
        target = rules.get(current.like.name)
        if target is None:
            report(
                Finding(
                    "R219",
                    Level.ERROR,
                    current.span_of("like"),
                    f"“{current.name}” is like “{current.like}”, and there is no such rule.",
                    f"Name a rule of this table: {', '.join(rules)}.",
                )
            )
            return None
        if target.name in seen:
            report(
                Finding(
                    "R219",
                    Level.ERROR,
                    rule.span_of("like"),
                    f"These rules are like each other in a circle: {', '.join(seen)}.",
                    "Give one of them an outcome of its own.",
                )
            )
            return None
        seen.append(target.name)
        current = target
    return current


@dataclass(frozen=True)
class Resolver(Generic[AnyText]):
    """One rule's terms, and the windows that they may name."""

    answering: Answering[AnyText] | None
    because: AnyText | None
    """The rule's own reason, which goes before that of the rule it is like."""
    windows: Mapping[str, RunningWindow]
    report: Report

    def ladder(self, standing: Standing) -> Ladder[AnyText]:
        """The ladder with every switch in its position."""
        if self.answering is None:
            return Ladder((Stage(Outcome.AMBIGUOUS),))
        stages = tuple(self._stage(number, terms, standing) for number, terms in enumerate(stages_of(self.answering)))
        used = [self.windows[name] for name in windows_used(self.answering, self.windows)]
        seasons = [
            season.id
            for window in used
            for season in window.seasons
            if season.for_all or standing.get(f"season.{season.id}", ELSEWHERE) != ELSEWHERE
        ]
        return Ladder(stages, tuple(dict.fromkeys(seasons)))

    def _stage(self, number: int, terms: Terms[AnyText], standing: Standing) -> Stage[AnyText]:
        facts: list[str] = []
        until = terms.until.name if isinstance(terms, Rung) and terms.until is not None else None
        assert self.answering is not None
        because = next(
            (text for text in (self.because, terms.because, self.answering.because) if text is not None), None
        )
        for text in (because, terms.instead, terms.requires, terms.who):
            facts += text.names if text is not None else ()
        charges = {
            place: self._priced(f"{number}.{place}", charge, standing, facts) for place, charge in charges_of(terms)
        }
        given = tuple(
            Given(term.name, charges.get(f"gives.{term.name}"), self._plain(term.length, facts), term.says)
            for term in terms.gives
        )
        facts += [name for term in terms.gives if term.says is not None for name in term.says.names]
        return Stage(
            outcome=terms.outcome or Outcome.AMBIGUOUS,
            until=until,
            because=because,
            refund=terms.refund,
            refund_amount=charges.get("refund_amount"),
            fee=charges.get("fee"),
            pays=terms.pays,
            instead=terms.instead,
            requires=terms.requires,
            who=terms.who,
            then=tuple(window.name for window in terms.then),
            gives=given,
            facts=tuple(dict.fromkeys(facts)),
            span=terms.span,
        )

    def _priced(self, place: str, charge: Charge, standing: Standing, facts: list[str]) -> Priced:
        of, per = (slug.name if slug is not None else None for slug in (charge.of, charge.per))
        if standing.get(f"{place}.waived", ELSEWHERE) != ELSEWHERE:
            return Priced(None, waived=True)
        position = standing.get(f"{place}.amounts", ELSEWHERE)
        named = charge.amount or (charge.amounts[position].amount if position != ELSEWHERE else None)
        written = self._plain(named, facts)
        amount = Amount.of(written)
        if written is not None and amount is None and named is not None:
            self.report(
                Finding(
                    "R208",
                    Level.ERROR,
                    named.span,
                    f"(({named.name})) is {written}, which is neither money nor a share.",
                    "Name a fact of type money or percent.",
                )
            )
        return Priced(
            amount,
            of=of,
            per=per,
            at_least=self._plain(charge.at_least, facts),
            at_most=self._plain(charge.at_most, facts),
        )

    @staticmethod
    def _plain(named: Named[Any] | None, facts: list[str]) -> Any:
        if named is None:
            return None
        facts += [named.name] if named.name is not None else []
        return named.written


def windows_used(answering: Answering[Any], windows: Mapping[str, RunningWindow]) -> tuple[str, ...]:
    """The windows that terms name and the table knows, with those at whose end they start."""
    found: dict[str, None] = {}
    waiting = [slug.name for terms in stages_of(answering) for slug in _named_windows(terms)]
    while waiting:
        name = waiting.pop(0)
        if name in windows and name not in found:
            found[name] = None
            start = windows[name].starts
            waiting += [start] if start is not None else []
    return tuple(found)


def _named_windows(terms: Terms[Any]) -> Iterable[Any]:
    if isinstance(terms, Rung):
        yield from (slug for slug in (terms.until, terms.after) if slug is not None)
    yield from terms.then


def switches_of(
    answering: Answering[Any],
    box_of: Callable[[Any], Any],
    seasons: Mapping[str, Any],
    windows: Mapping[str, RunningWindow],
) -> Iterator[Switch]:
    """Everything in which the cases of one rule may differ: waivers, look-ups, seasons that are not for all."""
    for number, terms in enumerate(stages_of(answering)):
        for place, charge in charges_of(terms):
            if charge.waived:
                yield Switch(f"{number}.{place}.waived", tuple(box_of(when) for when in charge.waived))
            if charge.amounts:
                yield Switch(f"{number}.{place}.amounts", tuple(box_of(entry.when) for entry in charge.amounts))
    for name in windows_used(answering, windows):
        for season in windows[name].seasons:
            if not season.for_all:
                yield Switch(f"season.{season.id}", (box_of(seasons[season.id]),))
