"""Items that a decision table answers: what do you offer, and which of these cases."""

from collections.abc import Iterator
from typing import Any

from boldprint.edition.item_facts import written_options
from boldprint.edition.item_reasons import day_of, why_not
from boldprint.edition.item_tables import NoRuling, Ruling
from boldprint.edition.item_world import Draft, ItemFault, World, first_of, option_of, same_words
from boldprint.rules.cells import CompiledTable, Stage
from boldprint.rules.outcome import Outcome
from boldprint.training.item import CaseItem, MultipleItem
from boldprint.training.option import QuizOption
from boldprint.training.resolved import ResolvedOption
from boldprint.training.sentence import joined
from boldprint.values.text import PublicText, StaffText

MOST_OPTIONS = 4


def case_item(world: World, item: CaseItem) -> Draft | ItemFault:
    """What the table answers to the case; its other outcomes are the wrong answers, each with the reason why not here."""
    ruling = world.tables.rule(item.of, dict(item.case), item.on)
    if isinstance(ruling, NoRuling):
        return ItemFault(
            "Q104",
            item.span_of("of" if ruling.is_of_table else "case"),
            f"“{item.name}” asks {item.of} something that it does not answer. {ruling.message}",
            ruling.help,
        )
    decision = ruling.decision
    key = decision.outcome
    others = [outcome for outcome in outcomes_of(ruling.compiled) if outcome is not key][: MOST_OPTIONS - 1]
    if key is None or not others:
        return ItemFault(
            "Q109",
            item.span_of("of"),
            f"{item.of} gives one outcome to every case, so “{item.name}” has no wrong answer.",
            "Ask something else, or write the item as “type: single”.",
        )
    because = first_of(item.because, _why(world, ruling))
    options = [option_of(item, key.slug, label_of(world, ruling.compiled, key), True, because)]
    options += [
        option_of(item, other.slug, label_of(world, ruling.compiled, other), False, why_not(world, item, ruling, other))
        for other in others
    ]
    return same_words(item, options) or Draft(
        tuple(options),
        (options[0].token,),
        because,
        _facts_of(ruling),
        on=ruling.since,
        clause=item.of.partition(".")[0],
    )


def multiple_item(world: World, item: MultipleItem) -> Draft | ItemFault:
    """All that are right: in the author's words, or the cases that give one outcome."""
    if not any(option.case for option in item.options):
        return written_options(world, item, item.options)
    assert item.of is not None
    assert item.on is not None
    options: list[ResolvedOption] = []
    names: list[str] = []
    for option in item.options:
        made = _case_option(world, item, option)
        if isinstance(made, ItemFault):
            return made
        options.append(made[0])
        names += made[1]
    right = tuple(sorted(option.token for option in options if option.right))
    if not right or len(right) == len(options):
        which = "all" if right else "none"
        return ItemFault(
            "Q109",
            item.span,
            f"Of the cases in “{item.name}”, {which} give “{item.outcome}”.",
            "Choose cases of both sorts.",
        )
    because = first_of(item.because, world.said("quiz-multiple-because"))
    return same_words(item, options) or Draft(
        tuple(options), right, because, tuple(names), clause=item.of.partition(".")[0]
    )


def _case_option(
    world: World, item: MultipleItem, option: QuizOption
) -> tuple[ResolvedOption, tuple[str, ...]] | ItemFault:
    assert item.of is not None
    assert item.on is not None
    if option.text is None or not option.case:
        return ItemFault(
            "Q109",
            option.span,
            f"The option “{option.name}” of “{item.name}” needs a case and a text that tells it.",
            "Write both: text: and case:.",
        )
    ruling = world.tables.rule(item.of, dict(option.case), item.on)
    if isinstance(ruling, NoRuling):
        return ItemFault(
            "Q104",
            item.span_of("of") if ruling.is_of_table else option.span,
            f"“{option.name}” asks {item.of} something that it does not answer. {ruling.message}",
            ruling.help,
        )
    outcome = ruling.decision.outcome
    assert outcome is not None
    possible = [one.slug for one in outcomes_of(ruling.compiled)]
    if str(item.outcome).replace(" ", "-") not in possible:
        return ItemFault(
            "Q109",
            item.span_of("outcome"),
            f"“{item.outcome}” is no answer that {item.of} gives.",
            f"Write one of: {', '.join(possible)}.",
        )
    right = outcome.slug == str(item.outcome).replace(" ", "-")
    because = first_of(
        option.because,
        joined(world.said("quiz-outcome", outcome=label_of(world, ruling.compiled, outcome)), _why(world, ruling)),
    )
    return option_of(item, option.name, option.text, right, because), _facts_of(ruling)


def outcomes_of(compiled: CompiledTable[Any]) -> tuple[Outcome, ...]:
    """The outcomes that a table can give, those of more cases first."""
    counted: dict[Outcome, int] = {}
    for stage in _stages(compiled):
        counted[stage.outcome] = counted.get(stage.outcome, 0) + 1
    return tuple(sorted(counted, key=lambda outcome: (-counted[outcome], outcome.value)))


def label_of(world: World, compiled: CompiledTable[Any], outcome: Outcome) -> StaffText:
    """What an outcome is called: by its table, or in the interface's words."""
    named = next((entry.label for entry in compiled.table.outcomes if entry.outcome is outcome), None)
    return (
        StaffText(named.parts)
        if isinstance(named, PublicText | StaffText)
        else world.said(f"quiz-outcome-{outcome.slug}")
    )


def _facts_of(ruling: Ruling) -> tuple[str, ...]:
    """The facts that the answer rests on; those of seasons that do not touch it are left out, or every case would rest on them."""
    decision = ruling.decision
    deadline = decision.deadline or decision.passed
    season_in_force = deadline.season if deadline is not None else None
    seasons = {
        name
        for window in ruling.compiled.windows.values()
        for season in window.seasons
        if season.id != season_in_force
        for name in season.facts
    }
    stage = decision.stage.facts if decision.stage is not None else ()
    kept = {*stage, *(name for window in ruling.compiled.windows.values() for name in window.facts)}
    beside = {f"{decision.policy}.{name}" if "." not in name else name for name in seasons - kept}
    return tuple(fact.name for fact in decision.facts if fact.name not in beside)


def _why(world: World, ruling: Ruling) -> StaffText:
    """The rule's own reason, and the last day if there is one."""
    decision = ruling.decision
    texts = (
        [StaffText(decision.because.parts)]
        if decision.because is not None
        else [world.said("quiz-rule", rule=decision.rule.id if decision.rule else "")]
    )
    stage = decision.stage
    texts += [
        StaffText(text.parts)
        for text in ((stage.requires, stage.who, stage.instead) if stage is not None else ())
        if text is not None
    ]
    last, passed = day_of(world, decision.deadline), day_of(world, decision.passed)
    if last is not None:
        texts.append(world.said("quiz-last-day", day=last))
    elif passed is not None:
        texts.append(world.said("quiz-passed", day=passed))
    return joined(*texts)


def _stages(compiled: CompiledTable[Any]) -> Iterator[Stage[Any]]:
    for cell in compiled.cells:
        yield from cell.ladder.stages if cell.ladder is not None else ()
