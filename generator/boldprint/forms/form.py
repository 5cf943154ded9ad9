"""Forms (`content/forms/*.yaml`): records to fill in, on screen, on paper, and as a JSON Schema for any CRM."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Self

from pydantic import Field, model_validator

from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.source.span import Span
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.named import Named
from boldprint.values.reach import Slug
from boldprint.values.text import AnyText, PublicText, StaffText


class FieldType(StrEnum):
    """What is written into a field."""

    TEXT = "text"
    LONG_TEXT = "long text"
    EMAIL = "email"
    PHONE = "phone"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    DATE_TIME = "date and time"
    YES_NO = "yes or no"
    CHOICE = "choice"
    CHOICES = "choices"

    @property
    def has_options(self) -> bool:
        """Whether its answers are options of the form."""
        return self in (FieldType.CHOICE, FieldType.CHOICES)


class Purpose(StrEnum):
    """What a customer's own detail is, so that a browser can offer it (WCAG 2.2, 1.3.5)."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "tel"
    ADDRESS = "street-address"
    POSTCODE = "postal-code"
    COUNTRY = "country-name"


class Option(Item, Generic[AnyText]):
    """One possible answer of a choice."""

    noun = "option"

    label: AnyText


class FormField(Item, Generic[AnyText]):
    """One field of a form."""

    noun = "field"

    label: AnyText
    type: FieldType = FieldType.TEXT
    required: bool = False
    personal: bool = Field(
        default=False, description="Personal data: never kept in the browser, never in an answer code."
    )
    purpose: Purpose | None = Field(
        default=None, description="Which detail of the person it is: name, email, tel, street-address …"
    )
    hint: AnyText | None = None
    options: tuple[Option[AnyText], ...] = ()

    @model_validator(mode="after")
    def _fits_its_type(self) -> Self:
        if self.type.has_options and len(self.options) < 2:
            raise Refused(
                f"“{self.name}” is a choice with fewer than two options.",
                "Add options:, each with an id and a label, or another type.",
                span=self.span,
            )
        if self.options and not self.type.has_options:
            raise Refused(
                f"“{self.name}” has options and is a field of the type {self.type}.",
                "Write type: choice, or type: choices where several may hold.",
                span=self.span_of("options"),
            )
        return self


class FormGroup(Item, Generic[AnyText]):
    """Fields that belong together under a heading."""

    noun = "group"

    title: AnyText
    text: AnyText | None = None
    fields: tuple[FormField[AnyText], ...] = Field(min_length=1)


class PublicForm(Model):
    """The part of a form that customers fill in."""

    noun = "public part"

    title: PublicText
    answer: PublicText = Field(description="What the form is for and what happens with it, in one sentence.")
    says: tuple[str, ...] = ()
    groups: tuple[FormGroup[PublicText], ...] = Field(min_length=1)
    endpoint: str | None = Field(
        default=None,
        pattern="^(withdrawal|complaint|feedback)$",
        description="Which of the site's endpoints it is sent to: withdrawal, complaint, feedback.",
    )
    send: PublicText = Field(default=PublicText.parse("Send"), description="The words on the button.")
    after: PublicText | None = Field(default=None, description="What happens after it is sent.")


class Route(Item):
    """Where a record goes when an option was chosen (002-17)."""

    noun = "route"

    field: Slug = Field(description="The field that decides: kind.")
    option: Slug = Field(description="The option of that field: packaging.")
    to: StaffText = Field(description="The department it goes to.")
    owner: StaffText = Field(description="The role there that answers for it.")
    within: Named[Length] | None = Field(default=None, description="How soon it reaches them.")


class StaffForm(Model):
    """The part of a form that only staff see. Its groups follow the customer's, and both together are the record."""

    noun = "staff part"

    title: StaffText | None = None
    purpose: StaffText
    owner: StaffText | None = None
    groups: tuple[FormGroup[StaffText], ...] = ()
    routes: tuple[Route, ...] = ()
    lines: int = Field(
        default=1, ge=1, le=60, description="How many records stand on a printed sheet: 20 for attendance."
    )
    kept_for: Named[Length] | None = Field(default=None, description="How long records are kept: 2 years.")
    notes: StaffText | None = None


@dataclass(frozen=True)
class Form:
    """A form: its permanent name, where it stands, and its two parts, read apart."""

    id: str
    span: Span
    public: PublicForm | None
    staff: StaffForm

    @property
    def title(self) -> PublicText | StaffText:
        """What staff call it: its staff title, else the public one, else its id."""
        if self.staff.title is not None:
            return self.staff.title
        return self.public.title if self.public is not None else StaffText.parse(self.id)

    @property
    def fields(self) -> tuple[FormField[PublicText] | FormField[StaffText], ...]:
        """Every field of the record, the customer's first."""
        public = [field for group in self.public.groups for field in group.fields] if self.public is not None else []
        return (*public, *(field for group in self.staff.groups for field in group.fields))

    def field(self, name: str) -> FormField[PublicText] | FormField[StaffText] | None:
        """The field with that id."""
        return next((field for field in self.fields if field.name == name), None)
