"""Staff exceptions that narrow a promise, go beyond a role, never help, or name what is not there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from boldprint.rules.boxes import meets
from boldprint.rules.cells import Cell, CompiledTable, Stage
from boldprint.rules.domain import unknown_names
from boldprint.rules.exception import StaffException
from boldprint.rules.granting import exceptions_for
from boldprint.rules.lengths import no_longer
from boldprint.rules.naming_findings import unknown_window
from boldprint.rules.outcome import Outcome
from boldprint.source.finding import Finding, Level
from boldprint.values.length import Length
from boldprint.values.money import Money


@dataclass(frozen=True)
class Authority:
    """What a role may give; None is without limit."""

    money: Money | None = None
    longest: Length | None = None
    outcomes: frozenset[Outcome] | None = None


def find_narrowing_exceptions(compiled: CompiledTable[Any], exceptions: Iterable[StaffException]) -> list[Finding]:
    """R222: exceptions that would give less than the public answer. Compile with their conditions in `also`."""
    return [
        fault
        for exception in exceptions_for(compiled, exceptions)
        if (fault := _narrows(compiled, exception)) is not None
    ]


def find_unauthorised_exceptions(
    exceptions: Iterable[StaffException], authority: Mapping[str, Authority]
) -> list[Finding]:
    """R223: exceptions of roles that nobody has, or beyond what their role may give."""
    return [fault for exception in exceptions for fault in _beyond(exception, authority)]


def find_idle_exceptions(compiled: CompiledTable[Any], exceptions: Iterable[StaffException]) -> list[Finding]:
    """R224: exceptions that never give more than the public answer."""
    return [
        Finding(
            "R224",
            Level.WARNING,
            exception.span,
            f"The exception “{exception.name}” never gives more than customers are promised anyway.",
            "Delete it, or look at its conditions and its window again.",
        )
        for exception in exceptions_for(compiled, exceptions)
        if not _helps(compiled, exception)
    ]


def find_unknown_names_in_exceptions(
    compiled: CompiledTable[Any], exceptions: Iterable[StaffException]
) -> list[Finding]:
    """R205, R206, R207: asks, answers and windows that an exception names and the table does not have."""
    found: list[Finding] = []
    known = [window.name for window in compiled.declared if window.season_of is None]
    for exception in exceptions_for(compiled, exceptions):
        found += unknown_names(compiled.domain, exception.when)
        for field, slug in (("extends", exception.extends), ("after", exception.after)):
            if slug is not None and slug.name not in known:
                found.append(unknown_window(slug, exception.span_of(field), known))
    return found


def _narrows(compiled: CompiledTable[Any], exception: StaffException) -> Finding | None:
    for cell, stages in _stages_for(compiled, exception):
        if exception.grants is not None:
            better = next((stage for stage in stages if not exception.grants.is_at_least(stage.outcome)), None)
            if better is not None:
                return _narrow(
                    compiled,
                    exception,
                    cell,
                    f"gives “{exception.grants}” where customers are promised “{better.outcome}”",
                )
        for stage, following in pairwise(stages):
            if (
                exception.extends is not None
                and stage.until == exception.extends.name
                and not stage.outcome.is_at_least(following.outcome)
            ):
                return _narrow(
                    compiled,
                    exception,
                    cell,
                    f"keeps “{stage.outcome}” where customers are promised “{following.outcome}” after “{stage.until}”",
                )
    return None


def _narrow(compiled: CompiledTable[Any], exception: StaffException, cell: Cell[Any], said: str) -> Finding:
    related = (cell.rule.span,) if cell.rule is not None else ()
    return Finding(
        "R222",
        Level.ERROR,
        exception.span,
        f"The exception “{exception.name}” {said}: {compiled.domain.in_words(cell.box)}.",
        "An exception may widen, never narrow. Narrow its conditions, or let it hold after: a window.",
        related=related,
    )


def _stages_for(
    compiled: CompiledTable[Any], exception: StaffException
) -> Iterator[tuple[Cell[Any], tuple[Stage[Any], ...]]]:
    """The cells that an exception is for, and their stages from the one on in which it holds."""
    box = compiled.domain.box(exception.when, lambda _: None)
    for cell in compiled.cells:
        if cell.ladder is not None and meets(cell.box, box):
            stages = cell.ladder.stages
            if exception.after is not None:
                ended = next((n for n, stage in enumerate(stages) if stage.until == exception.after.name), None)
                stages = stages[ended + 1 :] if ended is not None else ()
            yield cell, stages


def _helps(compiled: CompiledTable[Any], exception: StaffException) -> bool:
    for _, stages in _stages_for(compiled, exception):
        if exception.grants is not None and any(stage.outcome is not exception.grants for stage in stages):
            return True
        if (
            exception.extends is not None
            and any(stage.until == exception.extends.name for stage in stages)
            and _fits(compiled, exception)
        ):
            return True
    return False


def _fits(compiled: CompiledTable[Any], exception: StaffException) -> bool:
    """Whether hours extend hours, and days days."""
    window = compiled.windows.get(exception.extends.name) if exception.extends is not None else None
    by = exception.by.written if exception.by is not None else None
    return window is not None and by is not None and by.number > 0 and by.unit.is_elapsed == window.is_elapsed


def _beyond(exception: StaffException, authority: Mapping[str, Authority]) -> Iterator[Finding]:
    may = authority.get(exception.role.name)
    if may is None:
        yield _authority(
            exception,
            "role",
            f"Nobody has the role “{exception.role}”.",
            f"Roles: {', '.join(authority)}." if authority else "Write the roles and their authority first.",
        )
        return
    worth = exception.worth.written if exception.worth is not None else None
    if (
        may.money is not None
        and worth is not None
        and (worth.currency != may.money.currency or worth.amount > may.money.amount)
    ):
        yield _authority(
            exception,
            "worth",
            f"“{exception.name}” may cost {worth}, and {exception.role} may give {may.money}.",
            "Lower it, or give it to a role above.",
        )
    by = exception.by.written if exception.by is not None else None
    if may.longest is not None and by is not None and not no_longer(by, may.longest):
        yield _authority(
            exception,
            "by",
            f"“{exception.name}” extends by {by}, and {exception.role} may extend by {may.longest}.",
            "Shorten it, or give it to a role above.",
        )
    if may.outcomes is not None and exception.grants is not None and exception.grants not in may.outcomes:
        yield _authority(
            exception, "grants", f"{exception.role} may not grant “{exception.grants}”.", "Give it to a role that may."
        )


def _authority(exception: StaffException, field: str, message: str, help_: str) -> Finding:
    return Finding("R223", Level.ERROR, exception.span_of(field), message, help_)
