"""Full cases that both tables of a pair know, and what each of them answers."""

import datetime
from collections.abc import Iterator
from decimal import Decimal
from random import Random
from typing import Any

from random_cases import random_event, random_now
from random_tables import EVENTS

from boldprint.changes.space import CommonAsk, Space
from boldprint.rules.ask import AskType
from boldprint.rules.boxes import Box
from boldprint.rules.case import read_moment
from boldprint.rules.cells import CompiledTable
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision, decision_json
from boldprint.rules.domain import Dimension

Answers = dict[str, str]


def points(space: Space, random: Random, most: int) -> Iterator[Box]:
    """Single cases of the space, as boxes of one piece for each ask."""
    for _ in range(most):
        yield tuple(1 << random.choice([n for n, pair in enumerate(ask.pairs) if _known_to_both(ask, pair)] or [0]) for ask in space.asks)


def _known_to_both(ask: CommonAsk, pair: tuple[int | None, int | None]) -> bool:
    return all(dimension is None or atom is not None for dimension, atom in zip(ask.sides, pair, strict=True))


def is_known(space: Space, point: Box) -> bool:
    """Whether both tables take the answers of a case."""
    return all(_known_to_both(ask, ask.pairs[mask.bit_length() - 1]) for ask, mask in zip(space.asks, point, strict=True))


def answers(space: Space, side: int, point: Box) -> Answers:
    """A case as one side's customer would give it."""
    found: Answers = {}
    for ask, mask in zip(space.asks, point, strict=True):
        pair, dimension = ask.pairs[mask.bit_length() - 1], ask.sides[side]
        atom = pair[side]
        if dimension is None or atom is None:
            continue
        if dimension.leaves:
            found[ask.name] = dimension.leaves[atom]
        else:
            starts = [other.cuts[n] for other, n in zip(ask.sides, pair, strict=True) if other is not None and n is not None]
            found[ask.name] = _number(dimension, max(starts))
    return found


def _number(dimension: Dimension[Any], number: int) -> str:
    value = Decimal(number).scaleb(-dimension.ask.decimals_used)
    return f"{value} {dimension.ask.unit}" if dimension.ask.type is AskType.MONEY else str(value)


def random_events(random: Random) -> Answers:
    """When everything happened."""
    return {event: random_event(random) for event in EVENTS}


def moment(random: Random) -> datetime.date | datetime.datetime:
    """Now."""
    found = read_moment(random_now(random))
    assert isinstance(found, datetime.date)
    return found


def observed(compiled: CompiledTable[Any], case: Answers, now: datetime.date | datetime.datetime) -> Any:
    """What a customer gets: outcome and terms, without reasons; a fee of nothing is no fee."""
    decision = decide(compiled, case, now)
    assert isinstance(decision, Decision), decision
    found = decision_json(decision)
    terms = {key: value for key, value in found["terms"].items() if key != "order"}
    fee = terms.get("fee", {})
    if "waived" in fee or ("free" in fee and "at_least" not in fee):
        del terms["fee"]
    return found["outcome"], terms
