"""Differences in words: “later than 30 days and up to 60 days after delivery, the answer was “Money back” and is now “Store credit””."""

import datetime
from collections.abc import Callable, Iterator
from typing import Any

from boldprint.changes.differences import Aspect, Difference
from boldprint.changes.lengths import natural
from boldprint.changes.terms import Answer, CountingTerms, Ending, OwnTerms, SeasonTerms
from boldprint.changes.timeline import Stretch
from boldprint.rules.cells import CompiledTable, Priced
from boldprint.rules.counting import ClosedDay, StartDay
from boldprint.rules.outcome import Outcome, RefundForm
from boldprint.values.catalog import Catalog
from boldprint.values.moments import TimeOfDay
from boldprint.values.text import for_staff_eyes

_WITH_REFUND = (Outcome.ACCEPT, Outcome.CREDIT, Outcome.EXCHANGE_ONLY)


class DifferenceWords:
    """Names the differences between two versions of a table in one language: each value with the labels of its own version."""

    def __init__(self, old: CompiledTable[Any], new: CompiledTable[Any], catalog: Catalog) -> None:
        self.catalog = catalog
        self.before, self.after = _ValueWords((new, old), catalog), _ValueWords((old, new), catalog)

    def sentence(self, difference: Difference) -> str:
        """One difference, without a stop at its end."""
        part, old, new = self.part(difference), self.old(difference), self.new(difference)
        if old is None:
            says = self.catalog.word("change-part-new", part=part, new=new)
        elif new is None:
            says = self.catalog.word("change-part-gone", part=part, old=old)
        else:
            says = self.catalog.word("change-part", part=part, old=old, new=new)
        return self.catalog.word("change-in-time", time=self.after.time(difference.stretch), says=says) if difference.stretch is not None else says

    def part(self, difference: Difference) -> str:
        """What differs: the answer, the fee, a term by its name."""
        if difference.aspect is Aspect.TERM:
            return f"“{self.after.label('terms', difference.name)}”"
        if difference.aspect in (Aspect.WINDOW, Aspect.SEASON, Aspect.COUNTING):
            return self.catalog.word(f"change-of-{difference.aspect.value}", window=self.after.label("windows", difference.name))
        return self.catalog.word(f"change-of-{difference.aspect.value}")

    def old(self, difference: Difference) -> str | None:
        """The old value in words; None where there was none."""
        return self.before.value(difference.aspect, difference.old)

    def new(self, difference: Difference) -> str | None:
        """The new value in words; None where there is none."""
        return self.after.value(difference.aspect, difference.new)


class _ValueWords:
    """Names values with the labels of two versions, those of the last one first."""

    def __init__(self, tables: tuple[CompiledTable[Any], ...], catalog: Catalog) -> None:
        self.catalog = catalog
        self.labels: dict[tuple[str, str], str] = {}
        for table in tables:
            self.labels |= dict(_labels(table))
        self._shown: dict[Aspect, Callable[[Any], str]] = {
            Aspect.OUTCOME: self._outcome,
            Aspect.FEE: self._charge,
            Aspect.AMOUNT: self._charge,
            Aspect.PAYS: lambda payer: self.catalog.word(f"change-pays-{payer.value}"),
            Aspect.THEN: lambda endings: self.catalog.joined([self._named_ending(ending) for ending in endings]),
            Aspect.TERM: self._own,
            Aspect.ROUNDING: lambda rounding: str(rounding.value),
            Aspect.SEASON: self._season,
            Aspect.COUNTING: self._counting,
            Aspect.WINDOW: self._ending,
            Aspect.TIMES: self._times,
        }

    def value(self, aspect: Aspect, value: Any) -> str | None:
        """A value of an aspect; None where there is none."""
        if aspect is Aspect.FEE and value is None:
            return self.catalog.word("say-free").lower()
        if aspect is Aspect.AMOUNT and value is None:
            return self.catalog.word("change-whole-price")
        if value is None or value == ():
            return None
        return self._shown[aspect](value) if aspect in self._shown else _quoted(value)

    def label(self, kind: str, name: str) -> str:
        """The label of a window, a term, an outcome or an ask; its id where it has none."""
        return self.labels.get((kind, name), name)

    def _outcome(self, value: tuple[Outcome, RefundForm | None]) -> str:
        outcome, refund = value
        own = self.labels.get(("outcomes", outcome.slug))
        if own is None and refund is not None and outcome in _WITH_REFUND:
            own = self.catalog.word(f"say-short-{refund.value.replace(' ', '-')}")
        return f"“{own or self.catalog.word(f'rule-{outcome.slug}')}”"

    def _charge(self, charge: Priced) -> str:
        if charge.waived or charge.amount is None or charge.amount.is_free:
            return self.catalog.word("say-free").lower()
        amount = charge.amount
        if amount.share is not None:
            share = self.catalog.quantity(amount.share)
            text = self.catalog.word("say-share", share=share, of=self._small("asks", charge.of)) if charge.of else share
        else:
            assert amount.money is not None
            text = self.catalog.quantity(amount.money)
        text = self.catalog.word("say-per", amount=text, per=self._small("asks", charge.per)) if charge.per else text
        for key, limit in (("say-at-least", charge.at_least), ("say-at-most", charge.at_most)):
            text = self.catalog.word(key, amount=text, limit=self.catalog.quantity(limit)) if limit is not None else text
        return text

    def _own(self, term: OwnTerms) -> str:
        if term.amount is not None:
            return self._charge(term.amount)
        return self.catalog.length(term.length) if term.length is not None else _quoted(term.says)

    def _ending(self, ending: Ending) -> str:
        if ending.unlimited:
            return self.catalog.word("change-no-limit")
        if ending.until is not None:
            return self.catalog.word("change-until", day=self.catalog.day(ending.until))
        assert ending.length is not None
        return self.catalog.word("change-length", length=self.catalog.length(natural(ending.length)), event=self._event(ending.start))

    def _named_ending(self, ending: Ending) -> str:
        return f"{self._small('windows', ending.id)} ({self._ending(ending)})"

    def _event(self, start: "str | Ending | None") -> str:
        if isinstance(start, Ending):
            return self.catalog.word("change-event-window", window=self.label("windows", start.id))
        key = f"say-event-{start}"
        return self.catalog.word(key) if key in self.catalog.words else f"“{self.label('asks', start or '')}”"

    def _season(self, season: SeasonTerms) -> str:
        event = self._event(season.event)
        days = {"event": event, "first": self.catalog.day(season.first), "last": self.catalog.day(season.last)}
        if season.until is not None:
            return self.catalog.word("change-season", **days, until=self.catalog.day(season.until))
        assert season.starts_on is not None
        return self.catalog.word("change-season-start", **days, start=self.catalog.day(season.starts_on))

    def _counting(self, counting: CountingTerms) -> str:
        counted = "say-start-counted" if counting.start_day is StartDay.COUNTED else "say-start-not-counted"
        closed = "change-closed-moves" if counting.closed_day is ClosedDay.MOVES else "change-closed-stays"
        place = counting.zone.rpartition("/")[2].replace("_", " ")
        ends = self.catalog.word("say-ends-midnight", place=place)
        if counting.ends != 1440:
            ends = self.catalog.word("say-ends-at", time=self.catalog.time(TimeOfDay(counting.ends)), place=place)
        return f"“{self.catalog.word(counted)} {ends} {self.catalog.word(closed)}”"

    def _times(self, answer: Answer) -> str:
        told = []
        for terms, ending in answer:
            said = self._outcome((terms.outcome, terms.refund))
            told.append(self.catalog.word("change-step", answer=said, time=self._ending(ending)) if ending is not None else said)
        return self.catalog.word("change-then").join(told)

    def time(self, stretch: Stretch) -> str:
        """From when until when."""
        axis = stretch.axis
        assert axis is not None
        ends = {name: self._end(stretch, amount) for name, amount in (("after", stretch.after), ("until", stretch.until)) if amount is not None}
        shape = "between" if len(ends) == 2 else next(iter(ends))
        if axis.unit is None:
            return self.catalog.word(f"change-days-{shape}", **ends)
        return self.catalog.word(f"change-time-{shape}", **ends, event=self._event(axis.start))

    def _end(self, stretch: Stretch, amount: int) -> str:
        if stretch.axis is not None and stretch.axis.unit is None:
            return self.catalog.day(datetime.date.fromordinal(amount))
        return self.catalog.length(stretch.length(amount))

    def _small(self, kind: str, name: str | None) -> str:
        label = self.label(kind, name or "")
        return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _quoted(text: object) -> str:
    """A text inside a sentence, which has a stop of its own."""
    return f"“{str(text).removesuffix('.')}”"


def _labels(compiled: CompiledTable[Any]) -> Iterator[tuple[tuple[str, str], str]]:
    table = compiled.table
    for window in compiled.declared:
        if window.label is not None:
            yield ("windows", window.name), for_staff_eyes(window.label)
    for term in table.terms:
        yield ("terms", term.name), for_staff_eyes(term.label)
    for outcome in table.outcomes:
        yield ("outcomes", outcome.outcome.slug), for_staff_eyes(outcome.label)
    for ask in table.asks:
        yield ("asks", ask.name), for_staff_eyes(ask.label if ask.label is not None else ask.ask)
