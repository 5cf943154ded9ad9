"""Names that stand for nothing, or for two things. What the compiler met on its way is here too, by code."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from boldprint.rules.ask import every_choice
from boldprint.rules.cells import CompiledTable
from boldprint.rules.resolve import stages_of
from boldprint.rules.terms import Rung
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span
from boldprint.values.item import Item
from boldprint.values.reach import Slug


def find_faults(compiled: CompiledTable[Any], code: str) -> list[Finding]:
    """What compiling met, of one code: unknown asks (R205) and answers (R206), numbers that do not fit (R208), `like` (R219),
    too many cells (R220), windows (R235, R236)."""
    return [finding for finding in compiled.faults if finding.code == code]


def find_unknown_windows(compiled: CompiledTable[Any]) -> list[Finding]:
    """R207: windows named in ladders, in `then`, `starts` and `season_of` that the policy does not have."""
    known = [window.name for window in compiled.declared if window.season_of is None]
    return [
        unknown_window(slug, span, known)
        for slug, span in (*_named_in_rules(compiled), *_named_in_windows(compiled))
        if slug.name not in known
    ]


def find_duplicates(compiled: CompiledTable[Any]) -> list[Finding]:
    """R209: ids that stand twice for different things."""
    table = compiled.table
    lists: list[tuple[str, Iterable[Item]]] = [
        ("window", compiled.declared),
        ("ask", table.asks),
        ("rule", table.rules),
        ("order rule", table.order_rules),
        *(("choice", every_choice(ask.choices)) for ask in table.asks),
        *(("band", ask.bands) for ask in table.asks),
    ]
    return [finding for noun, items in lists for finding in _twice(noun, items)]


def _named_in_rules(compiled: CompiledTable[Any]) -> Iterator[tuple[Slug, Span]]:
    table = compiled.table
    for answering in (*table.rules, *([table.otherwise] if table.otherwise is not None else [])):
        for terms in stages_of(answering):
            if isinstance(terms, Rung):
                yield from (
                    (slug, terms.span_of(field))
                    for field, slug in (("until", terms.until), ("after", terms.after))
                    if slug is not None
                )
            yield from ((slug, terms.span_of("then")) for slug in terms.then)


def _named_in_windows(compiled: CompiledTable[Any]) -> Iterator[tuple[Slug, Span]]:
    for window in compiled.declared:
        if window.season_of is not None:
            yield window.season_of, window.span_of("season_of")


def unknown_window(slug: Slug, span: Span, known: list[str]) -> Finding:
    """R207: a window that the policy does not have, with the nearest that it has."""
    near = get_close_matches(slug.name, known, n=1, cutoff=0.5)
    hint = f"Write “{near[0]}”. " if near else ""
    there = f"Windows of this policy: {', '.join(known)}." if known else "Add it under windows:."
    return Finding("R207", Level.ERROR, span, f"There is no window “{slug}”.", hint + there)


def unknown_table(slug: Slug, span: Span, known: list[str]) -> Finding:
    """R205: a table that the policy does not have, with the nearest that it has."""
    near = get_close_matches(slug.name, known, n=1, cutoff=0.5)
    hint = f"Write “{near[0]}”. " if near else ""
    return Finding(
        "R205",
        Level.ERROR,
        span,
        f"There is no table “{slug}”.",
        f"{hint}Tables of this policy: {', '.join(known) or 'none'}.",
    )


def _twice(noun: str, items: Iterable[Item]) -> Iterator[Finding]:
    seen: dict[str, Item] = {}
    for item in items:
        first = seen.setdefault(item.name, item)
        if first is not item:
            yield Finding(
                "R209",
                Level.ERROR,
                item.span_of("id"),
                f"Two of the list are called “{item.name}”, and each {noun} needs a name of its own.",
                "Give one of them another id.",
                related=(first.span_of("id"),),
            )
