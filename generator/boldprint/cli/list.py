"""`boldprint list`: what there is."""

import json
from pathlib import Path
from typing import Any

import click

from boldprint.checks.check import Shop
from boldprint.checks.running import all_checks
from boldprint.cli.options import moment, opened, readable, root_option
from boldprint.edition.edition import Audience
from boldprint.exports.export import all_exports
from boldprint.locales import catalogs
from boldprint.pages.making import make_public_pages, make_staff_pages
from boldprint.publish import printing
from boldprint.values.moments import iso

Row = dict[str, Any]


@click.command("list")
@click.argument("what", type=click.Choice(["policies", "facts", "checks", "pages", "exports"]))
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@root_option
def COMMAND(what: str, as_json: bool, root: Path) -> None:  # noqa: N802  # registered name
    """List the shop's policies, facts and pages, or boldprint's checks and exports."""
    rows = _CHECKS[what]() if what in _CHECKS else _OF_A_SHOP[what](_shop(root))
    if as_json:
        click.echo(json.dumps({what: rows}, ensure_ascii=False))
        return
    for row in rows:
        click.echo("  ".join(str(value) for value in row.values() if value not in (None, "")))


def _shop(root: Path) -> Shop:
    library = readable(opened(root))
    return Shop(library, moment(library, None).date())


def _policies(shop: Shop) -> list[Row]:
    return [
        {"id": policy.id, "kind": policy.type.kind, "status": policy.header.status.value, "file": policy.file}
        for policy in shop.library.policies
    ]


def _facts(shop: Shop) -> list[Row]:
    catalog = catalogs().get(shop.site.language, catalogs()["en"]).for_region(shop.site.country)
    return [
        {
            "name": fact.name,
            "value": catalog.quantity(fact.quantity),
            "from": iso(fact.history.since) if fact.history.since else None,
            "audience": "public" if fact.public else "staff",
            "file": fact.span.file,
            "line": fact.span.line,
        }
        for fact in shop.facts.values()
    ]


def _pages(shop: Shop) -> list[Row]:
    public = [{"audience": "public", "path": page.path} for page in make_public_pages(shop.public)]
    return [*public, *({"audience": "staff", "path": page.path} for page in make_staff_pages(shop.staff))]


def _checks() -> list[Row]:
    return [{"code": check.code, "level": check.level.value, "title": check.title} for check in all_checks().values()]


def _exports() -> list[Row]:
    rows: list[Row] = [{"name": export.name, "audience": export.audience.value, "what": export.what} for export in all_exports().values()]
    rows.append({"name": printing.NAME, "audience": Audience.STAFF.value, "what": printing.WHAT})
    return sorted(rows, key=lambda row: str(row["name"]))


_CHECKS = {"checks": _checks, "exports": _exports}
_OF_A_SHOP = {"policies": _policies, "facts": _facts, "pages": _pages}
