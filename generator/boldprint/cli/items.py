"""`boldprint items`: what people's answers say about questions, and about the clauses behind them."""

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import click

from boldprint.cli.handed_in import learners_in, taught
from boldprint.cli.options import on_option, opened, root_option
from boldprint.cli.snapshots import snapshot
from boldprint.training.analysis import FEWEST, FactFigures, ItemFigures, fact_figures, item_figures
from boldprint.training.resolved import ResolvedItem
from boldprint.values.text import for_staff_eyes


@click.command("items")
@click.argument("files", nargs=-1, required=True, metavar="FILES…", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@on_option
@root_option
def COMMAND(files: tuple[Path, ...], as_json: bool, on: str | None, root: Path) -> None:  # noqa: N802  # registered name
    """Say how hard each question is, whether it tells people apart, and which wrong answers nobody takes.

    FILES are what people saved on “My training”. A question that many get wrong is rarely a bad question: it shows a clause
    that nobody understands.
    """
    items = taught(snapshot(opened(root), None, on)).items
    figures = item_figures(items, learners_in(files))
    facts = fact_figures(figures)
    texts = {item.name: _texts(item) for item in items}
    if as_json:
        told = {"items": [_item(one, texts) for one in figures], "facts": [_fact(one) for one in facts]}
        click.echo(json.dumps(told, ensure_ascii=False))
    else:
        click.echo("\n".join(_report(figures, facts, texts)))


def _texts(item: ResolvedItem) -> dict[str, str]:
    return {option.token: for_staff_eyes(option.text) for option in item.options}


def _item(one: ItemFigures, texts: dict[str, dict[str, str]]) -> dict[str, Any]:
    return {
        "item": one.item,
        "answers": one.answers,
        "facility": _number(one.facility),
        "discrimination": _number(one.discrimination),
        "dead": [texts[one.item][token] for token in one.dead],
        "advice": one.advice,
        "facts": list(one.facts),
    }


def _fact(one: FactFigures) -> dict[str, Any]:
    return {"fact": one.fact, "items": one.items, "answers": one.answers, "facility": _number(one.facility)}


def _number(share: Fraction | None) -> float | None:
    return round(float(share), 3) if share is not None else None


def _report(figures: tuple[ItemFigures, ...], facts: tuple[FactFigures, ...], texts: dict[str, dict[str, str]]) -> Iterator[str]:
    told = [one for one in figures if one.facility is not None]
    yield f"Questions, hardest first ({len(told)} with {FEWEST} answers or more; with fewer, chance would speak):"
    for one in told:
        assert one.discrimination is not None
        yield f"  {one.item}: {_percent(one.facility)} right at first, discrimination {float(one.discrimination):+.2f}, {one.answers} answers"
        yield from (f"    nobody takes: {texts[one.item][token]}" for token in one.dead)
        if one.advice:
            yield f"    {one.advice}"
    yield ""
    yield "Facts, hardest first:"
    for fact in (fact for fact in facts if fact.facility is not None):
        yield f"  {fact.fact}: {_percent(fact.facility)} right, {fact.items} questions, {fact.answers} answers"
    yield ""
    yield "Self-reported: practice, not proof."


def _percent(share: Fraction | None) -> str:
    return "?" if share is None else f"{round(share * 100)} %"
