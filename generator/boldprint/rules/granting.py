"""What a role may grant beyond the public answer: later, or better, never worse."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from boldprint.rules.boxes import atoms, holds
from boldprint.rules.case import Case, CaseRefused, Moment, read_case
from boldprint.rules.cells import CompiledTable
from boldprint.rules.deadline import Clock, Deadline
from boldprint.rules.decide import Reached, climb, clock_of, decide_case
from boldprint.rules.decision import Decision, Json, money_json
from boldprint.rules.exception import StaffException
from boldprint.rules.outcome import Outcome
from boldprint.values.text import for_staff_eyes


@dataclass(frozen=True)
class Grant:
    """What an exception makes of the public answer."""

    exception: StaffException
    outcome: Outcome
    deadline: Deadline | None
    """Until when it may be granted; None where it has no end."""


def granted(
    compiled: CompiledTable[Any],
    exceptions: Iterable[StaffException],
    answers: Mapping[str, object],
    now: Moment,
    roles: Collection[str],
) -> tuple[Grant, ...]:
    """The exceptions that somebody with these roles may grant for a case; none while the public answer is still open.

    `compiled` is the public table, compiled with the exceptions' conditions in `also`. An exception is granted only where it
    gives the customer more than the public answer does.
    """
    case = read_case(compiled, answers)
    if isinstance(case, CaseRefused):
        return ()
    public = decide_case(compiled, case, now)
    if public.missing or public.outcome is None:
        return ()
    found = (
        _grant(compiled, exception, case, now, public)
        for exception in exceptions
        if exception.role.name in roles and _is_for(compiled, exception, case)
    )
    return tuple(grant for grant in found if grant is not None)


def exceptions_for(compiled: CompiledTable[Any], exceptions: Iterable[StaffException]) -> Iterator[StaffException]:
    """The exceptions of a policy that are about this table."""
    return (exception for exception in exceptions if exception.table is None or exception.table == compiled.table.id)


def _is_for(compiled: CompiledTable[Any], exception: StaffException, case: Case) -> bool:
    return holds(compiled.domain.box(exception.when, lambda _: None), case.box) and (
        exception.table is None or exception.table == compiled.table.id
    )


def _grant(
    compiled: CompiledTable[Any], exception: StaffException, case: Case, now: Moment, public: Decision[Any]
) -> Grant | None:
    ladder = public.cell.ladder if public.cell is not None else None
    if ladder is None or public.outcome is None:
        return None
    clock = clock_of(compiled, case, now, ladder)
    if exception.grants is not None:
        better = exception.grants is not public.outcome and exception.grants.is_at_least(public.outcome)
        return Grant(exception, exception.grants, None) if better and _is_over(compiled, clock, exception) else None
    if exception.extends is None or exception.by is None or exception.by.written is None:
        return None
    reached = climb(ladder, replace(clock, longer={exception.extends.name: exception.by.value}))
    if not isinstance(reached, Reached) or str(reached.deadline or "") == str(public.deadline or ""):
        return None
    return (
        Grant(exception, reached.stage.outcome, reached.deadline)
        if reached.stage.outcome.is_at_least(public.outcome)
        else None
    )


def _is_over(compiled: CompiledTable[Any], clock: Clock, exception: StaffException) -> bool:
    """Whether the window after which it is granted is over; a window that the table never looks at is never over."""
    if exception.after is None:
        return True
    if exception.after.name not in compiled.windows_in_use:
        return False
    deadline = clock.deadline(exception.after.name)
    return isinstance(deadline, Deadline) and not clock.is_in_time(deadline)


def grant_json(grant: Grant) -> Json:
    """A grant as JSON, as the staff form's script makes it too."""
    deadline = grant.deadline
    return {
        "id": grant.exception.name,
        "role": grant.exception.role.name,
        "outcome": grant.outcome.slug,
        "deadline": str(deadline) if deadline is not None and not deadline.is_open else None,
    }


def exceptions_json(compiled: CompiledTable[Any], exceptions: Iterable[StaffException]) -> list[Json]:
    """The exceptions of a table for the staff form (assets/js/exceptions.js); never for the public one.

    `compiled` is the public table with the exceptions' conditions in `also`; the cells go to the same form.
    """
    return [_exception(compiled, exception) for exception in exceptions_for(compiled, exceptions)]


def _exception(compiled: CompiledTable[Any], exception: StaffException) -> Json:
    box = compiled.domain.box(exception.when, lambda _: None)
    by = exception.by.written if exception.by is not None else None
    worth = exception.worth.written if exception.worth is not None else None
    found: Json = {"id": exception.name, "role": exception.role.name, "sides": [list(atoms(mask)) for mask in box]}
    texts = {"label": exception.label, "because": exception.because}
    names = {"extends": exception.extends, "after": exception.after}
    found |= {place: for_staff_eyes(text) for place, text in texts.items() if text is not None}
    found |= {place: slug.name for place, slug in names.items() if slug is not None}
    found |= {"by": [by.number, by.unit.value]} if by is not None else {}
    found |= {"grants": exception.grants.slug} if exception.grants is not None else {}
    found |= {"refund": exception.refund.value} if exception.refund is not None else {}
    return found | ({"worth": money_json(worth)} if worth is not None else {})
