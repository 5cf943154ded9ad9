"""The decision tables as items ask them: an answer with its table, or why there is none."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from boldprint.edition.decisions.deciding import decide, find_table
from boldprint.edition.decisions.refusal import Refusal
from boldprint.edition.decisions.tables import Tables
from boldprint.library.versions import ALWAYS
from boldprint.rules.cells import CompiledTable
from boldprint.rules.decision import Decision

NOON = datetime.time(12)


@dataclass(frozen=True)
class Ruling:
    """What a table says to a case; the table itself, for the answers that it gives to other cases; since when it holds."""

    decision: Decision[Any]
    compiled: CompiledTable[Any]
    since: datetime.date | None


@dataclass(frozen=True)
class NoRuling:
    """Why there is no answer: the sentence, and what to do."""

    message: str
    help: str
    is_of_table: bool = False
    """Whether the table's name is at fault, and not the case."""


@dataclass(frozen=True)
class ItemTables:
    """The tables of an edition, and the zone in which its days lie."""

    tables: Tables[Any]
    zone: str

    def rule(self, of: str, case: Mapping[str, str], on: datetime.date) -> Ruling | NoRuling:
        """The answer to a case at noon of a day, by the version of the policy that governs the order."""
        answered = decide(self.tables, of, case, datetime.datetime.combine(on, NOON, ZoneInfo(self.zone)))
        if isinstance(answered, Refusal):
            return NoRuling(
                answered.message,
                f"Possible: {', '.join(answered.choices)}."
                if answered.choices
                else "“boldprint decide” lists what a table asks.",
                is_of_table=isinstance(find_table(self.tables, of), Refusal),
            )
        decision, version = answered.decision, answered.version
        if decision is None or version is None:
            return NoRuling(
                f"{of} is answered without a table.",
                "Ask a policy with a decision table, or write the item as “type: single”.",
            )
        if decision.missing:
            asks = ", ".join(missing.ask.name for missing in decision.missing)
            return NoRuling(f"The case leaves open what the answer depends on: {asks}.", f"Add to the case: {asks}.")
        if decision.rule is None:
            return NoRuling("No rule covers the case, or several claim it.", "Mend the table, or choose another case.")
        return Ruling(decision, version.compiled, version.first if version.first != ALWAYS else None)
