"""Drills: cases without end from the tables of each policy, decided on the page by the same cells as the customers' form."""

import datetime
import json
import re
from collections.abc import Iterable
from typing import Any

from boldprint.edition.decisions.tables import PolicyTables
from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffFragment, StaffPage
from boldprint.pages.training_parts import DRILL, HOME, way
from boldprint.rules.cells import CompiledTable
from boldprint.rules.cells_json import staff_cells_json
from boldprint.rules.outcome import Outcome
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

SCRIPTS = ("assets/boldprint/dates.js", "assets/boldprint/decide.js", "assets/boldprint/drill.js")
_WORDS = ("choose-first", "right", "wrong", "mine", "mine-right", "key", "next")


def drill_path(policy: str) -> str:
    """Where the drill of a policy lies."""
    return f"training/drill-{policy}.md"


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    resolved = composer.library.programme
    word = composer.library.public.catalog.word
    policies = [
        policy
        for policy in (resolved.tables.tables.policies if resolved.tables is not None else ())
        if usable_tables(policy, composer.library.edition.day)
    ]
    title, lead = PublicText.parse(word("drill-title")), PublicText.parse(word("drill-lead"))
    rows = [(way(DRILL, drill_path(policy.policy)), _title(composer, policy.policy)) for policy in policies]
    yield StaffPage(
        DRILL,
        title,
        lead,
        composer.body(DRILL, "training-drills.html.j2", heading=title, lead=lead, rows=rows, home=way(DRILL, HOME)),
        place="training",
    )
    for policy in policies:
        yield _page(composer, policy)


def usable_tables(policy: PolicyTables[Any], day: datetime.date) -> tuple[CompiledTable[Any], ...]:
    """The tables of a policy in force that can answer in more than one way; one with a single outcome is no question."""
    found = [version.compiled for table in policy.tables if (version := table.on(day)) is not None]
    return tuple(
        one
        for one in found
        if one.usable and len({stage.outcome for cell in one.cells if cell.ladder for stage in cell.ladder.stages}) > 1
    )


def _page(composer: StaffComposer, policy: PolicyTables[Any]) -> StaffPage:
    path, day = drill_path(policy.policy), composer.library.edition.day
    tables = usable_tables(policy, day)
    # Whole years, so that the page of another day is the same while no policy changes; which cases come is the browser's date.
    first, last = datetime.date(day.year - 1, 1, 1), datetime.date(day.year + 1, 12, 31)
    data = [StaffFragment(_block(staff_cells_json(table, first, last))) for table in tables]
    title = _title(composer, policy.policy)
    lead = PublicText.parse(composer.library.public.catalog.word("drill-lead"))
    body = composer.body(
        path,
        "training-drill.html.j2",
        heading=title,
        lead=lead,
        tables=data,
        words=StaffFragment(_block(_words(composer, tables))),
        back_to=way(path, DRILL),
        policy=policy.policy,
    )
    return StaffPage(path, title, lead, body, scripts=SCRIPTS)


def _words(composer: StaffComposer, tables: Iterable[CompiledTable[Any]]) -> dict[str, Any]:
    wording = composer.library.public.catalog.wording
    words: dict[str, Any] = {key: wording(f"train-js-{key}") for key in _WORDS}
    words |= {"check": wording("quiz-check"), "yes": wording("yes"), "no": wording("no")}
    words |= {key: wording(f"drill-{key}") for key in ("question", "today", "last-day", "passed", "rule", "score")}
    words["outcomes"] = {outcome.slug: wording(f"quiz-outcome-{outcome.slug}") for outcome in Outcome}
    words["titles"] = {
        table.table.name: for_staff_eyes(table.table.question) if table.table.question is not None else table.name
        for table in tables
    }
    words["labels"] = {
        table.table.name: {entry.outcome.slug: for_staff_eyes(entry.label) for entry in table.table.outcomes}
        for table in tables
    }
    return words


def _title(composer: StaffComposer, policy: str) -> StaffText | PublicText:
    title: StaffText | PublicText = composer.common["staff_title"](policy)
    return title


def without_marks(told: Any) -> Any:
    """The same with links and stars of Markdown taken out of its texts: a drill shows them as plain words.

    >>> without_marks({"because": "Write to the [desk](contact) *today*."})
    {'because': 'Write to the desk today.'}
    """
    match told:
        case str():
            return re.sub(r"\*+([^*]+)\*+", r"\1", re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", told))
        case dict():
            return {key: without_marks(value) for key, value in told.items()}
        case list():
            return [without_marks(value) for value in told]
        case _:
            return told


def _block(told: Any) -> str:
    told = without_marks(told)
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


STAFF_PAGE = StaffPageKind("training-drill", _make)
