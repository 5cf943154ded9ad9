"""`boldprint explain`: why a check exists, with a bad and a good example; or what a fact is, since when, and where it is used."""

import inspect
from difflib import get_close_matches
from pathlib import Path

import click

from boldprint.checks.check import Check, Shop
from boldprint.checks.running import all_checks, documentation
from boldprint.checks.texts import named_facts
from boldprint.cli.options import moment, opened, readable, root_option
from boldprint.edition.facts import KnownFact, find
from boldprint.errors import UsageError
from boldprint.locales import catalogs


@click.command("explain")
@click.argument("name")
@root_option
def COMMAND(name: str, root: Path) -> None:  # noqa: N802  # registered name
    """Explain a check by its CODE (R201), or a FACT by its name (returns.standard)."""
    check = all_checks().get(name.upper())
    click.echo(_check(check) if check is not None else _fact(name, root))


def _check(check: Check) -> str:
    return inspect.cleandoc(documentation(check))


def _fact(name: str, root: Path) -> str:
    project = opened(root)
    library = readable(project)
    shop = Shop(library, moment(library, None).date())
    fact = find(shop.facts, name)
    if fact is None:
        near = get_close_matches(name, [*shop.facts, *all_checks()], n=3, cutoff=0.4)
        raise UsageError(
            f"There is neither a check nor a fact called “{name}”."
            + (f"\nDid you mean: {', '.join(near)}?" if near else "")
        )
    return _story(shop, fact)


def _story(shop: Shop, fact: KnownFact) -> str:
    catalog = catalogs().get(shop.site.language, catalogs()["en"]).for_region(shop.site.country)
    lines = [f"{fact.name} ({'public' if fact.public else 'staff'}), {fact.span}"]
    for day, quantity in reversed(fact.history.points):
        lines.append(f"  {'since ' + day.isoformat() if day else 'always'}: {catalog.quantity(quantity)}")
    uses = sorted(
        {
            str(span)
            for policy, name, span in named_facts(shop)
            if (used := find(shop.facts, name, policy)) and used.name == fact.name
        }
    )
    lines += ["Named in:", *(f"  {use}" for use in uses)] if uses else ["Named nowhere."]
    return "\n".join(lines)
