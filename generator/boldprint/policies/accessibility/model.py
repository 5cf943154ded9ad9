"""What an accessibility statement holds beside the parts of every policy."""

from enum import StrEnum

from pydantic import Field

from boldprint.policies.outside import OutsideBody
from boldprint.policies.part import PublicPart
from boldprint.source.model import Model
from boldprint.values.item import Item
from boldprint.values.moments import Day
from boldprint.values.text import PublicText


class Conformance(StrEnum):
    """How far a standard is met."""

    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


class Assessment(Model):
    """Against what, how and when it was tested."""

    noun = "assessment"

    standard: PublicText = Field(description="The standard: “EN 301 549, which holds WCAG 2.1 level AA”.")
    conformance: Conformance
    on: Day = Field(description="The day of the last test.")
    how: PublicText = Field(description="Who tested it and with what.")


class Aid(Item):
    """Something that helps, on the site or in a shop."""

    noun = "aid"
    offered = True

    label: PublicText
    text: PublicText


class Limitation(Item):
    """Something that does not work for everybody yet, what to do instead, and by when it is mended."""

    noun = "limitation"

    what: PublicText
    instead: PublicText = Field(description="What helps until then.")
    mended_by: Day


class Place(Item):
    """A shop and how to get about in it."""

    noun = "place"

    label: PublicText
    aids: tuple[Aid, ...] = Field(min_length=1)


class AccessibilityPublic(PublicPart):
    """The public part of an accessibility statement."""

    assessment: Assessment | None = None
    aids: tuple[Aid, ...] = Field(default=(), description="What helps on the site and on the phone.")
    limitations: tuple[Limitation, ...] = ()
    places: tuple[Place, ...] = ()
    authorities: tuple[OutsideBody, ...] = Field(default=(), description="Who supervises accessibility, by country.")
