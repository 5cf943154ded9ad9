"""The asks of a table: what the customer is asked, and what can be answered."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Generic, Self

from babel.numbers import get_currency_precision
from pydantic import Field, model_validator

from boldprint.rules.conditions import Condition, When
from boldprint.rules.measure import Measure
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.scalar import place_of
from boldprint.values.text import AnyText


class AskType(StrEnum):
    """What kind of answer an ask takes."""

    CHOICE = "choice"
    """One of the choices; a choice may have kinds, and a kind is always also its choice."""
    YES_NO = "yes/no"
    NUMBER = "number"
    """A number with the ask's unit, such as a weight."""
    MONEY = "money"
    COUNT = "count"
    """A whole number."""
    DATE = "date"
    """The day of an event. Time is never a condition: the windows read it."""
    MOMENT = "date and time"
    """The moment of an event, for windows that run in hours."""

    @property
    def is_number(self) -> bool:
        """A number, money or a count."""
        return self in (AskType.NUMBER, AskType.MONEY, AskType.COUNT)

    @property
    def is_event(self) -> bool:
        """Something that happened on a day."""
        return self in (AskType.DATE, AskType.MOMENT)


EVENTS = ("ordered", "paid", "shipped", "delivered", "ready", "notified", "exchanged")
"""The events of the trade; a table may ask for others."""

NOT_YET = "not yet"
"""The answer for an event that has not happened."""


class Choice(Item, Generic[AnyText]):
    """One possible answer. With `kinds` it is the sum of them: name every kind, “other” included."""

    noun = "choice"

    label: AnyText = Field(description="What customers read: “Clothing and gear”. A yes or no stands in quotes.")
    hint: AnyText | None = Field(default=None, description="What belongs to it, where the label does not say it.")
    told: AnyText | None = Field(default=None, description="How the answer reads where its question does not stand beside it: “bought in a shop”.")
    kinds: tuple["Choice[AnyText]", ...] = Field(default=(), description="Its kinds, where rules tell them apart.")

    @model_validator(mode="before")
    @classmethod
    def _has_words(cls, given: object) -> object:
        if isinstance(given, str):
            help_ = f"Write {{id: {given}, label: …}} with the words that customers read."
            raise Refused(f"The choice “{given}” has no words.", help_, "R206", place_of(given))
        return given


def every_choice(choices: Iterable[Choice[AnyText]]) -> Iterator[Choice[AnyText]]:
    """Choices and their kinds, however deep, each before its kinds."""
    for choice in choices:
        yield choice
        yield from every_choice(choice.kinds)


def last_kinds(choices: Iterable[Choice[AnyText]]) -> Iterator[Choice[AnyText]]:
    """The choices without kinds, at whatever depth: together they are every possible answer, each once."""
    return (choice for choice in every_choice(choices) if not choice.kinds)


class Band(Item, Generic[AnyText]):
    """A named stretch of numbers, such as {id: small, label: Up to 10 kg, range: to 10 kg}."""

    noun = "band"

    label: AnyText
    range: When = Field(description="Its boundaries: “over 10 kg to 20 kg”.")

    @model_validator(mode="before")
    @classmethod
    def _range_is_of_this_ask(cls, given: object) -> object:
        if isinstance(given, dict) and isinstance(given.get("range"), str | dict):
            given["range"] = {"band": given["range"]}
        return given

    @property
    def condition(self) -> Condition:
        """Its boundaries as a condition."""
        return self.range[0]


class Ask(Item, Generic[AnyText]):
    """One thing that the answer may depend on."""

    noun = "ask"

    ask: AnyText = Field(description="The question, as the customer reads it: “What do you want to return?”")
    label: AnyText | None = Field(default=None, description="A short name for tables: “Item”.")
    hint: AnyText | None = None
    told: AnyText | None = Field(default=None, description="How an answer reads alone: a yes (“on final sale”), what stands before a number (“for orders”), a day (“the day it reaches us”).")
    type: AskType = Field(
        default=AskType.CHOICE, description="choice (if left out), yes/no, number, money, count, date, date and time."
    )
    choices: tuple[Choice[AnyText], ...] = ()
    bands: tuple[Band[AnyText], ...] = Field(
        default=(), description="Named stretches of a number; without them, rules name the boundaries."
    )
    unit: str | None = Field(default=None, description="The unit of a number (kg), or the currency of money (EUR).")
    decimals: int = Field(default=2, ge=0, le=6, description="How many decimals a number may have.")
    least: Measure | None = Field(default=None, description="The smallest number there can be; 0 if left out.")
    most: Measure | None = Field(default=None, description="The largest number there can be.")
    assume: str | None = Field(
        default=None,
        description="The answer that is taken when nobody gives one; the result says so. For an event: “not yet”.",
    )

    @property
    def decimals_used(self) -> int:
        """How many decimals an answer has: those of the currency for money, none for a count."""
        if self.type is AskType.COUNT:
            return 0
        return get_currency_precision(self.unit) if self.type is AskType.MONEY and self.unit else self.decimals

    @model_validator(mode="after")
    def _fits_its_type(self) -> Self:
        if self.type is AskType.CHOICE and len(self.choices) < 2:
            raise Refused(
                f"“{self.name}” has fewer than two choices.",
                "Add choices:, or say what it is: type: date, money, number, count or yes/no.",
                "R206",
            )
        if self.type is not AskType.CHOICE and self.choices:
            raise Refused(
                f"“{self.name}” is a {self.type} and has choices.", "Delete the choices, or the type.", "R206"
            )
        if self.bands and not self.type.is_number:
            raise Refused(
                f"“{self.name}” is a {self.type} and has bands.", "Bands belong to a number, money or a count.", "R208"
            )
        if self.type is AskType.MONEY and self.unit is None:
            raise Refused(f"The money in “{self.name}” has no currency.", "Add the currency: unit: EUR.", "R208")
        return self
