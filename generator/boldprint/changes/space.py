"""The space of cases of two tables together: cut wherever either of them cuts, so that both answer each piece as a whole."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from boldprint.rules.ask import AskType, Choice
from boldprint.rules.boxes import Box
from boldprint.rules.domain import Dimension, Domain

OLD, NEW = 0, 1
Pair = tuple[int | None, int | None]
"""The atom of the old table and that of the new one; None where that table does not ask, or does not take the answer."""


@dataclass(frozen=True)
class CommonAsk:
    """One ask of either table and the pieces that both can tell apart. A side is None where its table does not ask."""

    sides: tuple[Dimension[Any] | None, Dimension[Any] | None]
    pairs: tuple[Pair, ...]

    @property
    def name(self) -> str:
        """The id of the ask."""
        return self.shown.ask.name

    @property
    def shown(self) -> Dimension[Any]:
        """The ask as the newer table that has it asks it."""
        found = self.sides[NEW] or self.sides[OLD]
        assert found is not None
        return found

    @property
    def full(self) -> int:
        """All pieces."""
        return (1 << len(self.pairs)) - 1

    def of(self, side: int, atoms: int) -> int:
        """The pieces that a set of atoms of one side makes; all of them where that side does not ask."""
        if self.sides[side] is None:
            return self.full
        return sum(1 << number for number, pair in enumerate(self.pairs) if (atom := pair[side]) is not None and atoms >> atom & 1)

    def known(self, side: int) -> int:
        """The pieces that one side has an answer for."""
        dimension = self.sides[side]
        return self.of(side, dimension.full) if dimension is not None else self.full


@dataclass(frozen=True)
class Space:
    """The cases of two tables. Asks and pieces stand in an order that does not depend on which table is the old one."""

    asks: tuple[CommonAsk, ...]
    positions: tuple[tuple[int | None, ...], tuple[int | None, ...]]
    """For each side and ask the number of that ask in its table."""

    @property
    def whole(self) -> Box:
        """All cases."""
        return tuple(ask.full for ask in self.asks)

    def box(self, side: int, box: Box) -> Box:
        """A box of one side's table, in this space."""
        return tuple(
            ask.of(side, box[position]) if position is not None else ask.full
            for ask, position in zip(self.asks, self.positions[side], strict=True)
        )


def common_space(old: Domain[Any], new: Domain[Any]) -> Space:
    """The coarsest space in which each case of either table lies in one piece for each ask."""
    found = sorted(_asks(old, new), key=lambda ask: (ask.name, str(ask.shown.ask.type), ask.sides[OLD] is None, ask.shown.ask.unit or ""))
    positions = tuple(
        tuple(domain.position(ask.name) if ask.sides[side] is not None else None for ask in found) for side, domain in enumerate((old, new))
    )
    return Space(tuple(found), (positions[OLD], positions[NEW]))


def _asks(old: Domain[Any], new: Domain[Any]) -> Iterator[CommonAsk]:
    before = {dimension.ask.name: dimension for dimension in old.dimensions}
    after = {dimension.ask.name: dimension for dimension in new.dimensions}
    for name in {**after, **before}:
        was, now = before.get(name), after.get(name)
        if was is not None and now is not None and _comparable(was, now):
            yield CommonAsk((was, now), tuple(_pairs(was, now)))
            continue
        if was is not None:
            yield CommonAsk((was, None), tuple((atom, None) for atom in _ordered(was)))
        if now is not None:
            yield CommonAsk((None, now), tuple((None, atom) for atom in _ordered(now)))


def _comparable(old: Dimension[Any], new: Dimension[Any]) -> bool:
    same_type = old.ask.type is new.ask.type
    return same_type and (not old.ask.type.is_number or (old.ask.unit or "").casefold() == (new.ask.unit or "").casefold())


def _ordered(dimension: Dimension[Any]) -> list[int]:
    if dimension.cuts:
        return list(range(len(dimension.cuts)))
    return sorted(range(len(dimension.leaves)), key=lambda atom: dimension.leaves[atom])


def _pairs(old: Dimension[Any], new: Dimension[Any]) -> Iterator[Pair]:
    if old.ask.type.is_number:
        yield from _number_pairs(old, new)
        return
    paths = _paths(old), _paths(new)
    found: list[Pair] = [(was, now) for was, one in enumerate(paths[OLD]) for now, other in enumerate(paths[NEW]) if one[-1] in other or other[-1] in one]
    found += [(was, None) for was in range(len(paths[OLD])) if all(pair[OLD] != was for pair in found)]
    found += [(None, now) for now in range(len(paths[NEW])) if all(pair[NEW] != now for pair in found)]
    yield from sorted(found, key=lambda pair: sorted(paths[side][atom][-1] for side, atom in enumerate(pair) if atom is not None))


def _paths(dimension: Dimension[Any]) -> list[tuple[str, ...]]:
    """For each atom its name, after everything that it is a kind of."""
    if dimension.ask.type is AskType.YES_NO:
        return [(name,) for name in dimension.leaves]

    def below(choices: tuple[Choice[Any], ...], above: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        for choice in choices:
            path = (*above, choice.name)
            yield from below(choice.kinds, path) if choice.kinds else [path]

    return list(below(dimension.ask.choices, ()))


def _number_pairs(old: Dimension[Any], new: Dimension[Any]) -> Iterator[Pair]:
    """Pieces between all boundaries of both, in the coarser of the two smallest units: the numbers that both can be given."""
    decimals = min(old.ask.decimals_used, new.ask.decimals_used)
    starts = [[_coarser(cut, side.ask.decimals_used - decimals) for cut in side.cuts] for side in (old, new)]
    lasts = [_coarser(side.ends[-1], side.ask.decimals_used - decimals) if side.ends[-1] is not None else None for side in (old, new)]
    for point in sorted({*starts[OLD], *starts[NEW], *(last for last in lasts if last is not None)}):
        pair = tuple(_atom_at(point, starts[side], lasts[side]) for side in (OLD, NEW))
        if pair != (None, None):
            yield pair[OLD], pair[NEW]


def _coarser(number: int, decimals: int) -> int:
    """The first coarser number that is not below."""
    return -(-number // int(10**decimals))


def _atom_at(point: int, starts: list[int], last: int | None) -> int | None:
    if point < starts[0] or (last is not None and point >= last):
        return None
    return bisect_right(starts, point) - 1
