"""Items whose key is the value of a fact, or words that an author wrote; and replies."""

from collections.abc import Iterator

from boldprint.edition.facts import KnownFact
from boldprint.edition.item_world import (
    Draft,
    ItemFault,
    World,
    fact_gone,
    first_of,
    missing_reason,
    option_of,
    same_words,
)
from boldprint.source.model_faults import Refused
from boldprint.training.item import NumberItem, QuizItem, ReplyItem, SingleItem
from boldprint.training.option import QuizOption
from boldprint.training.resolved import ResolvedOption, token
from boldprint.training.values_beside import WrongValue, is_same_kind, is_same_value, typed, wrong_values
from boldprint.training.values_near import too
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count, Quantity, read_quantity
from boldprint.values.text import StaffText

WRONG_ANSWERS = 2
"""Three options are enough (Rodriguez 2005): the key and two that are wrong."""


def single_item(world: World, item: SingleItem) -> Draft | ItemFault:
    """The value of a fact among wrong ones, or the options that the author wrote."""
    if item.fact is None:
        return written_options(world, item, item.options)
    fact = world.fact(item.fact)
    if fact is None:
        return fact_gone(item, item.fact, "fact", world.facts)
    faults: list[ItemFault] = []
    candidates = list(_candidates(world, item, fact, faults))
    if faults:
        return faults[0]
    reasons = {option.name: option.because for option in item.options}
    wrong = wrong_values(fact.quantity, candidates, max(WRONG_ANSWERS, len(item.options)), item.name)
    options = [option_of(item, "key", _plain(world, fact.quantity), True, _reason_of_key(world, item, fact))]
    options += [
        option_of(
            item,
            value.source if value.source != "shifted" else f"shifted-{number}",
            _plain(world, value.quantity),
            False,
            first_of(reasons.get(value.source), _why_wrong(world, fact, value)),
        )
        for number, value in enumerate(wrong)
    ]
    names = (fact.name, *(value.source for value in wrong if value.source in world.facts))
    return _checked(
        item, Draft(tuple(options), (options[0].token,), options[0].because, names, clause=fact.name.partition(".")[0])
    )


def number_item(world: World, item: NumberItem) -> Draft | ItemFault:
    """The number of a fact, typed in; its unit stands beside the field."""
    fact = world.fact(item.fact)
    if fact is None:
        return fact_gone(item, item.fact, "fact", world.facts)
    number = typed(fact.quantity)
    if number is None:
        return ItemFault(
            "Q109",
            item.span_of("fact"),
            f"(({fact.name})) is no number that can be typed.",
            "Make the item “type: single”, or name a fact that is a length, money, a share or a count.",
        )
    return Draft(
        (),
        (number,),
        _reason_of_key(world, item, fact),
        (fact.name,),
        unit=_unit(world, fact.quantity),
        clause=fact.name.partition(".")[0],
    )


def reply_item(world: World, item: ReplyItem) -> Draft | ItemFault:
    """Points that a reply fulfils; figures and words to avoid are looked for by the page."""
    points: list[ResolvedOption] = []
    names: list[str] = []
    for point in item.points:
        finds: tuple[str, ...] = ()
        if point.names is not None:
            fact = world.fact(point.names)
            if fact is None:
                return fact_gone(item, point.names, "points", world.facts)
            names.append(fact.name)
            shown = world.catalog.quantity(fact.quantity).replace("\u00a0", " ")
            finds = tuple(dict.fromkeys(text for text in (shown, typed(fact.quantity) or shown)))
        points.append(ResolvedOption(token(item.name, point.name), point.text, True, point.text, finds, point.avoids))
    because = first_of(item.because, world.said("quiz-reply-because"))
    return Draft(tuple(points), tuple(sorted(point.token for point in points)), because, tuple(names), in_order=True)


def written_options(
    world: World, item: QuizItem, options: tuple[QuizOption, ...], key: ResolvedOption | None = None
) -> Draft | ItemFault:
    """Options in the author's words, and a computed key if there is one."""
    found = [key] if key is not None else []
    names: list[str] = []
    for option in options:
        if option.because is None:
            return missing_reason(item, option)
        text = option.text
        if option.fact is not None:
            fact = world.fact(option.fact)
            if fact is None:
                return fact_gone(item, option.fact, "options", world.facts)
            names.append(fact.name)
            text = _plain(world, fact.quantity)
        if text is None:
            return ItemFault(
                "Q109",
                option.span,
                f"The option “{option.name}” has a value, and the item names no fact that it could be compared with.",
                "Add “fact:” to the item, or write the option as text.",
            )
        found.append(option_of(item, option.name, text, option.right, option.because))
    right = [option for option in found if option.right]
    because = first_of(item.because, right[0].because if right else StaffText(()))
    return _checked(item, Draft(tuple(found), tuple(sorted(option.token for option in right)), because, tuple(names)))


def _candidates(world: World, item: SingleItem, fact: KnownFact, faults: list[ItemFault]) -> Iterator[WrongValue]:
    """Wrong values in the order in which they teach most: the author's, the one before, the neighbours'."""
    for option in item.options:
        quantity = _value_of(world, item, fact, option, faults)
        if quantity is not None and is_same_value(quantity, fact.quantity):
            faults.append(
                ItemFault(
                    "Q102",
                    option.span,
                    f"The wrong answer “{option.name}” of “{item.name}” is {quantity}, and so is the right one.",
                    "Delete the option, or give it another value.",
                )
            )
        elif quantity is not None:
            yield WrongValue(option.name, quantity)
    if item.previous and fact.history.previous is not None:
        yield WrongValue("previous", fact.history.previous)
    for ref in item.neighbours:
        neighbour = world.fact(ref)
        if neighbour is None:
            faults.append(fact_gone(item, ref, "neighbours", world.facts))
        elif not is_same_kind(neighbour.quantity, fact.quantity):
            faults.append(
                ItemFault(
                    "Q109",
                    item.span_of("neighbours"),
                    f"(({ref.name})) is {neighbour.quantity}, which cannot stand beside {fact.quantity}.",
                    "Name a neighbour of the same kind.",
                )
            )
        else:
            yield WrongValue(neighbour.name, neighbour.quantity)


def _value_of(
    world: World, item: SingleItem, fact: KnownFact, option: QuizOption, faults: list[ItemFault]
) -> Quantity | None:
    if option.right:
        faults.append(
            ItemFault(
                "Q109",
                option.span,
                f"“{item.name}” computes its key from a fact and has a second one, “{option.name}”.",
                "Delete “right:” or “fact:”.",
            )
        )
        return None
    if option.fact is not None:
        other = world.fact(option.fact)
        if other is None:
            faults.append(fact_gone(item, option.fact, "options", world.facts))
        return other.quantity if other is not None else None
    if option.value is None:
        faults.append(
            ItemFault(
                "Q109",
                option.span,
                f"The option “{option.name}” has no value to compare with (({fact.name})).",
                "Write “value:” with a value of the same kind.",
            )
        )
        return None
    try:
        return read_quantity(fact.fact.type, option.value)
    except Refused as refused:
        faults.append(ItemFault("Q109", option.span_of("value"), refused.message, refused.help))
        return None


def _checked(item: QuizItem, draft: Draft) -> Draft | ItemFault:
    """One key at least, one wrong answer at least, and no two answers alike."""
    alike = same_words(item, draft.options)
    if alike is not None:
        return alike
    if not draft.key:
        return ItemFault(
            "Q109",
            item.span,
            f"“{item.name}” has no right answer.",
            "Mark one option with “right: yes”, or name a fact, a table or a procedure.",
        )
    if len(draft.options) <= len(draft.key) or len(draft.options) < 2:
        return ItemFault(
            "Q109",
            item.span,
            f"“{item.name}” has no wrong answer.",
            "Add an option that people mistake for the right one, and why it is wrong.",
        )
    if item.item_type.value in ("single", "script") and len(draft.key) > 1:
        return ItemFault(
            "Q109",
            item.span,
            f"“{item.name}” takes one answer and has {len(draft.key)} right ones.",
            "Make it “type: multiple”, or leave one right.",
        )
    return draft


def _reason_of_key(world: World, item: QuizItem, fact: KnownFact) -> StaffText:
    if item.because is not None:
        return item.because
    value = world.catalog.quantity(fact.quantity)
    if fact.history.since is not None and fact.history.previous is not None:
        return world.said(
            "quiz-key-since", label=world.label(fact), value=value, day=world.catalog.day(fact.history.since)
        )
    return world.said("quiz-key", label=world.label(fact), value=value)


def _why_wrong(world: World, fact: KnownFact, value: WrongValue) -> StaffText:
    now, shown = world.catalog.quantity(fact.quantity), world.catalog.quantity(value.quantity)
    if value.source == "previous" and fact.history.since is not None:
        return world.said("quiz-previous", wrong=shown, day=world.catalog.day(fact.history.since), value=now)
    if value.source in world.facts:
        other = world.facts[value.source]
        return world.said("quiz-neighbour", wrong=shown, label=world.label(other))
    return world.said(f"quiz-too-{too(value.quantity, fact.quantity)}", wrong=shown, label=world.label(fact), value=now)


def _plain(world: World, quantity: Quantity) -> StaffText:
    """A value as an answer: not in bold, because weight would give the key away."""
    return StaffText((world.catalog.quantity(quantity),))


def _unit(world: World, quantity: Quantity) -> str:
    match quantity:
        case Length() | Count():
            return world.catalog.quantity(quantity).replace("\u00a0", " ").partition(" ")[2]
        case Money():
            return quantity.currency
        case Percent():
            return "%"
    return ""
