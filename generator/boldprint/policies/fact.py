"""Facts: the numbers, days and addresses that a shop promises, each written once."""

from typing import Generic, Self

from pydantic import Field, PrivateAttr, model_validator

from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.quantity import Count, FactType, Quantity, read_quantity
from boldprint.values.reach import Url
from boldprint.values.text import AnyText


class Noun(Model):
    """What a count counts, for one and for many."""

    noun = "noun"

    one: str
    other: str


class Source(Model):
    """Where a fact comes from: a law, an article, a decision."""

    noun = "source"

    name: str = Field(description="The law, article or decision, as one would cite it.")
    url: Url | None = None
    note: str | None = None


class Fact(Item, Generic[AnyText]):
    """One fact: a value of a type, and what customers and staff call it."""

    noun = "fact"

    type: FactType = Field(description="What kind of value it is: days, money, percent, time …")
    label: AnyText = Field(description="What it is called beside its value: “Time to return”.")
    value: str = Field(description="The value, without its unit where the type says it: 30.")
    note: AnyText | None = Field(default=None, description="The condition that belongs to it: “from delivery”.")
    nouns: Noun | None = Field(default=None, description="For a count: what is counted, as one and as many.")
    choices: tuple[str, ...] = Field(default=(), description="For a choice: the possible values.")
    says: tuple[str, ...] = Field(default=(), description="What customers call it when they search.")
    at_a_glance: bool = Field(default=True, description="Whether it stands among the figures at the top of its page.")
    better: Better | None = Field(default=None, description="Which value is better for the customer: higher or lower.")
    source: Source | None = None

    _quantity: Quantity | None = PrivateAttr(default=None)

    @model_validator(mode="after")
    def _read_value(self) -> Self:
        try:
            self._quantity = read_quantity(self.type, self.value)
        except Refused as refused:
            raise Refused(refused.message, refused.help, "F101", getattr(self.value, "span", None)) from None
        if self.type is FactType.CHOICE and self.value not in self.choices:
            raise Refused(f"“{self.value}” is not one of the fact's choices.", f"Write one of: {', '.join(self.choices) or 'add choices:'}.", "F101")
        if isinstance(self._quantity, Count) and self.nouns is not None:
            self._quantity = Count(self._quantity.number, self.nouns.one, self.nouns.other)
        return self

    @property
    def quantity(self) -> Quantity:
        """The value, read."""
        assert self._quantity is not None
        return self._quantity
