"""`boldprint decide`: what the shop's policies say to a case."""

import datetime
import json
from pathlib import Path
from typing import Any

import click

from boldprint.cli.options import moment, on_option, opened, readable, root_option, unread_words
from boldprint.edition.decisions.answer_text import answer_text
from boldprint.edition.decisions.deciding import decide
from boldprint.edition.decisions.refusal import Refusal
from boldprint.edition.decisions.tables import Tables, all_tables
from boldprint.errors import UsageError
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.shop.site import Site
from boldprint.values.catalog import Catalog


@click.command("decide")
@click.argument("policy", metavar="POLICY[.TABLE]")
@click.argument("answers", nargs=-1, metavar="[NAME=VALUE]…")
@on_option
@click.option("--market", default=None, metavar="M", help="A market or branch of the shop; the first market if left out.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@root_option
def COMMAND(policy: str, answers: tuple[str, ...], on: str | None, market: str | None, as_json: bool, root: Path) -> None:  # noqa: N802  # registered name
    """Say what a policy answers to a case: outcome, last day, rule and why. Without answers it lists what it asks.

    \b
    boldprint decide returns.return item=gear delivered=2026-05-03 --on 2026-06-02
    boldprint decide shipping to=ie method=standard value=40 ordered=2026-06-02T13:00
    boldprint decide contact-details
    """
    project = opened(root)
    library = readable(project)
    now = moment(library, on)
    tables, catalog = tables_for(library, market, now.date())
    answer = decide(tables, policy, read_answers(answers), now)
    if isinstance(answer, Refusal):
        raise UsageError("\n".join(filter(None, (answer.message, unread_words(project)))))
    found = answer.json()
    click.echo(json.dumps(_contract(found), ensure_ascii=False) if as_json else answer_text(answer, found, catalog, now.date()))


def tables_for(library: Library, market: str | None, day: datetime.date) -> tuple[Tables[Any], Catalog]:
    """The tables of a market or branch, the first market's where none is named, and the words to answer in."""
    site = library.site.on(day) or library.site.latest
    catalog = catalogs().get(site.language, catalogs()["en"]).for_region(site.country)
    return all_tables(library, _known_market(site, market), catalog, drafts=True), catalog


def read_answers(written: tuple[str, ...]) -> dict[str, str]:
    """The case that NAME=VALUE arguments describe; raises `UsageError`.

    >>> read_answers(("item=gear", "price=40 EUR"))
    {'item': 'gear', 'price': '40 EUR'}
    """
    case: dict[str, str] = {}
    for one in written:
        name, equals, value = one.partition("=")
        if not equals or not name.strip() or not value.strip():
            raise UsageError(f"“{one}” is not an answer. Write the name of the ask, =, and the answer: item=gear.")
        if name.strip() in case:
            raise UsageError(f"“{name.strip()}” is answered twice.")
        case[name.strip()] = value.strip()
    return case


def _known_market(site: Site, market: str | None) -> str:
    known = [one.name for one in (*site.markets, *site.branches)]
    if market is not None and market not in known:
        raise UsageError(f"There is no market or branch “{market}”. There are: {', '.join(known)}.")
    return market or known[0]


def _contract(found: dict[str, Any]) -> dict[str, Any]:
    """The keys that are promised first, in their order; what else is known follows."""
    promised = ("policy", "table", "outcome", "deadline", "because", "rule", "terms", "facts", "missing")
    return {key: found[key] for key in promised} | found
