"""Ladders and stages get numbers: the same content has the same number, wherever in a table it holds."""

from collections.abc import Hashable
from dataclasses import replace
from typing import Generic

from boldprint.rules.cells import Given, Ladder, Stage
from boldprint.values.text import AnyText


class Interner(Generic[AnyText]):
    """Numbers for one table, given in the order in which content is first seen."""

    def __init__(self) -> None:
        self._stages: dict[Hashable, Stage[AnyText]] = {}
        self._ladders: dict[Hashable, Ladder[AnyText]] = {}

    def ladder(self, ladder: Ladder[AnyText]) -> Ladder[AnyText]:
        """The ladder, or the one with the same content that came first, with its numbers."""
        stages = tuple(self._stage(stage) for stage in ladder.stages)
        key = (tuple(stage.number for stage in stages), ladder.seasons)
        if key not in self._ladders:
            self._ladders[key] = Ladder(stages, ladder.seasons, len(self._ladders))
        return self._ladders[key]

    def _stage(self, stage: Stage[AnyText]) -> Stage[AnyText]:
        key = _key(stage)
        if key not in self._stages:
            self._stages[key] = replace(stage, number=len(self._stages))
        return self._stages[key]


def _key(thing: object) -> Hashable:
    """What makes two stages the same: not their place; for texts their parts, because staff text refuses comparison."""
    match thing:
        case Stage():
            texts = (thing.because, thing.instead, thing.requires, thing.who)
            return (
                thing.outcome,
                thing.until,
                tuple(map(_key, texts)),
                thing.refund,
                thing.refund_amount,
                thing.fee,
                thing.pays,
                thing.then,
                tuple(map(_key, thing.gives)),
                thing.facts,
            )
        case Given():
            return (thing.id, thing.amount, thing.length, _key(thing.says))
        case _:
            return getattr(thing, "parts", None)
