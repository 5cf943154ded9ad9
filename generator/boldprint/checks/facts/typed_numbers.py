"""Quantities that are typed into prose: thirty days, €4.95, 15 %."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from boldprint.checks.check import Shop
from boldprint.checks.naming import words_of
from boldprint.checks.once import once
from boldprint.checks.written import Voice, Written, written_texts
from boldprint.edition.facts import KnownFact
from boldprint.prose import Sentence, split
from boldprint.values.length import Length, Unit
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Quantity
from boldprint.values.text import FactName, FilledFact, for_staff_eyes

_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fourteen": 14,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "sixty": 60, "ninety": 90, "hundred": 100,
}  # fmt: skip
_NUMBER = rf"(?:\d+(?:[.,]\d+)*|{'|'.join(_WORDS)})"
_LENGTH = re.compile(
    rf"(?<![\w.,])({_NUMBER})[\s-]+((?:business |working )?)(second|minute|hour|day|week|month|year)s?\b", re.IGNORECASE
)
_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD"}
_MONEY = re.compile(
    r"(?<!\w)([€£$])\s?(\d+(?:\.\d{1,2})?)(?![\d.,]*\d)|(?<![\w.,])(\d+(?:\.\d{1,2})?)\s?(EUR|GBP|SEK|NOK|DKK|USD|AUD|€|£)(?!\w)"
)
_PERCENT = re.compile(r"(?<![\w.,])(\d+(?:\.\d+)?)\s?(?:%|per ?cent\b)")
_HISTORY = re.compile(r"\b(?:before|formerly|used to|earlier|previously|old|was|were|had been)\b", re.IGNORECASE)
_LEFT_OUT = frozenset({"Fact.label", "Fact.note", "Change.reason", "Change.covers", "Source.note"})
"""A fact's own words, and the story of a change, which names what held before."""


@dataclass(frozen=True, slots=True)
class TypedNumber:
    """A quantity in a text: where (code points), what it says, and the sentence around it."""

    written: Written
    start: int
    end: int
    quantity: Quantity
    sentence: str

    @property
    def shown(self) -> str:
        """The quantity as it is typed."""
        return for_staff_eyes(self.written.text)[self.start : self.end]

    @property
    def before(self) -> str:
        """The text that stands before the quantity."""
        return for_staff_eyes(self.written.text)[: self.start]


def typed_numbers(shop: Shop) -> tuple[TypedNumber, ...]:
    """The quantities in the texts that customers and staff go by; examples in scripts and lessons are left out."""
    return once(shop, _collected)


def _collected(shop: Shop) -> tuple[TypedNumber, ...]:
    modules = {module.id for module in shop.library.modules}
    return tuple(
        number
        for written in written_texts(shop)
        if written.voice is not Voice.SCRIPT and written.at not in _LEFT_OUT and written.owner not in modules
        for number in numbers_in(written)
    )


def numbers_in(written: Written) -> Iterator[TypedNumber]:
    """The quantities typed into one text, what tells of the past left out."""
    plain = _without_names(written)
    found = list(find_quantities(plain))
    for sentence in split(plain) if found else ():
        if not _HISTORY.search(sentence.text):
            yield from (
                TypedNumber(written, start, end, quantity, sentence.text)
                for start, end, quantity in found
                if _holds(sentence, start)
            )


def _holds(sentence: Sentence, place: int) -> bool:
    return sentence.start <= place < sentence.end


def _without_names(written: Written) -> str:
    """The text with the names of facts blanked out, every place kept."""
    return "".join(
        " " * len(f"(({part.name}))")
        if isinstance(part, FactName)
        else " " * len(part.shown)
        if isinstance(part, FilledFact)
        else part
        for part in written.text.parts
    )


def find_quantities(text: str) -> Iterator[tuple[int, int, Quantity]]:
    """The quantities in a text, each with its place.

    >>> [(text, str(quantity)) for start, end, quantity in find_quantities("Thirty days, €4.95 or 15 %.") for text in ("Thirty days, €4.95 or 15 %."[start:end],)]
    [('Thirty days', '30 days'), ('€4.95', '4.95 EUR'), ('15 %', '15 %')]
    """
    for match in _LENGTH.finditer(text):
        number = _WORDS.get(match[1].lower()) or (int(match[1]) if match[1].isdecimal() else None)
        if number is not None:
            yield (
                match.start(),
                match.end(),
                Length(number, Unit(f"{'business ' if match[2] else ''}{match[3].lower()}s")),
            )
    for match in _MONEY.finditer(text):
        currency = match[1] or match[4]
        amount = Decimal(match[2] or match[3]).quantize(Decimal("0.01"))
        yield match.start(), match.end(), Money(amount, _SIGNS.get(currency, currency))
    for match in _PERCENT.finditer(text):
        yield match.start(), match.end(), Percent(Decimal(match[1]))


def nearness(number: TypedNumber, fact: KnownFact) -> int:
    """How much the sentence around a number speaks of a fact: twice for each word of its label and of what customers call it, once
    for each word of its note; 0 where it speaks of something else."""
    said = words_of(number.sentence)
    told = words_of(for_staff_eyes(fact.fact.label), *fact.fact.says)
    note = words_of(for_staff_eyes(fact.fact.note)) if fact.fact.note is not None else frozenset()
    return 2 * len(told & said) + len(note & said)


def same_kind(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities could contradict each other: lengths in one unit, amounts in one currency, shares.

    >>> same_kind(Length.parse("14 days"), Length.parse("30 days")), same_kind(Length.parse("14 days"), Percent.parse("5 %"))
    (True, False)
    """
    match one, other:
        case Length(unit=first), Length(unit=second):
            return first is second
        case Money(currency=first_currency), Money(currency=second_currency):
            return first_currency == second_currency
        case Percent(), Percent():
            return True
        case _:
            return False


def facts_of(shop: Shop, policy: str) -> Iterable[KnownFact]:
    """The facts of one policy."""
    return once(shop, _by_policy).get(policy, ())


def _by_policy(shop: Shop) -> dict[str, list[KnownFact]]:
    found: dict[str, list[KnownFact]] = {}
    for name, fact in shop.facts.items():
        found.setdefault(name.partition(".")[0], []).append(fact)
    return found
