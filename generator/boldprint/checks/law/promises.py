"""What the tables of a returns policy promise: each step with its terms, and the windows that bring the money back."""

from collections.abc import Iterable, Iterator

from boldprint.checks.law.selling import Selling, Telling
from boldprint.policies.part import PublicPart
from boldprint.rules.outcome import Outcome, RefundForm
from boldprint.rules.terms import Rung, Terms
from boldprint.rules.window import Window
from boldprint.values.text import PublicText

WITHDRAWAL = "withdrawal"
"""The id of the window that holds the legal time to withdraw."""

_MONEY = (None, RefundForm.ORIGINAL, RefundForm.BANK_TRANSFER, RefundForm.CASH)


def terms_of(part: PublicPart) -> Iterator[Terms[PublicText]]:
    """Every outcome with its terms in the tables of a policy: of rules, of the steps of ladders, of what holds otherwise."""
    for table in part.tables:
        for answering in (*table.rules, *((table.otherwise,) if table.otherwise is not None else ())):
            yield from answering.over_time or (answering,)


def rungs_until(part: PublicPart, window: str) -> Iterator[Rung[PublicText]]:
    """The steps that end with a window."""
    for terms in terms_of(part):
        if isinstance(terms, Rung) and terms.until is not None and terms.until.name == window:
            yield terms


def windows_giving(telling: Telling, outcomes: Iterable[Outcome]) -> list[Window]:
    """The windows until whose end a step answers with one of the outcomes; where money comes back, as money."""
    wanted = tuple(outcomes)
    names = {
        terms.until.name
        for terms in terms_of(telling.part)
        if isinstance(terms, Rung)
        and terms.until is not None
        and terms.outcome in wanted
        and (terms.outcome is not Outcome.ACCEPT or terms.refund in _MONEY)
    }
    return [window for name, window in telling.window.items() if name in names]


def withdrawal_windows(selling: Selling) -> Iterator[tuple[Telling, tuple[Window, ...]]]:
    """For each returns policy the windows that may hold the right to withdraw.

    A window called `withdrawal` is the only one; policies without it are passed over where another policy has one.
    Otherwise it is every window that brings the money back, and the best of them has to suffice.
    """
    tellings = tuple(selling.of_kind("returns"))
    declared = [(telling, (telling.window[WITHDRAWAL],)) for telling in tellings if WITHDRAWAL in telling.window]
    if declared:
        yield from declared
        return
    for telling in tellings:
        windows = windows_giving(telling, (Outcome.ACCEPT, Outcome.CONDITIONAL))
        if windows:
            yield telling, tuple(windows)
