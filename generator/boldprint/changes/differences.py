"""In what two answers differ: stretch by stretch, aspect by aspect, each with what it does to the customer."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from boldprint.changes.change import Effect
from boldprint.changes.terms import Answer, CountingTerms, Ending, OwnTerms, SeasonTerms, Terms
from boldprint.changes.timeline import Compared, Stretch, compared, counts_alike
from boldprint.changes.weighing import flipped, of_costs, of_outcomes, of_refund_amounts, of_refunds, together
from boldprint.rules.counting import ClosedDay
from boldprint.rules.lengths import no_longer
from boldprint.rules.outcome import Payer


class Aspect(StrEnum):
    """In which respect two answers differ."""

    OUTCOME = "outcome"
    """The outcome and the form of what comes back."""
    FEE = "fee"
    AMOUNT = "amount"
    """How much comes back."""
    PAYS = "pays"
    THEN = "then"
    """The windows that run next."""
    TERM = "term"
    """A term of the table's own."""
    REQUIRES = "requires"
    WHO = "who"
    INSTEAD = "instead"
    ROUNDING = "rounding"
    SEASON = "season"
    COUNTING = "counting"
    WINDOW = "window"
    """When a window ends, where several run on lines of their own."""
    TIMES = "times"
    """The whole answer over time, where the two have nothing in common."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference. `old` and `new` are values of their aspect; None where there was or is nothing."""

    aspect: Aspect
    old: Hashable
    new: Hashable
    effect: Effect
    name: str = ""
    """Of a term or of a window."""
    stretch: Stretch | None = None
    """When it differs; None: always."""
    stage: int = 0
    """In which stage it differs, where the stages have no common line of time."""

    @property
    def turned(self) -> "Difference":
        """The same, the other way round."""
        return replace(self, old=self.new, new=self.old, effect=flipped(self.effect))


def differences(old: Answer, new: Answer) -> tuple[Difference, ...]:
    """Everything in which two answers differ; nothing where every case gets the same at every moment."""
    if old == new:
        return ()
    stretches = compared(old, new)
    found = [difference for stretch in stretches or () for difference in _in_stretch(stretch)]
    if stretches is not None and counts_alike(old, new):
        return tuple(found)
    if stretches is None and [ending is None for _, ending in old] == [ending is None for _, ending in new]:
        found = list(_by_stage(old, new))
    if stretches is not None or found or len(old) == len(new):
        found += [*_seasons(old, new), *_counting(old, new)]
    return tuple(found) or (Difference(Aspect.TIMES, old, new, Effect.MIXED),)


def _by_stage(old: Answer, new: Answer) -> Iterator[Difference]:
    """Answers with as many stages, each beside the other: its terms, and when it ends."""
    for number, ((was, before), (now, after)) in enumerate(zip(old, new, strict=True)):
        yield from (replace(difference, stage=number) for difference in of_terms(was, now))
        if before is not None and after is not None and _bare(before) != _bare(after):
            effect = _moved((old, number), (new, number), _of_endings(_bare(before), _bare(after)))
            yield Difference(Aspect.WINDOW, _bare(before), _bare(after), effect, min(before.id, after.id))


def _bare(ending: Ending) -> Ending:
    """The end without what is compared besides."""
    return replace(ending, seasons=(), counting=None)


def _in_stretch(part: Compared) -> Iterator[Difference]:
    stretch = part.stretch if part.stretch.after is not None or part.stretch.until is not None else None
    for difference in of_terms(part.old, part.new):
        yield replace(difference, stretch=stretch)


def of_terms(old: Terms, new: Terms) -> Iterator[Difference]:
    """In what two terms differ at one moment. Another outcome is one difference: what belonged to the old one went with it."""
    if (old.outcome, old.refund) != (new.outcome, new.refund):
        effect = of_outcomes(old.outcome, new.outcome)
        if effect is Effect.NEUTRAL:
            effect = of_refunds(old.refund, new.refund)
        yield Difference(Aspect.OUTCOME, (old.outcome, old.refund), (new.outcome, new.refund), effect)
        if old.outcome is not new.outcome:
            return
    if old.fee != new.fee:
        yield Difference(Aspect.FEE, old.fee, new.fee, of_costs(old.fee, new.fee))
    if old.refund_amount != new.refund_amount:
        yield Difference(Aspect.AMOUNT, old.refund_amount, new.refund_amount, of_refund_amounts(old.refund_amount, new.refund_amount))
    yield from _own(old.gives, new.gives)
    yield from _besides(old, new)


def _besides(old: Terms, new: Terms) -> Iterator[Difference]:
    if old.pays != new.pays:
        yield Difference(Aspect.PAYS, old.pays, new.pays, _of_payers(old.pays, new.pays))
    if old.then != new.then:
        yield Difference(Aspect.THEN, old.then, new.then, _of_next(old.then, new.then))
    for aspect in (Aspect.REQUIRES, Aspect.WHO, Aspect.INSTEAD):
        was, now = getattr(old, aspect.value), getattr(new, aspect.value)
        if was != now:
            yield Difference(aspect, was, now, Effect.NEUTRAL)
    if old.rounding != new.rounding and None not in (old.rounding, new.rounding):
        yield Difference(Aspect.ROUNDING, old.rounding, new.rounding, Effect.MIXED)


def _own(old: tuple[OwnTerms, ...], new: tuple[OwnTerms, ...]) -> Iterator[Difference]:
    before, after = {term.id: term for term in old}, {term.id: term for term in new}
    for name in sorted({*before, *after}):
        was, now = before.get(name), after.get(name)
        if was != now:
            yield Difference(Aspect.TERM, was, now, _of_own(was, now), name)


def _of_own(old: OwnTerms | None, new: OwnTerms | None) -> Effect:
    """Amounts of a table's own are what the customer pays; a length may be a time to wait or a guarantee, so nobody knows."""
    was, now = (term.amount if term is not None else None for term in (old, new))
    if was is not None or now is not None:
        return of_costs(was, now)
    return Effect.MIXED if any(term is not None and term.length is not None for term in (old, new)) else Effect.NEUTRAL


def _of_payers(old: Payer | None, new: Payer | None) -> Effect:
    if None in (old, new):
        return Effect.NEUTRAL
    return Effect.BETTER if new is Payer.US else Effect.WORSE


def _of_next(old: tuple[Ending, ...], new: tuple[Ending, ...]) -> Effect:
    """Windows that run next are times that the customer has."""
    if len(old) != len(new):
        return Effect.MIXED
    return together(_of_endings(was, now) for was, now in zip(old, new, strict=True))


def _of_endings(old: Ending, new: Ending) -> Effect:
    """The effect if a later end were better."""
    if old == new:
        return Effect.NEUTRAL
    same = ("until", "start", "asked", "restarts", "or_later", "counting", "seasons")
    if any(getattr(old, part) != getattr(new, part) for part in same):
        return Effect.MIXED
    if old.unlimited or new.unlimited:
        return Effect.BETTER if new.unlimited else Effect.WORSE
    assert old.length is not None
    assert new.length is not None
    if no_longer(old.length, new.length):
        return Effect.BETTER
    return Effect.WORSE if no_longer(new.length, old.length) else Effect.MIXED


def _of_boundary(answer: Answer, number: int, later: Effect) -> Effect:
    """The effect of moving the end of a stage: what holds longer against what comes after it."""
    if later in (Effect.NEUTRAL, Effect.MIXED):
        return later
    gained = together(difference.effect for difference in of_terms(answer[number + 1][0], answer[number][0]))
    return gained if later is Effect.BETTER else flipped(gained)


def _seasons(old: Answer, new: Answer) -> Iterator[Difference]:
    if [_seasons_of(ending) for _, ending in old] == [_seasons_of(ending) for _, ending in new]:
        return
    before, after = _named_seasons(old), _named_seasons(new)
    for key in sorted({*before, *after}):
        was, now = before.get(key), after.get(key)
        if was is not None and now is not None and was[1] == now[1]:
            continue
        yield Difference(Aspect.SEASON, was[1] if was else None, now[1] if now else None, _of_season(was, now, old, new), key[1])


_Season = tuple[int, SeasonTerms]


def _of_season(was: _Season | None, now: _Season | None, old: Answer, new: Answer) -> Effect:
    if now is not None and was is None:
        return _of_boundary(new, now[0], Effect.BETTER)
    if was is not None and now is None:
        return _of_boundary(old, was[0], Effect.WORSE)
    assert was is not None
    assert now is not None
    before, after = was[1], now[1]
    if before.event != after.event or before.until is None or after.until is None:
        return Effect.MIXED
    more = {after.until > before.until} if after.until != before.until else set()
    more |= {after.first < before.first} if after.first != before.first else set()
    more |= {after.last > before.last} if after.last != before.last else set()
    if len(more) != 1:
        return Effect.MIXED
    return _moved((old, was[0]), (new, now[0]), Effect.BETTER if more.pop() else Effect.WORSE)


def _moved(was: tuple[Answer, int], now: tuple[Answer, int], later: Effect) -> Effect:
    """The effect of moving the end of a stage that stands in both answers."""
    found = {_of_boundary(answer, number, later) for answer, number in (was, now)}
    return found.pop() if len(found) == 1 else Effect.MIXED


def _seasons_of(ending: Ending | None) -> tuple[SeasonTerms, ...]:
    return ending.seasons if ending is not None else ()


def _named_seasons(answer: Answer) -> dict[tuple[str, str], _Season]:
    """Each season by its window and its own id, with the number of the stage that it makes longer."""
    return {(ending.id, season.id): (number, season) for number, (_, ending) in enumerate(answer) if ending is not None for season in ending.seasons}


def _counting(old: Answer, new: Answer) -> Iterator[Difference]:
    before = {ending.id: (number, ending) for number, (_, ending) in enumerate(old) if ending is not None}
    after = {ending.id: (number, ending) for number, (_, ending) in enumerate(new) if ending is not None}
    for name in sorted({*before} & {*after}):
        was, now = before[name][1].counting, after[name][1].counting
        if was is not None and now is not None and was != now:
            effect = _moved((old, before[name][0]), (new, after[name][0]), _of_counting(was, now))
            yield Difference(Aspect.COUNTING, was, now, effect, name)


def _of_counting(old: CountingTerms, new: CountingTerms) -> Effect:
    """The effect if a later end were better."""
    if old.zone != new.zone:
        return Effect.MIXED
    found = []
    if old.start_day is not new.start_day:
        found.append(Effect.WORSE if new.start_day.value == "counted" else Effect.BETTER)
    if old.closed_day is not new.closed_day:
        found.append(Effect.BETTER if new.closed_day is ClosedDay.MOVES else Effect.WORSE)
    if old.ends != new.ends:
        found.append(Effect.BETTER if new.ends > old.ends else Effect.WORSE)
    return together(found)
