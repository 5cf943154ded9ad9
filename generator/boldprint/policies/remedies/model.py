"""What the matrix of remedies holds: the menu, what each role may decide, and the options for each problem."""

from enum import StrEnum
from typing import Self

from pydantic import Field, model_validator

from boldprint.policies.part import StaffPart
from boldprint.rules.model import Table
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.money import Money
from boldprint.values.named import Named
from boldprint.values.reach import Slug
from boldprint.values.text import StaffText


class Per(StrEnum):
    """What a limit is counted over; it is never left out."""

    CASE = "case"
    CUSTOMER = "customer"
    """One customer in one calendar year."""
    DAY = "day"
    """One associate on one day."""


class RemedyKind(StrEnum):
    """What a remedy is (000-21, 004-14)."""

    APOLOGY = "apology"
    LETTER = "letter"
    REFUND = "refund"
    REPLACEMENT = "replacement"
    REPAIR = "repair"
    CREDIT = "credit"
    COUPON = "coupon"
    GIFT = "gift"
    POSTAGE = "postage"
    SERVICE = "service"
    """Work done for the customer: a delivery by hand, a fitting, a call to the carrier."""

    @property
    def is_gesture(self) -> bool:
        """Whether it is given on top of what the customer is owed; only gestures count towards a role's limit."""
        return self in (RemedyKind.CREDIT, RemedyKind.COUPON, RemedyKind.GIFT, RemedyKind.POSTAGE, RemedyKind.SERVICE)


class Remedy(Item):
    """One entry of the menu."""

    noun = "remedy"

    kind: RemedyKind
    label: StaffText
    text: StaffText = Field(description="What the customer gets, and how it is done.")
    fairness: StaffText = Field(description="When it is fair and when it is not enough (004-15).")
    say: StaffText | None = Field(default=None, description="How to offer it.")


class Limit(Model):
    """The most that a role may give away, over what."""

    noun = "limit"

    up_to: Named[Money] = Field(description="The amount: ((service_case)).")
    per: Per = Field(description="Over what: case, customer or day. There is no default.")


class Authority(Item):
    """What a role may decide without asking."""

    noun = "authority"

    role: Slug
    limits: tuple[Limit, ...] = Field(min_length=1, description="Limits of what it may give on top of what is owed.")
    refunds_up_to: Named[Money] | None = Field(
        default=None, description="The largest refund due that it makes without a second pair of eyes."
    )
    extends_by: Named[Length] | None = Field(
        default=None, description="By how much it may extend a time limit for one customer; without it, not at all."
    )
    may: tuple[StaffText, ...] = Field(default=(), description="What else it may decide (002-07).")
    asks: Slug | None = Field(default=None, description="The role it asks beyond that.")
    asks_when: tuple[StaffText, ...] = Field(
        default=(), description="Cases in which it asks whatever the amount (002-07)."
    )

    def limit(self, per: Per) -> Named[Money] | None:
        """The role's limit over a case, a customer or a day."""
        return next((limit.up_to for limit in self.limits if limit.per is per), None)


class Option(Item):
    """One remedy for a problem: who may give it, and up to what."""

    noun = "option"

    remedy: Slug = Field(description="A remedy of the menu.")
    role: Slug = Field(description="The first role that may give it; its peers and those above may too.")
    up_to: Named[Money] | None = Field(
        default=None, description="The most it may cost, where it costs something on top of what is owed."
    )
    per: Per | None = Field(
        default=None, description="Over what “up_to” is counted: case, customer or day. Needed beside it."
    )
    when: StaffText | None = Field(default=None, description="The case it is for, where it is not for all.")

    @model_validator(mode="after")
    def _says_over_what(self) -> Self:
        if (self.up_to is None) != (self.per is None):
            raise Refused(
                f"The option “{self.name}” has an amount without saying over what, or the other way round.",
                "Write both: up_to: and per: case, customer or day.",
                span=self.span,
            )
        return self


class Problem(Item):
    """A kind of problem and the options for it, of which the customer chooses (004-17, 004-20)."""

    noun = "problem"

    label: StaffText = Field(description="The problem as customers say it: “It arrived damaged”.")
    owed: StaffText | None = Field(default=None, description="What we owe in any case, before any gesture.")
    options: tuple[Option, ...]
    involve: StaffText | None = Field(default=None, description="When a manager is involved, whatever the amount.")
    procedure: Slug | None = Field(default=None, description="The procedure that goes with it.")

    @model_validator(mode="after")
    def _leaves_a_choice(self) -> Self:
        if len(self.options) < 2:
            found = "one option" if self.options else "no option"
            raise Refused(
                f"“{self.name}” has {found}, so the customer has nothing to choose.",
                "Add a second option: a choice gives control back to the customer (004-17).",
                "G402",
                self.span,
            )
        return self


class RemediesStaff(StaffPart):
    """The staff part of remedies; `authority` is the home of what each role may decide."""

    noun = "matrix of remedies"

    title: StaffText
    purpose: StaffText
    fairness: StaffText = Field(description="What is fair, before any amount (004-15).")
    authority: tuple[Authority, ...] = Field(min_length=1, description="From the role that meets customers upwards.")
    remedies: tuple[Remedy, ...] = Field(min_length=1)
    problems: tuple[Problem, ...] = Field(min_length=1)
    tables: tuple[Table[StaffText], ...] = Field(
        default=(), description="Decision tables for staff: “Can I help, or who can?” (002-13)."
    )

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        remedies, roles = (
            [remedy.name for remedy in self.remedies],
            [authority.role.name for authority in self.authority],
        )
        for problem in self.problems:
            for option in problem.options:
                _known("remedy", option.remedy, remedies, option)
                _known("role", option.role, roles, option)
        for authority in self.authority:
            if authority.asks is not None:
                _known("asks", authority.asks, roles, authority)
        return self

    def remedy(self, name: str) -> Remedy:
        """The remedy of the menu with that id; raises KeyError where there is none."""
        return {remedy.name: remedy for remedy in self.remedies}[name]

    def authority_of(self, role: str) -> Authority | None:
        """What a role may decide."""
        return next((authority for authority in self.authority if authority.role.name == role), None)


def _known(field: str, written: Slug, known: list[str], place: Item) -> None:
    if written.name not in known:
        raise Refused(
            f"There is no “{written}” here.", f"Write one of these: {', '.join(known)}.", span=place.span_of(field)
        )
