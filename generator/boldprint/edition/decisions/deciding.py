"""Deciding a case: which table is meant, which version governs, what it says, and what the policy's type adds."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import Any, Generic

from boldprint.edition.decisions.own import own_asks, own_terms
from boldprint.edition.decisions.refusal import Refusal
from boldprint.edition.decisions.tables import DecisionTable, PolicyTables, Tables, TableVersion
from boldprint.policies.own_answer import OwnTerms
from boldprint.policies.types import policy_types
from boldprint.rules.case import CaseRefused, read_moment
from boldprint.rules.cells import CompiledTable
from boldprint.rules.cohort import ORDERED, Version, decide_in_cohort, governing
from boldprint.rules.deadline import day_of
from boldprint.rules.decide import decide as decide_table
from boldprint.rules.decision import Decision, Json, staff_decision_json
from boldprint.values.text import AnyText


@dataclass(frozen=True)
class Answered(Generic[AnyText]):
    """What a policy says to a case. `decision` is None where its type decides without a table."""

    policy: str
    table: DecisionTable[AnyText] | None
    version: TableVersion[AnyText] | None
    decision: Decision[AnyText] | None
    own: OwnTerms = field(default_factory=lambda: OwnTerms({}))
    assumes_ordered: datetime.date | None = None
    """The first order day for which it holds, where the case names none and older orders have another answer."""

    def json(self) -> Json:
        """The answer in the form that the command line promises. It may hold staff text."""
        if self.decision is None:
            return _without_table(self.policy, self.own)
        found = staff_decision_json(self.decision)
        found["terms"] |= self.own.terms
        if self.assumes_ordered is not None:
            found["assumed"] |= {ORDERED: self.assumes_ordered.isoformat()}
        return found | {"version": _first(self.version)}


def decide(tables: Tables[AnyText], name: str, case: Mapping[str, str], now: datetime.datetime) -> Answered[AnyText] | Refusal:
    """The answer of `policy.table`, or of `policy` where only one can be meant, to a case; `now` has a zone.

    `case` may hold `ordered` for every table: it chooses the version of the policy that governs the order.
    """
    found = find_table(tables, name)
    if isinstance(found, Refusal):
        return found
    policy, table = found
    if table is None:
        return _by_type(policy, case, now)
    answer = decide_with(table, _without(case, own_asks(policy, table.name)), now)
    if isinstance(answer, Refusal) or answer.decision is None or answer.decision.outcome is None:
        return answer
    own = own_terms(policy, table.name, answer.decision, answer.version, case, now)
    return own if isinstance(own, Refusal) else replace(answer, own=own)


def find_table(tables: Tables[AnyText], name: str) -> tuple[PolicyTables[AnyText], DecisionTable[AnyText] | None] | Refusal:
    """The table that a name means; None beside a policy whose type decides without one."""
    wanted, _, inner = name.partition(".")
    policy = tables.policy(wanted)
    if policy is None or not _decides(policy):
        return _unknown(wanted, tuple(one.policy for one in tables.policies if _decides(one)), "policy that decides cases")
    own = policy_types()[policy.kind].own_answer
    if not inner and own is not None:
        inner = own.table or ""
        if own.table is None:
            return policy, None
    if not inner and len(policy.tables) > 1:
        names = tuple(table.full_name for table in policy.tables)
        return Refusal(f"“{wanted}” answers several questions. Say which: {', '.join(names)}.", names)
    table = next((one for one in policy.tables if one.name == inner or not inner), None)
    if table is None:
        return _unknown(name, tuple(one.full_name for one in policy.tables), "table")
    return policy, table


def decide_with(table: DecisionTable[AnyText], case: Mapping[str, str], now: datetime.datetime) -> Answered[AnyText] | Refusal:
    """The answer of one table, by the version that governs the order; without an order day by the version in force now.

    Where an order day could change that answer, the answer says from which day on it assumes the order. The form in the
    browser asks instead.
    """
    usable = {id(version.compiled): version for version in table.versions if version.compiled.usable and version.first <= now.date()}
    if not usable:
        return Refusal(f"{table.full_name} cannot decide anything on {now.date()}. “boldprint check” says what to mend.")
    versions = [version.in_cohort for version in usable.values()]
    ordered = order_day(case, str(now.tzinfo))
    chosen = governing(versions, ordered or now.date(), now.date()) or versions[-1]
    known = case if _asks_ordered(chosen) else {name: value for name, value in case.items() if name != ORDERED}
    decision = decide_table(chosen.thing, known, now)
    if isinstance(decision, CaseRefused):
        return Refusal("\n".join(fault.message for fault in decision.faults), decision.faults[0].choices)
    answer = Answered(table.policy, table, usable[id(chosen.thing)], decision)
    if ordered is None and decision.outcome is not None and _asks_ordered(chosen):
        strict, _ = decide_in_cohort(versions, case, now)
        return replace(answer, assumes_ordered=chosen.first_order) if isinstance(strict, Decision) and strict.missing else answer
    return answer


def order_day(case: Mapping[str, str], zone: str) -> datetime.date | None:
    """The day of ordering that a case names; None where it names none, or none that is a day."""
    moment = read_moment(case[ORDERED]) if ORDERED in case else None
    return day_of(moment, zone) if isinstance(moment, datetime.date) else None


def _by_type(policy: PolicyTables[AnyText], case: Mapping[str, str], now: datetime.datetime) -> Answered[AnyText] | Refusal:
    own = own_terms(policy, None, None, None, case, now)
    return own if isinstance(own, Refusal) else Answered(policy.policy, None, None, None, own)


def _decides(policy: PolicyTables[Any]) -> bool:
    own = policy_types()[policy.kind].own_answer
    return bool(policy.tables) or (own is not None and own.table is None)


def _asks_ordered(version: Version[CompiledTable[Any]]) -> bool:
    return version.thing.domain.ask(ORDERED) is not None


def _without(case: Mapping[str, str], names: tuple[str, ...]) -> dict[str, str]:
    """The case without what only the type asks; `ordered` stays, because it chooses the version."""
    return {name: value for name, value in case.items() if name not in names or name == ORDERED}


def _unknown(written: str, known: tuple[str, ...], what: str) -> Refusal:
    near = get_close_matches(written, known, n=1, cutoff=0.5)
    meant = f" Did you mean “{near[0]}”?" if near else ""
    return Refusal(f"There is no {what} “{written}”.{meant} There are: {', '.join(known) or 'none'}.", known)


def _without_table(policy: str, own: OwnTerms) -> Json:
    outcome = None if own.accepts is None else "accept" if own.accepts else "refuse"
    deadline = own.until.isoformat() if own.until is not None else None
    return {"policy": policy, "table": None, "outcome": outcome, "deadline": deadline, "because": None, "rule": None, "terms": own.terms,
            "facts": [], "missing": [], "reason": None, "passed": None, "assumed": {}, "contenders": [], "version": None}


def _first(version: TableVersion[Any] | None) -> str | None:
    return version.first.isoformat() if version is not None and version.first != datetime.date.min else None
