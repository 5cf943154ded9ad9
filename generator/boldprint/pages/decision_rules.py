"""A decision table in words: rules as rows, the rungs of their ladders as columns; what all share stands above, seasons below."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from markupsafe import Markup

from boldprint.edition.decisions.tables import TableVersion
from boldprint.pages.decision_words import TableWords
from boldprint.rules.cells import RunningSeason, RunningWindow
from boldprint.rules.conditions import Condition
from boldprint.rules.outcome import Outcome
from boldprint.rules.resolve import follow_like, stages_of
from boldprint.rules.table import Precedence
from boldprint.rules.terms import Answering, Rule, Rung, Terms

_MOST = 0.6
"""The share of rules that have to have a condition before it is said once for all of them."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head; `plain` is the same beside each cell on a phone."""

    label: Markup
    plain: Markup


@dataclass(frozen=True, slots=True)
class Cell:
    """An answer: its shape, its word, what belongs to it; over how many columns it stands, and what those are called together."""

    outcome: str
    word: Markup
    notes: tuple[Markup, ...]
    why: Markup | None = None
    span: int = 1
    label: Markup | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A rule: the cases it is for, its answers over time, and why where that is a column of its own."""

    title: Markup
    note: Markup | None
    rungs: tuple[Cell, ...]
    why: Markup | None


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """Rules with the same ladder."""

    caption: tuple[Markup, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Spoken:
    """A rule with the terms that hold for it."""

    when: tuple[Condition, ...]
    stages: tuple[Terms[Any], ...]
    because: tuple[Any, ...]
    otherwise: bool = False

    @property
    def ladder(self) -> tuple[str, ...]:
        """The windows of its rungs."""
        return tuple(stage.until.name for stage in self.stages if isinstance(stage, Rung) and stage.until is not None)


def rule_groups(version: TableVersion[Any], words: TableWords) -> tuple[RuleGroup, ...]:
    """The rules of a version in words, the largest group first."""
    rules = list(_spoken(version))
    ladders: dict[tuple[str, ...], list[_Spoken]] = {}
    for rule in rules:
        ladders.setdefault(rule.ladder, []).append(rule)
    if len(ladders) == 2 and () in ladders:  # one ladder: rules that never change stand in the same table
        longest = max(ladders, key=len)
        ladders = {longest: rules}
    order = _order_words(version, words)
    leading = _leading(rules, words)
    split = [(ladder, part) for ladder, found in ladders.items() for part in _split(found, leading)]
    groups = [_group(ladder, found, leading, version, words) for ladder, found in sorted(split, key=lambda one: -len(one[1]))]
    return tuple(RuleGroup((*order, *group.caption), group.columns, group.rows) if not number else group for number, group in enumerate(groups))


def season_sentences(version: TableVersion[Any], words: TableWords, today: datetime.date) -> tuple[Markup, ...]:
    """What seasons change, those that can still matter."""
    labels = {window.name: window.label for window in version.written.windows}
    found = []
    for name in version.compiled.windows_in_use:
        for season in version.compiled.windows[name].seasons:
            if (season.until or season.last + datetime.timedelta(days=366)) >= today:
                label = labels.get(season.id)
                found.append(_season(season, words.printed(label) if label is not None else words.word("season"), words))
    return tuple(dict.fromkeys(found))


def _season(season: RunningSeason, label: Markup, words: TableWords) -> Markup:
    when = {"season": label, "event": words.word(f"say-event-{season.event}"), "first": season.first, "last": season.last}
    if season.until is not None:
        return words.word("rule-season", **when, until=season.until)
    return words.word("rule-season-start", **when, start=season.starts_on)


def _spoken(version: TableVersion[Any]) -> Iterator[_Spoken]:
    table = version.compiled.table
    rules = {rule.name: rule for rule in table.rules}
    for rule in table.rules:
        answering = follow_like(rule, rules, lambda _: None)
        if answering is not None:
            yield _Spoken(rule.when, stages_of(answering), tuple(_reasons(answering, rule)))
    if table.otherwise is not None:
        yield _Spoken((), stages_of(table.otherwise), tuple(_reasons(table.otherwise, None)), otherwise=True)


def _reasons(answering: Answering[Any], rule: Rule[Any] | None) -> Iterator[Any]:
    """The reason of each stage; the rule's own goes before that of the rule it is like."""
    own = rule.because if rule is not None and rule.like is not None else None
    for stage in stages_of(answering):
        yield next((text for text in (own, stage.because, answering.because) if text is not None), None)


def _order_words(version: TableVersion[Any], words: TableWords) -> tuple[Markup, ...]:
    keys = {Precedence.FIRST: "rules-caption-first", Precedence.MOST_SPECIFIC: "rules-caption-narrowest"}
    key = keys.get(version.compiled.table.precedence)
    return (words.word(key),) if key is not None else ()


def _leading(rules: Sequence[_Spoken], words: TableWords) -> str:
    """The ask that tells most rules apart: its answers name the rows."""
    told: dict[str, set[Any]] = {}
    for rule in rules:
        for condition in rule.when:
            told.setdefault(condition.ask.name, set()).add(_content(condition))
    order = [ask.name for ask in words.table.asks]
    return max(told, key=lambda name: (len(told[name]), -order.index(name) if name in order else 0), default="")


def _group(ladder: tuple[str, ...], rules: list[_Spoken], leading: str, version: TableVersion[Any], words: TableWords) -> RuleGroup:
    shared = _shared(rules, leading)
    last = _last_of_all(rules) if ladder else None
    windows = [version.compiled.windows[name] for name in ladder if name in version.compiled.windows]
    columns = [_column(number, window, version, words) for number, window in enumerate(windows)]
    if ladder and last is None:
        columns.append(words.word("rung-last"))
    count = max(len(columns), 1)
    # Where the answer changes over time each answer has its own reason beside it.
    reasons = [words.word("rules-why")] if count == 1 else []
    heads = [words.label(leading) if leading else words.word("rules-answer"), *(columns or [words.word("rules-answer")]), *reasons]
    caption = [words.word("rules-caption-all", conditions=words.case(shared))] if any(not condition.is_any for condition in shared) else []
    caption += _counted_from(windows, words)
    if last is not None:
        caption.append(Markup(" ").join([words.word("rules-last", answer=words.outcome(last[0])), *([words.printed(last[1])] if last[1] is not None else [])]))
    rows = tuple(_row(rule, shared, leading, count, words) for rule in rules)
    return RuleGroup(tuple(caption), tuple(Column(head, Markup(head.striptags())) for head in heads), rows)


def _split(rules: list[_Spoken], leading: str) -> list[list[_Spoken]]:
    """Rules of one ladder in two parts where most share conditions and a few do not: what is shared is then said once."""
    counted: dict[Any, int] = {}
    for rule in rules:
        for condition in rule.when:
            if condition.ask.name != leading:
                counted[_content(condition)] = counted.get(_content(condition), 0) + 1
    common = {content for content, number in counted.items() if number >= len(rules) * _MOST}
    having = [rule for rule in rules if common <= {_content(condition) for condition in rule.when}]
    others = [rule for rule in rules if rule not in having]
    return [part for part in (having, others) if part] if common else [rules]


def _shared(rules: list[_Spoken], leading: str) -> tuple[Condition, ...]:
    """The conditions that every rule of a group has, the leading ask's aside; they are said once."""
    if len(rules) < 2:
        return ()
    everywhere = set.intersection(*({_content(condition) for condition in rule.when} for rule in rules))
    return tuple(condition for condition in rules[0].when if condition.ask.name != leading and _content(condition) in everywhere)


def _content(condition: Condition) -> Any:
    """What a condition says, without its place."""
    ranges = tuple(tuple((word, bound.name, bound.written) for word, bound in one.bounds) for one in condition.ranges)
    return (condition.ask.name, condition.negated, frozenset(value.name for value in condition.values), ranges)


def _last_of_all(rules: list[_Spoken]) -> tuple[Terms[Any], Any] | None:
    """The last rung, where all ladders of a group end alike."""
    changing = [rule for rule in rules if rule.ladder]
    if len(changing) < 2:
        return None
    last = changing[0].stages[-1]
    ends = {(rule.stages[-1].outcome, rule.stages[-1].refund, _parts(rule.because[-1]), _parts(rule.stages[-1].instead)) for rule in changing}
    bare = all(rule.stages[-1].fee is None and not rule.stages[-1].gives for rule in changing)
    # Rules that never change stand in every column; only one that ends otherwise needs the last column.
    same = all(rule.stages[0].outcome is last.outcome for rule in rules if not rule.ladder)
    return (last, changing[0].because[-1]) if len(ends) == 1 and bare and same else None


def _row(rule: _Spoken, shared: tuple[Condition, ...], leading: str, count: int, words: TableWords) -> Row:
    said = {_content(condition) for condition in shared}
    own = [condition for condition in rule.when if _content(condition) not in said and not condition.is_any]
    named = next((condition for condition in own if condition.ask.name == leading), own[0] if own else None)
    rest = [condition for condition in own if condition is not named]
    title, note = _title(rule, named, leading, words), _large(words.case(rest)) if rest else None
    if count == 1:
        return Row(title, note, (_cell(rule.stages[0], words),), _why(rule, 1, words))
    said_before: set[Any] = set()
    cells = [_cell(stage, words, _reason(stage, because, words, said_before)) for stage, because in zip(rule.stages[:count], rule.because, strict=False)]
    if not rule.ladder:
        cells = [replace(cells[0], span=count, label=words.word("rules-answer"))]
    return Row(title, note, tuple(cells), None)


def _cell(stage: Terms[Any], words: TableWords, why: Markup | None = None) -> Cell:
    return Cell(_shape(stage), words.outcome(stage), tuple(words.notes(stage)), why)


def _title(rule: _Spoken, named: Condition | None, leading: str, words: TableWords) -> Markup:
    if named is None:
        return words.word("rules-otherwise" if rule.otherwise else "rules-every-case")
    told = words.told(named)
    if told is not None:
        return _large(told)
    return words.answers(named) if named.ask.name == leading else words.condition(named)


def _large(words: Markup) -> Markup:
    """The words with a capital at their head, where a letter stands there."""
    return Markup(words[:1].upper() + words[1:])


def _why(rule: _Spoken, count: int, words: TableWords) -> Markup:
    """The reasons of the answers in the row, in their order, each once."""
    said_before: set[Any] = set()
    reasons = [_reason(stage, because, words, said_before) for stage, because in zip(rule.stages[:count], rule.because, strict=False)]
    return Markup(" ").join(reason for reason in reasons if reason is not None)


def _reason(stage: Terms[Any], because: Any, words: TableWords, said_before: set[Any]) -> Markup | None:
    """What has to happen, why, who decides, what else helps; without what was said before, which grows."""
    said = []
    for key, text in (("rule-needs", stage.requires), (None, because), (None, stage.who), ("rule-instead", stage.instead)):
        if text is not None and _parts(text) not in said_before:
            said_before.add(_parts(text))
            said.append(words.printed(text) if key is None else words.word(key, text=text))
    return Markup(" ").join(said) if said else None


def _counted_from(windows: Iterable[RunningWindow], words: TableWords) -> list[Markup]:
    starts = dict.fromkeys(window.start_events for window in windows if window.start_events and not _ends_with_event(window))
    alone = [words.event(events[0]) for events in starts if len(events) == 1]
    said = [words.word("rule-counting", event=words.any_of(alone))] if alone else []
    together = [words.any_of([words.event(event) for event in events]) for events in starts if len(events) > 1]
    return [*said, *(words.word("rule-counting-later", event=events) for events in together)]


def _column(number: int, window: RunningWindow, version: TableVersion[Any], words: TableWords) -> Markup:
    """The head of a rung: how long it lasts; a window without any length ends with its event."""
    if window.length is None:
        return _undated(window, version, words)
    if _ends_with_event(window):
        return words.word("rung-event", event=words.any_of([words.event(event) for event in window.start_events]))
    return words.word("rung-next" if number else "rung-first", length=_length(window, words))


def _ends_with_event(window: RunningWindow) -> bool:
    return window.length is not None and window.length.number == 0 and bool(window.start_events)


def _length(window: RunningWindow, words: TableWords) -> Markup:
    return Markup("<b>{}</b>").format(words.printed(window.length))


def _undated(window: RunningWindow, version: TableVersion[Any], words: TableWords) -> Markup:
    """A window without a length: until a day, or without a limit."""
    if window.until is not None:
        return words.word("rung-until", day=window.until)
    return words.word("rung-always")


def _shape(terms: Terms[Any]) -> str:
    outcome = terms.outcome or Outcome.AMBIGUOUS
    return "exchange" if outcome is Outcome.EXCHANGE_ONLY else outcome.slug


def _parts(text: Any) -> Any:
    return text.parts if text is not None else None
