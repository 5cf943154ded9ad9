"""Replies as macros for help desks (Zendesk, Gorgias): what the handbook offers to copy, for every answer of every public table.

A macro cannot count days: where an answer has a last day, `[last day]` stands for the agent to fill in from the handbook's form,
and `[answer code]` likewise. Phone replies are not exported. The description of each macro names the rule that it is made from.
"""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from boldprint.changes.change import Snapshot
from boldprint.edition.decisions.phrasing import Phrasing, phrasing
from boldprint.edition.decisions.saying import said
from boldprint.edition.decisions.tables import DecisionTable
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import public_library
from boldprint.edition.staff import StaffLibrary, staff_library
from boldprint.exports.export import Files, StaffExport
from boldprint.exports.links import policy_address
from boldprint.policies.part import Reply
from boldprint.rules.cells import Stage
from boldprint.rules.decision import Json, priced_json
from boldprint.values.text import for_staff_eyes

CHANNELS = ("email", "chat")
_GAPS = ("needs", "get", "costs", "who", "why", "instead", "then")


@dataclass(frozen=True, slots=True)
class Macro:
    """One reply: a permanent name (`returns.return.hygiene.0.email`), where agents find it (policy, question, answer), its words and its source."""

    name: str
    place: tuple[str, str, str]
    words: str
    source: str

    @property
    def title(self) -> str:
        """What agents see in one list of all."""
        policy, question, answer = self.place
        return f"{policy}: {question} – {answer}"


def macros(library: StaffLibrary, only: Collection[str] | None = None) -> list[Macro]:
    """Every macro of the handbook, or of some policies, in the order of policies, tables and rules."""
    found: dict[str, Macro] = {}
    for policy in (policy for policy in library.policies if only is None or policy.id in only):
        tables = library.decisions.policy(policy.id)
        for table in tables.tables if tables is not None and policy.public is not None else ():
            for macro in _of_table(library, table, policy.part.replies):
                found.setdefault(macro.name, macro)
    return list(found.values())


def changed_macros(before: Snapshot, after: Snapshot, only: Collection[str] | None = None) -> list[Macro]:
    """The macros of `after` that say something else than before, or are new; of some policies alone, where they are named."""
    old = {macro.name: macro.words for macro in macros(_staff(before), only)}
    return [macro for macro in macros(_staff(after), only) if old.get(macro.name) != macro.words]


def _staff(snapshot: Snapshot) -> StaffLibrary:
    public = public_library(snapshot.library, Edition(Audience.PUBLIC, snapshot.catalog.language, snapshot.market, snapshot.day), snapshot.catalog)
    return staff_library(snapshot.library, Edition(Audience.STAFF, snapshot.catalog.language, snapshot.market, snapshot.day), public)


def _of_table(library: StaffLibrary, table: DecisionTable[Any], replies: tuple[Reply, ...]) -> Iterator[Macro]:
    version = table.on(library.edition.day)
    policy = library.public.policy(table.policy)
    if version is None or not version.compiled.usable or policy is None:
        return
    words, address = phrasing(table, library.public.catalog), policy_address(library.public, policy)
    question = version.compiled.table.question
    heading = (str(policy.part.title), for_staff_eyes(question) if question is not None else table.name)
    for cell in version.compiled.cells:
        for number, stage in enumerate(cell.ladder.stages if cell.ladder is not None and cell.rule is not None else ()):
            assert cell.rule is not None
            for channel in CHANNELS:
                name = f"{table.full_name}.{cell.rule.id}.{number}.{channel}"
                answer = f"{cell.rule.id}{f' ({number + 1})' if number else ''} – {library.public.catalog.word(f'tell-channel-{channel}')}"
                yield Macro(name, (*heading, answer), _words(library, words, table, stage, cell.rule.id, channel, replies), f"{table.full_name}, {cell.rule.id}. {address}")


def _words(library: StaffLibrary, phrasing_: Phrasing, table: DecisionTable[Any], stage: Stage[Any], rule: str, channel: str, replies: tuple[Reply, ...]) -> str:
    """The policy's own words for the rule or the outcome, else the generated ones, with the parts of the answer put in."""
    catalog = library.public.catalog
    answer = said(_found(table, stage), phrasing_, library.edition.day)
    labelled = {row.id: row.text if row.id == "why" else f"{row.label}: {row.text}" for row in answer.rows}
    values = {name: f"{labelled[name]} " if name in labelled else "" for name in _GAPS}
    values |= {"verdict": answer.verdict, "until": catalog.word("machines-until") if stage.until is not None else "", "code": catalog.word("machines-code")}
    own = _own(replies, table.name, stage, rule, channel)
    text = own if own is not None else catalog.wording(f"tell-reply-{channel}")
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return "\n".join(line.rstrip() for line in text.replace("\u00a0", " ").split("\n"))


def _own(replies: tuple[Reply, ...], table: str, stage: Stage[Any], rule: str, channel: str) -> str | None:
    """The reply for the rule goes before one for the outcome, and that before one for every outcome."""
    usable = [one for one in replies if getattr(one, channel) is not None and (one.table is None or one.table.name == table)]
    by_rule = [one for one in usable if one.rule is not None and one.rule.name == rule]
    by_outcome = [one for one in usable if one.rule is None and one.outcome is stage.outcome]
    for_all = [one for one in usable if one.rule is None and one.outcome is None]
    chosen = next(iter((*by_rule, *by_outcome, *for_all)), None)
    return for_staff_eyes(getattr(chosen, channel)) if chosen is not None else None


def _found(table: DecisionTable[Any], stage: Stage[Any]) -> Json:
    """The stage as an answer without days."""
    texts = {place: getattr(stage, place) for place in ("instead", "requires", "who")}
    terms: Json = {place: value.value for place, value in (("refund", stage.refund), ("pays", stage.pays)) if value is not None}
    terms |= {place: for_staff_eyes(text) for place, text in texts.items() if text is not None}
    terms |= {place: priced_json(priced) for place, priced in (("fee", stage.fee), ("refund_amount", stage.refund_amount)) if priced is not None}
    because = for_staff_eyes(stage.because) if stage.because is not None else None
    return {"table": table.name, "outcome": stage.outcome.slug, "deadline": None, "passed": None, "reason": None, "because": because, "terms": terms}


def zendesk(found: list[Macro]) -> Json:
    """Macros as Zendesk imports them. Two colons make its menu a tree: agents open the policy, then the question, then the answer."""
    return {
        "macros": [
            {"title": "::".join(macro.place), "active": True, "description": f"{macro.name}: {macro.source}", "actions": [{"field": "comment_value", "value": macro.words}]}
            for macro in found
        ]
    }


def gorgias(found: list[Macro], language: str) -> list[Json]:
    """Macros as Gorgias takes them."""
    return [
        {
            "external_id": macro.name, "name": macro.title, "language": language,
            "actions": [{"name": "setResponseText", "title": "Add response text", "type": "user", "arguments": {"body_text": macro.words}}],
        }
        for macro in found
    ]


def _make(library: StaffLibrary) -> Files:
    found = macros(library)
    files: dict[str, Any] = {"zendesk-macros.json": zendesk(found), "gorgias-macros.json": gorgias(found, library.edition.language)}
    return {name: (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode() for name, content in files.items()}


STAFF_EXPORT = StaffExport("macros", "replies to customers as macros for Zendesk and Gorgias", _make)
