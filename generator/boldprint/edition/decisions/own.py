"""What a policy's type adds to an answer: delivery days beside a price, open or closed without any table."""

import datetime
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from boldprint.edition.decisions.refusal import Refusal
from boldprint.edition.decisions.setting import shop_calendar
from boldprint.edition.decisions.tables import PolicyTables, TableVersion
from boldprint.policies.own_answer import Asked, OwnAnswer, OwnTerms
from boldprint.policies.part import PublicPart
from boldprint.policies.types import policy_types
from boldprint.rules.decision import Decision
from boldprint.source.model_faults import Refused


def own_answer_of(policy: PolicyTables[Any], table: str | None) -> OwnAnswer | None:
    """The look-up of the policy's type, where it belongs to this table (None: where it decides alone)."""
    own = policy_types()[policy.kind].own_answer
    return own if own is not None and own.table == table else None


def own_asks(policy: PolicyTables[Any], table: str | None) -> tuple[str, ...]:
    """The ids of what only the type asks."""
    own, part = own_answer_of(policy, table), policy.newest_part
    return tuple(ask.id for ask in own.asks(part)) if own is not None and part is not None else ()


def own_terms(policy: PolicyTables[Any], table: str | None, decision: Decision[Any] | None, version: TableVersion[Any] | None,
              case: Mapping[str, str], now: datetime.datetime) -> OwnTerms | Refusal:
    """The terms of the type; nothing where it has none for this table."""
    own = own_answer_of(policy, table)
    written = version.written if version is not None else policy.on(now.date())
    part = written.part() if own is not None and written is not None else None
    if own is None or part is None:
        return OwnTerms({})
    if table is None and (fault := _fault(own, part, case)) is not None:
        return fault
    site = policy.site.on(now.date()) or policy.site.latest
    stage = decision.stage if decision is not None else None
    gives = {given.id: given.length or given.amount or given.says for given in stage.gives} if stage is not None else {}
    try:
        return own.terms(Asked(part, case, now, shop_calendar(site), gives))
    except Refused as refused:
        return Refusal(f"{refused.message} {refused.help}")


def _fault(own: OwnAnswer, part: PublicPart, case: Mapping[str, str]) -> Refusal | None:
    asks = {ask.id: tuple(name for name, _ in ask.choices) for ask in own.asks(part)}
    for name, value in case.items():
        known = asks.get(name, tuple(asks))
        if name not in asks or (known and value not in known):
            near = get_close_matches(value if name in asks else name, known, n=1, cutoff=0.5)
            meant = f" Did you mean “{near[0]}”?" if near else ""
            wrong = f"“{value}” is not an answer to “{name}”." if name in asks else f"“{name}” is not asked here."
            return Refusal(f"{wrong}{meant} There are: {', '.join(known)}.", known)
    return None
