"""What the form in the browser reads: a table in all its versions, and nothing that customers may not know.

{"v": 1, "id": "returns.return", "language": "en-IE", "shop", "zone",
 "versions": [{"first", "covers", "own", "table": {…}}, …]   oldest first; of a table only what differs from the version before
 "labels": {"windows": {…}, "terms": {…}, "outcomes": {…}, "quantities": {…}},
 "marked": {text: ["You have ", "30 days", "."]},            every second piece is a fact
 "preview": "2026-06-02"}                                    the day that a preview is made for, instead of today

The words of answers stand in a block of their own, once for each page.
"""

import datetime
import json
from collections.abc import Callable, Iterator
from typing import Any

from boldprint.edition.decisions.own import own_answer_of
from boldprint.edition.decisions.phrasing import phrasing
from boldprint.edition.decisions.setting import shop_calendar
from boldprint.edition.decisions.tables import DecisionTable, PolicyTables, TableVersion
from boldprint.rules.cells_json import cells_json
from boldprint.rules.decision import Json
from boldprint.shop.site import Site
from boldprint.values.catalog import Catalog
from boldprint.values.text import FactName, FilledFact, PublicText

FORMAT = 1
_LABELS = ("windows", "terms", "outcomes", "quantities")
_YEARS_BACK, _YEARS_AHEAD = 6, 3
"""How far the calendars reach that the browser gets; beyond them the form refers to a person."""

Cells = Callable[[TableVersion[Any], datetime.date, datetime.date], Json]


def data_block(policy: PolicyTables[PublicText], table: DecisionTable[PublicText], site: Site, catalog: Catalog, today: datetime.date,
               preview: bool = False) -> Json:
    """The block of a public table, for the public form."""
    return block_of(policy, table, site, catalog, today, public_cells) | ({"preview": today.isoformat()} if preview else {})


def public_cells(version: TableVersion[PublicText], first: datetime.date, last: datetime.date) -> Json:
    """The public cells of a version."""
    return cells_json(version.compiled, first, last)


def block_of(policy: PolicyTables[Any], table: DecisionTable[Any], site: Site, catalog: Catalog, today: datetime.date, cells: Cells) -> Json:
    """The block with cells as `cells` makes them."""
    words = phrasing(table, catalog)
    return {
        "v": FORMAT, "id": table.full_name, "language": catalog.tag, "shop": str(site.name), "zone": site.time_zone,
        "versions": list(versions_json(policy, table, site, today, cells)),
        "labels": {kind: words.labels[kind] for kind in _LABELS if words.labels.get(kind)},
        "marked": _marked(table),
    }


def versions_json(
    policy: PolicyTables[Any], table: DecisionTable[Any], site: Site, today: datetime.date, cells: Cells, every: bool = False
) -> Iterator[Json]:
    """The usable versions of a table, oldest first; of each only what is not as in the one before. `every`: also those that change nothing."""
    first, last = datetime.date(today.year - _YEARS_BACK, 1, 1), datetime.date(today.year + _YEARS_AHEAD, 12, 31)
    own, before = own_answer_of(policy, table.name), dict[str, Any]()
    for version in (version for version in table.versions if version.compiled.usable):
        whole = cells(version, first, last)
        if not any(_needs_calendar(window) for window in whole["windows"].values()):
            whole.pop("calendar", None)
        part = version.written.part() if own is not None else None
        if own is not None and own.browser is not None and part is not None:
            whole["own"] = own.browser(part, shop_calendar(site), first, last)
        changed = {key: whole.get(key) for key in (*whole, *before) if before.get(key) != whole.get(key)}
        if changed or every or version.covers_from is not None:
            yield {"first": _iso(version.first), "covers": _iso(version.covers_from), "table": changed}
        before = whole


def _needs_calendar(window: Json) -> bool:
    return bool(window.get("moves")) or "business days" in window.get("length", ())


def as_script(block: Json | list[Json] | list[str]) -> str:
    """The block as the text of a script element: nothing in it can end the element.

    >>> as_script({"a": "</script>"})
    '{"a":"\\\\u003c/script>"}'
    """
    return json.dumps(block, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _marked(table: DecisionTable[Any]) -> dict[str, list[str]]:
    """The texts of answers in which a fact stands, cut before and after each fact."""
    return {"".join(pieces): pieces for version in table.versions for text in _texts(version) if len(pieces := _pieces(text)) > 1}


def _texts(version: TableVersion[Any]) -> Iterator[Any]:
    for ladder in version.compiled.ladders:
        for stage in ladder.stages:
            texts = (stage.because, stage.instead, stage.requires, stage.who, *(given.says for given in stage.gives))
            yield from (text for text in texts if text is not None)
    yield from (rule.says for rule, _ in version.compiled.order_rules)


def _pieces(text: Any) -> list[str]:
    pieces = [""]
    for part in text.parts:
        if isinstance(part, FilledFact):
            pieces += [part.shown, ""]
        else:
            pieces[-1] += f"(({part.name}))" if isinstance(part, FactName) else part
    return pieces


def _iso(day: datetime.date | None) -> str | None:
    return day.isoformat() if day is not None else None
