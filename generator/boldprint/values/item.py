"""Entries of lists that hold text or a rule: each has a permanent id and may have dates."""

import datetime
from collections.abc import Iterable
from typing import ClassVar, TypeVar

from pydantic import Field

from boldprint.source.model import Model
from boldprint.values.moments import Day
from boldprint.values.reach import Slug


class Item(Model):
    """An entry with an `id` that is never reused. Entries that share an id are versions and carry `from`."""

    offered: ClassVar[bool] = False
    """Whether customers lose something when the entry goes: a way to pay, to receive goods, to reach the shop."""

    id: Slug = Field(description="A permanent name: small letters, digits and hyphens.")
    from_: Day | None = Field(default=None, alias="from", description="The first day on which it holds.")
    until: Day | None = Field(default=None, description="The first day on which it no longer holds.")

    @property
    def name(self) -> str:
        """The id as text."""
        return self.id.name

    @property
    def first_day(self) -> datetime.date:
        """The first day on which it holds; the first day there is when it holds always."""
        return self.from_ or datetime.date.min

    def holds_on(self, day: datetime.date) -> bool:
        """Whether it holds on `day`; a later version of the same id is not considered here."""
        return self.first_day <= day and (self.until is None or day < self.until)


SomeItem = TypeVar("SomeItem", bound=Item)


def in_force(items: Iterable[SomeItem], day: datetime.date) -> tuple[SomeItem, ...]:
    """The entries that hold on `day`, at the place of their first version; of each id the version with the latest `from`.

    >>> tea = [Item.model_validate({"id": "tea", "from": f"202{n}-01-01"}) for n in (4, 6)]
    >>> [item.from_.year for item in in_force(tea, datetime.date(2025, 6, 1))]
    [2024]
    """
    chosen: dict[str, SomeItem] = {}
    for item in items:
        if item.first_day <= day and (item.name not in chosen or chosen[item.name].first_day < item.first_day):
            chosen[item.name] = item
    return tuple(item for item in chosen.values() if item.holds_on(day))
