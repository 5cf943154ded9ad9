"""The words of answers: what a table calls its outcomes, windows, terms and asks, and how a language says the rest."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from boldprint.edition.decisions.setting import written
from boldprint.edition.decisions.tables import DecisionTable, TableVersion
from boldprint.rules.ask import Choice
from boldprint.values.catalog import Catalog
from boldprint.values.length import Length
from boldprint.values.moments import TimeOfDay
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Quantity
from boldprint.values.text import for_staff_eyes

SAYING = "say-"
"""Interface words that begin so are the words of answers; the form in the browser gets them all, without the prefix."""

Labels = dict[str, dict[str, str]]


@dataclass(frozen=True)
class Phrasing:
    """A language, and the names that a table gives to things."""

    catalog: Catalog
    labels: Mapping[str, Mapping[str, str]]
    """By `windows`, `terms`, `outcomes`, `asks`, `answers`, `quantities`: from the id, or the written form, to the words."""

    def word(self, key: str, **values: object) -> str:
        """A sentence of answers with its values put in."""
        return self.catalog.word(f"{SAYING}{key}", **values)

    def has_word(self, key: str) -> bool:
        """Whether the language has this sentence."""
        return f"{SAYING}{key}" in self.catalog.words

    def label(self, kind: str, name: str) -> str:
        """What the table calls something; its id where it has no name."""
        return self.labels.get(kind, {}).get(name) or name

    def answer(self, ask: str, value: str) -> str:
        """An answer to an ask as the customer gave it: a choice by its words, not yet, yes or no; numbers and days as written."""
        if value in ("yes", "no", "not yet") and f"{ask}.{value}" not in self.labels.get("answers", {}):
            return self.word(value.replace(" ", "-"))
        return self.labels.get("answers", {}).get(f"{ask}.{value}") or value

    def small(self, kind: str, name: str) -> str:
        """The same inside a sentence: its first letter small, unless the word is written in capitals; a question in quotation marks."""
        label = self.label(kind, name)
        if label.endswith("?"):
            return f"“{label}”"
        return label if label[1:2].isupper() else label[:1].lower() + label[1:]

    def moment(self, iso: str, now: datetime.date, weekday: bool = False) -> str:
        """A day, or a day and time, in words; with its year where that is not the present one."""
        moment = datetime.datetime.fromisoformat(iso)
        shown = self.catalog.day(moment.date(), weekday=weekday, year=moment.year != now.year)
        return f"{shown}, {self.catalog.time(TimeOfDay(moment.hour * 60 + moment.minute))}" if "T" in iso else shown

    def money(self, found: Mapping[str, str]) -> str:
        """An amount as answers carry it, in words."""
        return self.catalog.quantity(Money(Decimal(found["amount"]), found["currency"]))

    def percent(self, number: str) -> str:
        """A share as answers carry it, in words."""
        return self.catalog.quantity(Percent(Decimal(number)))


def phrasing(table: DecisionTable[Any], catalog: Catalog) -> Phrasing:
    """The words of a table: the newest version's, completed by those of older ones."""
    labels: Labels = {}
    for version in reversed(table.versions):
        for kind, name, words in _labels(version, catalog):
            labels.setdefault(kind, {}).setdefault(name, words)
    return Phrasing(catalog, labels)


def _labels(version: TableVersion[Any], catalog: Catalog) -> Iterator[tuple[str, str, str]]:
    table = version.compiled.table
    for window in version.written.windows:
        yield "windows", window.name, str(window.label) if window.label is not None else _window_words(window.name, version, catalog)
    for term in table.terms:
        yield "terms", term.name, for_staff_eyes(term.label)
    for outcome in table.outcomes:
        yield "outcomes", outcome.outcome.slug, for_staff_eyes(outcome.label)
    for ask in table.asks:
        yield "asks", ask.name, for_staff_eyes(ask.label if ask.label is not None else ask.ask)
        for name, words in (*_choices(ask.choices), *((band.name, for_staff_eyes(band.label)) for band in ask.bands)):
            yield "answers", f"{ask.name}.{name}", words
    for quantity in _quantities(version):
        yield "quantities", written(quantity), catalog.quantity(quantity)


def _window_words(name: str, version: TableVersion[Any], catalog: Catalog) -> str:
    """A window without a label of its own: “10 days from your message”; its id where it has no length."""
    window = version.compiled.windows.get(name)
    if window is None or window.length is None or window.starts is None:
        return name.replace("-", " ")
    length, key = catalog.quantity(window.length), f"{SAYING}event-{window.starts}"
    ask = version.compiled.domain.ask(window.starts)
    event = catalog.word(key) if key in catalog.words else for_staff_eyes(ask.label) if ask is not None and ask.label is not None else ""
    return catalog.word(f"{SAYING}window", length=length, event=event) if event else length


def _choices(choices: tuple[Choice[Any], ...], above: str = "") -> Iterator[tuple[str, str]]:
    """Each choice with its words, a kind with those of what it is a kind of: “Electronics: GPS devices”."""
    for choice in choices:
        words = f"{above}: {for_staff_eyes(choice.label)}" if above else for_staff_eyes(choice.label)
        yield choice.name, words
        yield from _choices(choice.kinds, for_staff_eyes(choice.label))


def _quantities(version: TableVersion[Any]) -> Iterator[Quantity]:
    for window in version.compiled.windows.values():
        if window.length is not None:
            yield window.length
    for ladder in version.compiled.ladders:
        for stage in ladder.stages:
            yield from (given.length for given in stage.gives if isinstance(given.length, Length))
