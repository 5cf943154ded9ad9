"""Items whose key is a procedure: its order, or the words of one of its steps."""

from boldprint.edition.item_facts import written_options
from boldprint.edition.item_world import Draft, ItemFault, World, first_of, option_of, same_words
from boldprint.policies.sop.model import ProcedureStep
from boldprint.training.item import OrderItem, QuizItem, ScriptItem
from boldprint.training.sentence import joined
from boldprint.values.reach import Slug
from boldprint.values.text import StaffText


def order_item(world: World, item: OrderItem) -> Draft | ItemFault:
    """The steps of a procedure, or some of them, in its order."""
    steps = _steps(world, item, item.sop)
    if isinstance(steps, ItemFault):
        return steps
    known = {step.name: number for number, step in enumerate(steps, 1)}
    unknown = [name for name in item.steps if name not in known]
    if unknown:
        return ItemFault(
            "Q110",
            item.span_of("steps"),
            f"“{item.sop}” has no step “{unknown[0]}”.",
            f"Its steps: {', '.join(known)}.",
        )
    chosen = [step for step in steps if not item.steps or step.name in item.steps]
    if len(chosen) < 3:
        return ItemFault(
            "Q109",
            item.span,
            f"“{item.name}” has {len(chosen)} steps to put in order.",
            "Name at least three steps, or leave “steps:” out.",
        )
    options = tuple(
        option_of(item, step.name, step.do, True, _reason_of_place(world, step, known[step.name])) for step in chosen
    )
    alike = same_words(item, options)
    if alike is not None:
        return alike
    because = first_of(item.because, world.said("quiz-order-because"))
    return Draft(
        options,
        tuple(option.token for option in options),
        because,
        tuple(name for step in chosen for name in step.do.names),
        clause=item.sop.name,
    )


def script_item(world: World, item: ScriptItem) -> Draft | ItemFault:
    """What to say: the words of a step beside the author's wrong ones, or the author's options alone."""
    if item.fact is not None:
        return ItemFault(
            "Q109",
            item.span_of("fact"),
            f"“{item.name}” asks for words and names a fact as its key.",
            "Make it “type: single”, or name “sop:” and “step:”.",
        )
    if item.sop is None or item.step is None:
        return written_options(world, item, item.options)
    steps = _steps(world, item, item.sop)
    if isinstance(steps, ItemFault):
        return steps
    step = next((one for one in steps if one.name == item.step.name), None)
    if step is None or step.say is None:
        said = [one.name for one in steps if one.say is not None]
        return ItemFault(
            "Q110",
            item.span_of("step"),
            f"“{item.sop}” has no words at a step “{item.step}”.",
            f"Steps with words: {', '.join(said) or 'none'}.",
        )
    key = option_of(item, "key", step.say, True, first_of(item.because, _reason_of_words(world, step)))
    draft = written_options(world, item, item.options, key)
    return (
        draft
        if isinstance(draft, ItemFault)
        else Draft(draft.options, draft.key, draft.because, (*draft.names, *step.say.names), clause=item.sop.name)
    )


def _reason_of_place(world: World, step: ProcedureStep, number: int) -> StaffText:
    """What helps at the step, or what one says there; its number alone where the procedure says no more."""
    if step.more is not None:
        return step.more
    if step.say is not None:
        return world.said("quiz-step-say", say=step.say)
    return world.said("quiz-step", number=str(number))


def _reason_of_words(world: World, step: ProcedureStep) -> StaffText:
    """The step whose words they are, and what the procedure adds to it."""
    named = world.said("quiz-say-because", step=step.do)
    return joined(named, step.more) if step.more is not None else named


def _steps(world: World, item: QuizItem, sop: Slug) -> tuple[ProcedureStep, ...] | ItemFault:
    steps = world.procedures.get(sop.name)
    if steps is not None:
        return steps
    known = ", ".join(sorted(world.procedures))
    return ItemFault(
        "Q110",
        item.span_of("sop"),
        f"There is no procedure “{sop}”.",
        f"Write the id of one of these: {known or 'none yet'}.",
    )
