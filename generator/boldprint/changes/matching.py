"""Facts and outcomes weigh each other: a fact that says which way is better settles an outcome, and the other way round."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from boldprint.changes.change import Effect
from boldprint.changes.differences import Difference
from boldprint.changes.lengths import plain
from boldprint.changes.tables import Group
from boldprint.changes.terms import Ending, OwnTerms
from boldprint.changes.timeline import Stretch, amount_on
from boldprint.changes.weighing import together
from boldprint.rules.cells import Priced
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Quantity

Pair = tuple[Quantity, Quantity]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A fact that changed from one value to another and says itself which way is better."""

    values: Pair
    effect: Effect


def settled(group: Group, facts: Sequence[Weighed]) -> Group:
    """The group with the effect of each difference taken from the fact that it comes from, where that says which way is better."""
    return replace(group, differences=tuple(_settled(difference, facts) for difference in group.differences))


def _settled(difference: Difference, facts: Sequence[Weighed]) -> Difference:
    effects = {fact.effect for fact in facts if comes_from(difference, fact.values)}
    return replace(difference, effect=effects.pop()) if len(effects) == 1 else difference


def effect_on_cases(values: Pair, groups: Iterable[Group]) -> Effect:
    """What a change of a fact does to the cases whose answers come from it; neutral where none does."""
    return together(difference.effect for group in groups for difference in group.differences if comes_from(difference, values))


def comes_from(difference: Difference, values: Pair) -> bool:
    """Whether just these two values are what differs."""
    if difference.stretch is not None and _is_between(difference.stretch, values):
        return True
    wanted = tuple(_plain_value(value) for value in values)
    return any(tuple(_plain_value(value) for value in pair) == wanted for pair in _values(difference.old, difference.new))


def _is_between(stretch: Stretch, values: Pair) -> bool:
    ends = (stretch.after, stretch.until)
    old, new = values
    if stretch.axis is None or None in ends or not isinstance(old, Length) or not isinstance(new, Length):
        return False
    return {amount_on(old, stretch.axis), amount_on(new, stretch.axis)} == set(ends)


def _values(old: object, new: object) -> Iterator[tuple[object, object]]:
    match old, new:
        case Ending(), Ending():
            yield old.length, new.length
        case OwnTerms(), OwnTerms():
            yield old.length, new.length
            yield from _values(old.amount, new.amount)
        case Priced(), Priced():
            yield from ((_plain(old), _plain(new)), (old.at_least, new.at_least), (old.at_most, new.at_most))


def _plain_value(value: object) -> object:
    return plain(value) if isinstance(value, Length) else value


def _plain(charge: Priced) -> Money | Percent | None:
    return charge.amount.money or charge.amount.share if charge.amount is not None else None
