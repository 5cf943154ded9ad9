"""What is wrong with asks themselves: bands that are no stretch of numbers, assumptions that are no answer."""

from collections.abc import Iterator
from typing import Any

from boldprint.rules.ask import NOT_YET, Ask, Band
from boldprint.rules.domain import Dimension, Domain, labels_of, stretches
from boldprint.rules.measure import Measure
from boldprint.source.finding import Finding, Level
from boldprint.source.model_faults import Refused


def ask_faults(domain: Domain[Any]) -> Iterator[Finding]:
    """R206 and R208: what the asks of a table say about their answers that cannot be meant."""
    for dimension in domain.dimensions:
        for band in dimension.ask.bands:
            yield from _band_faults(dimension.ask, band)
        if dimension.ask.assume is not None and not _is_answer(dimension, dimension.ask.assume):
            names = ", ".join(dimension.named) or f"a number{f' in {dimension.ask.unit}' if dimension.ask.unit else ''}"
            yield _assumed(dimension.ask, f"Its answers: {names}.")
    for ask in domain.events:
        if ask.assume is not None and ask.assume != NOT_YET:
            yield _assumed(ask, f"The only thing that can be assumed of a day is “{NOT_YET}”.")


def _band_faults(ask: Ask[Any], band: Band[Any]) -> Iterator[Finding]:
    for value in band.condition.values:
        try:
            Measure.parse(value.name)
        except Refused:
            yield Finding(
                "R208",
                Level.ERROR,
                band.span_of("range"),
                f"“{value.name}” is not a stretch of numbers.",
                "Write “to 10 kg”, “over 10 kg to 20 kg” or “over 20 kg”.",
            )
            return
    found: list[Finding] = []
    for _ in stretches(ask, band.condition, found.append):
        pass
    yield from found


def _is_answer(dimension: Dimension[Any], value: str) -> bool:
    if value in dimension.named or not dimension.cuts:
        return value in dimension.named or value in dict(labels_of(dimension.ask))
    try:
        measure = Measure.parse(value)
    except Refused:
        return False
    scaled = measure.scaled(dimension.ask.decimals_used)
    return scaled is not None and dimension.atom_of(scaled) is not None


def _assumed(ask: Ask[Any], help_: str) -> Finding:
    return Finding(
        "R206",
        Level.ERROR,
        ask.span_of("assume"),
        f"“{ask.assume}” is assumed for “{ask.name}”, and is no answer to it.",
        help_,
    )
