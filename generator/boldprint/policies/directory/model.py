"""What the escalation directory holds: people, and for each matter the people to call in turn."""

from typing import Self

from pydantic import Field, model_validator

from boldprint.policies.part import StaffPart
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.moments import TimeOfDay
from boldprint.values.named import Named
from boldprint.values.reach import Email, Phone, Slug
from boldprint.values.text import StaffText
from boldprint.values.weekday import Weekdays


class Shift(Model):
    """Hours at which somebody can be called; hours past midnight are two entries."""

    noun = "shift"

    days: Weekdays
    from_time: TimeOfDay = Field(alias="opens", description="From: 09:00.")
    to_time: TimeOfDay = Field(alias="closes", description="Until: 18:00.")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to_time <= self.from_time:
            raise Refused(
                f"It ends at {self.to_time}, before it begins at {self.from_time}.",
                "Write the later time after “closes:”. Hours past midnight stand as two entries.",
                span=self.span_of("closes"),
            )
        return self


class Person(Item):
    """Somebody to call: a named person, or a post that somebody holds at every hour."""

    noun = "contact"

    who: StaffText = Field(description="The person's name: “Saoirse Lynch”.")
    job: StaffText = Field(description="What they are there for: “Team lead on duty”.")
    role: Slug | None = Field(default=None, description="Their role in the matrix of roles.")
    phone: Phone
    extension: str | None = Field(default=None, pattern=r"^\d{2,5}$", description="The short number inside the house.")
    email: Email | None = None
    hours: tuple[Shift, ...] = Field(default=(), description="Empty: at every hour.")
    deputy: Slug | None = Field(default=None, description="The contact who stands in: an id of this directory.")
    note: StaffText | None = None
    in_header: bool = Field(
        default=False, description="Whether the number stands in the header's directory on each page."
    )


class Matter(Item):
    """A matter that needs somebody else: whom to call, in turn, and how fast they step in."""

    noun = "matter"

    label: StaffText = Field(description="The matter in the words of the shop floor: “A customer is hurt”.")
    call: tuple[Slug, ...] = Field(min_length=1, description="Contacts in the order to try them.")
    steps_in: Named[Length] = Field(description="How fast the person called takes over (003-45): ((step_in)).")
    until_then: StaffText | None = Field(default=None, description="What to do while they come.")
    procedure: Slug | None = Field(default=None, description="The procedure that goes with it.")


class DirectoryStaff(StaffPart):
    """The staff part of the directory."""

    noun = "directory"

    title: StaffText
    purpose: StaffText
    people: tuple[Person, ...] = Field(min_length=1)
    matters: tuple[Matter, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _knows_everybody(self) -> Self:
        known = {person.name for person in self.people}
        for person in self.people:
            if person.deputy is not None and person.deputy.name not in known - {person.name}:
                raise Refused(
                    f"“{person.deputy}” cannot stand in for “{person.id}”.",
                    f"Write the id of another contact: {', '.join(sorted(known - {person.name}))}.",
                    span=person.span_of("deputy"),
                )
        for matter in self.matters:
            for slug in matter.call:
                if slug.name not in known:
                    raise Refused(
                        f"“{slug}” is not in the directory.",
                        f"Write the id of a contact: {', '.join(sorted(known))}.",
                        span=matter.span_of("call"),
                    )
        return self

    @property
    def header_people(self) -> tuple[Person, ...]:
        """Those whose numbers stand on each page."""
        return tuple(person for person in self.people if person.in_header)

    def person(self, name: str) -> Person:
        """The contact with that id; raises KeyError where there is none."""
        return {person.name: person for person in self.people}[name]
