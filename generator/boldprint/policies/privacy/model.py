"""What a privacy policy holds beside the parts of every policy: choice, access, security."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from boldprint.policies.outside import OutsideBody
from boldprint.policies.part import PublicPart
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.better import Better
from boldprint.values.item import Item
from boldprint.values.length import Length
from boldprint.values.named import Named
from boldprint.values.reach import Email
from boldprint.values.text import PublicText


class Basis(StrEnum):
    """What allows a use of personal data (GDPR art. 6)."""

    CONTRACT = "contract"
    CONSENT = "consent"
    LAW = "law"
    INTEREST = "legitimate interest"


class DataUse(Item):
    """One use of personal data: what, why, on what ground, how long."""

    noun = "use of data"

    what: PublicText = Field(description="Which data: “Name, address, phone number”.")
    why: PublicText
    basis: Basis
    kept: Named[Length] | None = Field(default=None, description="How long it is kept.")
    kept_until: PublicText | None = Field(
        default=None, description="Where no length can be said: “until you close your account”."
    )
    shared_with: PublicText | None = Field(default=None, description="Who else sees it; left out when nobody does.")
    no_thanks: PublicText | None = Field(default=None, description="How a customer says no to it. Consent needs it.")

    @model_validator(mode="after")
    def _says_how_long(self) -> Self:
        if (self.kept is None) == (self.kept_until is None):
            raise Refused(
                f"“{self.name}” does not say how long the data is kept, or says it twice.",
                "Write kept: and a length, or kept_until: and a sentence.",
                "Y203",
                self.span,
            )
        return self

    @model_validator(mode="after")
    def _consent_can_be_withdrawn(self) -> Self:
        if self.basis is Basis.CONSENT and self.no_thanks is None:
            raise Refused(
                f"“{self.name}” rests on consent and does not say how to withdraw it.",
                "Add no_thanks: and how a customer says no.",
                "Y203",
                self.span,
            )
        return self


class DataChoice(Item):
    """Something that a customer decides about their data, and how."""

    noun = "choice"
    offered = True

    label: PublicText
    how: PublicText


class DataAccess(Model):
    """How customers see, correct, take along and delete their data."""

    noun = "access"

    how: PublicText
    email: Named[Email]
    answered_within: Annotated[Named[Length], Better.LOWER]


class Protection(Item):
    """One measure that protects the data."""

    noun = "measure"

    title: PublicText
    text: PublicText


class PrivacyPublic(PublicPart):
    """The public part of a privacy policy."""

    controller: PublicText | None = Field(default=None, description="Who answers for the data: name and address.")
    uses: tuple[DataUse, ...] = ()
    choices: tuple[DataChoice, ...] = Field(default=(), description="Choice: what a customer decides.")
    access: DataAccess | None = Field(default=None, description="Access: how a customer sees and corrects their data.")
    security: tuple[Protection, ...] = Field(default=(), description="Security: how the data is protected.")
    authorities: tuple[OutsideBody, ...] = Field(default=(), description="Who supervises data protection, by country.")
