"""What the forms of staff read: the public table with the exceptions beside it, notes, and words to reply with. Staff only."""

import datetime
from collections.abc import Iterable
from typing import Any

from boldprint.edition.decisions.block import block_of
from boldprint.edition.decisions.tables import DecisionTable, PolicyTables, TableVersion
from boldprint.policies.part import Reply, StaffPart
from boldprint.rules.cells_json import staff_cells_json
from boldprint.rules.decision import Json
from boldprint.rules.granting import exceptions_json
from boldprint.shop.site import Site
from boldprint.values.catalog import Catalog
from boldprint.values.text import for_staff_eyes

_CHANNELS = ("phone", "email", "chat")


def staff_block(policy: PolicyTables[Any], table: DecisionTable[Any], part: StaffPart, site: Site, catalog: Catalog, today: datetime.date) -> Json:
    """The block of a table for staff; each version's table holds its `exceptions`. `part` is the policy's staff part of today."""
    found = block_of(policy, table, site, catalog, today, _cells)
    replies = [_reply(reply) for reply in part.replies if reply.table is None or reply.table.name == table.name]
    return found | {"replies": replies} | ({"notes": for_staff_eyes(part.notes)} if part.notes is not None else {})


def _cells(version: TableVersion[Any], first: datetime.date, last: datetime.date) -> Json:
    compiled = version.for_staff
    return staff_cells_json(compiled, first, last) | {"exceptions": exceptions_json(compiled, version.written.exceptions)}


def _reply(reply: Reply) -> Json:
    named = {"outcome": reply.outcome.slug if reply.outcome is not None else None, "rule": reply.rule.name if reply.rule is not None else None}
    words = {channel: getattr(reply, channel) for channel in _CHANNELS}
    return {key: value for key, value in named.items() if value is not None} | {
        channel: for_staff_eyes(text) for channel, text in words.items() if text is not None}


def texts_of(replies: Iterable[Reply]) -> list[str]:
    """Every text of replies, in order; for checks of what stands in braces."""
    return [for_staff_eyes(text) for reply in replies for channel in _CHANNELS if (text := getattr(reply, channel)) is not None]
