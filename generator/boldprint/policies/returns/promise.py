"""What a returns table promises, in the terms that machines know: days, way, fee, refund, tier, season.

The standards have one day count, one fee and one way for a policy. A table has many answers. So one promise is made for each
slice of the table in which one answer holds: the ordinary rule by way of return and by tier, and each kind of goods by itself.
The ordinary rule is the one that the policy's own answer names by its fact, and of several the one that covers most cases.
Ways, tiers and reasons are known by the names of the asks and choices below.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from boldprint.policies.part import PublicPart
from boldprint.rules.boxes import Box, atoms, intersection, volume
from boldprint.rules.cells import Cell, CompiledTable, Priced, RunningWindow, Stage
from boldprint.rules.domain import Dimension
from boldprint.rules.outcome import Outcome, RefundForm
from boldprint.values.length import Unit
from boldprint.values.text import PublicText

WAYS = {
    "mail": ("post", "mail", "parcel", "courier", "carrier", "by-post", "by-mail", "label", "collection"),
    "store": ("shop", "store", "branch", "in-store", "in-shop", "in-a-shop", "counter"),
    "kiosk": ("kiosk", "locker", "drop-off", "dropoff", "point"),
}
"""From the way that machines know to the choices that mean it."""
TIER_ASKS = ("tier", "member", "membership", "club", "level")
NO_TIER = ("guest", "none", "no", "not-member", "non-member", "nobody")
ITEM_ASKS = ("item", "category", "goods", "product", "kind", "what")
REASON_ASKS = ("reason", "why")
DEFECTS = ("faulty", "defect", "defective", "broken", "fault", "damaged")
RESTOCKING = "restocking"
DELIVERED = "delivered"
_TAKEN_BACK = (Outcome.ACCEPT, Outcome.CONDITIONAL, Outcome.EXCHANGE_ONLY, Outcome.CREDIT)


@dataclass(frozen=True)
class Promise:
    """One answer that holds for a slice of the table. `stage` is the last that accepts; None where nothing is accepted."""

    rule: str
    ways: tuple[str, ...]
    tier: str | None
    stage: Stage[PublicText] | None
    window: RunningWindow | None
    always: bool
    """Whether it is accepted without an end."""
    later: Outcome | None
    """What follows when the window has passed."""
    mixed: bool
    """Whether its cases have other answers too, or something has to happen first: no standard can say that."""
    seasons: tuple[str, ...] = ()
    """The seasons that apply to it."""
    item: str | None = None

    @property
    def days(self) -> int | None:
        """The days after the day of delivery within which it can come back; None where there is no such number.

        Months and business days have none that is right for every delivery.
        """
        window = self.window
        if window is None or window.length is None or window.starts != DELIVERED or window.is_elapsed:
            return None
        factors = {Unit.DAYS: 1, Unit.WEEKS: 7}
        if window.length.unit not in factors:
            return None
        counted = window.counting is not None and window.counting.start_day.value == "counted"
        return max(window.length.number * factors[window.length.unit] - (1 if counted else 0), 0)

    @property
    def exact(self) -> bool:
        """Whether a machine can count its days: from delivery, without an end, or not at all."""
        return self.stage is None or self.always or self.days is not None

    @property
    def restocking(self) -> Priced | None:
        """The restocking fee, as the table gives it."""
        given = self.stage.gives if self.stage is not None else ()
        return next((one.amount for one in given if RESTOCKING in one.id), None)

    @property
    def refund(self) -> RefundForm | None:
        """In what form the customer gets something back."""
        return self.stage.refund if self.stage is not None else None


def return_table(part: PublicPart, tables: dict[str, CompiledTable[PublicText]]) -> CompiledTable[PublicText] | None:
    """The table that says whether something can come back: the first with a window that starts with the delivery and accepts."""
    usable = [tables[table.name] for table in part.tables if table.name in tables and tables[table.name].usable]
    return next((table for table in usable if any(_accepting(cell) for cell in table.cells)), None)


def promises(part: PublicPart, table: CompiledTable[PublicText]) -> tuple[Promise, ...]:
    """The ordinary rule's answers, by way and tier; one for all where neither makes a difference."""
    rule = ordinary_rule(part, table)
    if rule is None:
        return ()
    whole = _sides(cell.box for cell in table.cells if cell.rule is not None and cell.rule.id == rule)
    slices = list(_slices(table, whole))
    return tuple(_joined([(way, tier, _promise(table, box, rule=rule)) for way, tier, box in slices]))


def promises_by_item(part: PublicPart, table: CompiledTable[PublicText]) -> tuple[Promise, ...]:
    """For each last kind of goods the answer in its ordinary case; it is not exact where that case has several."""
    rule, place = ordinary_rule(part, table), _place(table, ITEM_ASKS)
    if rule is None or place is None:
        return ()
    whole = _sides(cell.box for cell in table.cells if cell.rule is not None and cell.rule.id == rule)
    found = []
    for number, leaf in enumerate(table.domain.dimensions[place].leaves):
        box = tuple(1 << number if side == place else mask for side, mask in enumerate(whole))
        for one in _joined([(way, tier, _promise(table, slice_)) for way, tier, slice_ in _slices(table, box)]):
            found.append(replace(one, item=leaf))
    return tuple(found)


def for_defects(part: PublicPart, table: CompiledTable[PublicText]) -> Promise | None:
    """What holds first when the goods are faulty; None where the table does not ask for the reason."""
    rule, place = ordinary_rule(part, table), _place(table, REASON_ASKS)
    if rule is None or place is None:
        return None
    mask = sum(1 << n for n, leaf in enumerate(table.domain.dimensions[place].leaves) if leaf in DEFECTS)
    if not mask:
        return None
    whole = _sides(cell.box for cell in table.cells if cell.rule is not None and cell.rule.id == rule)
    return _promise(table, tuple(mask if side == place else sides for side, sides in enumerate(whole)), first=True)


def ordinary_rule(part: PublicPart, table: CompiledTable[PublicText]) -> str | None:
    """The rule that most customers meet: of those whose window the policy's answer names, the one with most cases."""
    named = [*part.answer.names]
    weights: dict[str, tuple[int, int]] = {}
    for cell in table.cells:
        accepting = _accepting(cell)
        if cell.rule is None or accepting is None or _is_about_defects(table, cell.box):
            continue
        window = table.windows.get(accepting.until or "")
        full = _full_names(window.facts, table.setting.policy) if window is not None else set()
        place = next((number for number, name in enumerate(named) if name in full), len(named))
        before = weights.get(cell.rule.id, (-place, 0))
        weights[cell.rule.id] = (max(before[0], -place), before[1] + volume(cell.box))
    return max(weights, key=lambda rule: weights[rule], default=None)


def _is_about_defects(table: CompiledTable[PublicText], box: Box) -> bool:
    place = _place(table, REASON_ASKS)
    return place is not None and all(table.domain.dimensions[place].leaves[number] in DEFECTS for number in atoms(box[place]))


def _full_names(facts: Iterable[str], policy: str) -> set[str]:
    return {name for fact in facts for name in (fact, f"{policy}.{fact}", fact.removeprefix(f"{policy}."))}


def _accepting(cell: Cell[PublicText], first: bool = False) -> Stage[PublicText] | None:
    """The last stage up to which the first answer holds, where that takes goods back; or the first one."""
    found: Stage[PublicText] | None = None
    stages = cell.ladder.stages if cell.ladder is not None else ()
    # What is less than the first answer (store credit after money, a condition after none) is no part of the same promise.
    kinds = [stages[0].outcome] if stages and stages[0].outcome in _TAKEN_BACK else []
    for stage in stages:
        if stage.outcome not in kinds:
            break
        found = stage
        if first:
            break
    return found


def _slices(table: CompiledTable[PublicText], whole: Box) -> Iterator[tuple[str | None, str | None, Box]]:
    ways, tiers = _ways(table, whole), _tiers(table, whole)
    for way, (way_place, way_mask) in ways.items():
        for tier, (tier_place, tier_mask) in tiers.items():
            box = list(whole)
            if way_place is not None:
                box[way_place] = way_mask
            if tier_place is not None:
                box[tier_place] = tier_mask
            yield way, tier, tuple(box)


def _ways(table: CompiledTable[PublicText], whole: Box) -> dict[str | None, tuple[int | None, int]]:
    known = {choice: way for way, choices in WAYS.items() for choice in choices}
    for place, dimension in enumerate(table.domain.dimensions):
        if dimension.leaves and all(leaf in known for leaf in dimension.leaves):
            found: dict[str | None, tuple[int | None, int]] = {}
            for number in atoms(whole[place]):
                way = known[dimension.leaves[number]]
                found[way] = (place, found.get(way, (place, 0))[1] | 1 << number)
            return found
    return {None: (None, 0)}


def _tiers(table: CompiledTable[PublicText], whole: Box) -> dict[str | None, tuple[int | None, int]]:
    place = _place(table, TIER_ASKS)
    if place is None:
        return {None: (None, 0)}
    dimension = table.domain.dimensions[place]
    return {_tier(dimension, number): (place, 1 << number) for number in sorted(atoms(whole[place]), key=lambda n: _tier(dimension, n) is not None)}


def _tier(dimension: Dimension[Any], number: int) -> str | None:
    leaf = dimension.leaves[number]
    return None if leaf in NO_TIER else dimension.ask.name if leaf == "yes" else leaf


def tier_labels(table: CompiledTable[PublicText]) -> dict[str, str]:
    """The tiers that the table knows and what customers call them."""
    place = _place(table, TIER_ASKS)
    if place is None:
        return {}
    ask = table.domain.dimensions[place].ask
    labels = {choice.name: str(choice.label) for choice in ask.choices}
    names = [tier for number in range(len(table.domain.dimensions[place].leaves)) if (tier := _tier(table.domain.dimensions[place], number))]
    return {name: labels.get(name, str(ask.label or ask.ask)) for name in names}


def _place(table: CompiledTable[PublicText], names: Sequence[str]) -> int | None:
    return next((place for name in names if (place := table.domain.position(name)) is not None and table.domain.dimensions[place].leaves), None)


def _promise(table: CompiledTable[PublicText], box: Box, first: bool = False, rule: str | None = None) -> Promise:
    """The answer of most cases of a box, or of those cases of it that a rule decides; refused only where every case is."""
    groups: dict[tuple[Any, ...], tuple[int, Cell[PublicText]]] = {}
    for cell in table.cells_meeting(box):
        if rule is not None and (cell.rule is None or cell.rule.id != rule):
            continue
        shared = intersection(cell.box, box)
        stage = _accepting(cell, first)
        key = (stage.number,) if stage is not None else ("refused",)
        size = volume(shared) if shared is not None else 0
        groups[key] = (groups.get(key, (0, cell))[0] + size, groups.get(key, (0, cell))[1])
    accepted = [group for key, group in groups.items() if key != ("refused",)]
    chosen = max(accepted, key=lambda group: group[0], default=None)
    if chosen is None:
        refusing = next((cell.rule.id for _, cell in groups.values() if cell.rule is not None), "")
        decided = all(_is_refused(cell) for cell in table.cells_meeting(box))
        return Promise(refusing, (), None, None, None, False, None, mixed=not decided)
    cell = chosen[1]
    stage = _accepting(cell, first)
    assert stage is not None
    assert cell.ladder is not None
    assert cell.rule is not None
    stages = cell.ladder.stages
    following = stages[stages.index(stage) + 1].outcome if stage is not stages[-1] else None
    mixed = len(groups) > 1 or stage.outcome is Outcome.CONDITIONAL
    window = table.windows.get(stage.until) if stage.until is not None else None
    always = stage.until is None or (window is not None and window.unlimited)
    return Promise(cell.rule.id, (), None, stage, window, always, following, mixed, cell.ladder.seasons)


def _is_refused(cell: Cell[PublicText]) -> bool:
    return cell.ladder is not None and all(stage.outcome is Outcome.REFUSE for stage in cell.ladder.stages)


def _joined(found: Sequence[tuple[str | None, str | None, Promise]]) -> Iterator[Promise]:
    """Ways with the same answer in one promise; a tier only where its answer is another one."""
    groups: dict[tuple[str | None, Any], list[tuple[str | None, Promise]]] = {}
    for way, tier, one in found:
        groups.setdefault((tier, _terms(one)), []).append((way, one))
    plain = {_terms(one) for _, tier, one in found if tier is None}
    everybody = {(way, _terms(one)) for way, tier, one in found if tier is None}
    for (tier, terms), members in groups.items():
        ways = [way for way, _ in members if tier is None or not plain or (way, terms) not in everybody]
        if ways:
            one = members[0][1]
            named = tuple(way for way in ways if way is not None)
            yield replace(one, ways=named, tier=tier)


def _terms(one: Promise) -> tuple[Any, ...]:
    stage = one.stage
    if stage is None:
        return (None, one.mixed)
    return (stage.until, stage.refund, stage.fee, stage.pays, stage.gives, stage.outcome, one.always)


def _sides(boxes: Iterable[Box]) -> Box:
    """The smallest box around boxes."""
    sides: list[int] = []
    for box in boxes:
        sides = [mask | side for mask, side in zip(box, sides, strict=True)] if sides else list(box)
    return tuple(sides)
