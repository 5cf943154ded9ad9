"""`content/site.yaml`: brand, markets, counting, notices. Public, except what stands under `staff:`."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema

from boldprint.policies.part import Names
from boldprint.rules.model import Counting
from boldprint.source.finding import Level
from boldprint.source.model import Model
from boldprint.source.model_faults import Refused
from boldprint.values.color import Color
from boldprint.values.item import Item
from boldprint.values.moments import Day
from boldprint.values.reach import Email, Slug, Url
from boldprint.values.text import PublicText, StaffText


def _color(written: object) -> object:
    if not isinstance(written, str):
        return written
    try:
        return Color.parse(written)
    except ValueError:
        raise Refused(f"“{written}” is not a colour.", 'Write six digits after #, in quotes: "#0e6452".') from None


_COLOR_SCHEMA = {"type": "string", "pattern": "^#[0-9a-fA-F]{6}$", "examples": ["#0e6452"]}


class Experiment(StrEnum):
    """Something whose standard may still change."""

    WEBMCP = "webmcp"
    """Tools for assistants inside the browser, where it has them."""
    UCP_RETURNS = "ucp-pr-634"
    """The draft return body of the Universal Commerce Protocol."""


def _one_or_more(written: object) -> object:
    return [written] if isinstance(written, str) else written


class Brand(Model):
    """How the shop looks: one accent colour, from which all others are derived."""

    noun = "brand"

    accent: Annotated[Color, BeforeValidator(_color), WithJsonSchema(_COLOR_SCHEMA)] = Field(
        description='The accent colour, in quotes: "#0e6452".'
    )
    logo: str | None = Field(default=None, description="An SVG file below content/public/.")


class Company(Model):
    """Who the shop is, as the law asks a site to say."""

    noun = "company"

    legal_name: PublicText
    address: PublicText
    country: str = Field(description="ISO 3166 code of the country it is established in: IE.", pattern="^[A-Z]{2}$")
    registered: PublicText | None = None
    note: PublicText | None = Field(default=None, description="A sentence for the foot of each page.")


class Market(Item):
    """A country or region that the shop sells to; an overlay folder of the same name holds what differs there."""

    noun = "market"

    label: PublicText
    countries: Names = Field(description="ISO 3166 codes: [IE, DE].")
    currency: str = Field(pattern="^[A-Z]{3}$")


class Branch(Item):
    """A shop of the house; an overlay folder of the same name holds what differs there, with a reason (001-15)."""

    noun = "branch"

    label: PublicText


class Notice(Item):
    """Something that customers should know today: a season, a delay, a recall."""

    noun = "notice"

    from_: Day = Field(alias="from", description="The first day on which it is shown.")
    until: Day = Field(description="The first day on which it is no longer shown.")
    kind: Annotated[str, Field(pattern="^(season|delay|recall|closed|news)$")] = "news"
    text: PublicText
    link: Slug | None = None


class Task(Item):
    """One of the things that people come for, on the home page, with the figure that answers it."""

    noun = "task"

    do: PublicText
    to: str = Field(description="A page, or a part of it: returns, or shipping#tracking.")
    fact: str | None = Field(default=None, description="The fact whose figure stands beside it: returns.standard.")
    note: PublicText | None = None


class Endpoints(Model):
    """Where forms are sent, if anywhere; without one, nothing that is typed leaves the browser."""

    noun = "endpoint"

    withdrawal: Url | None = None
    complaint: Url | None = None
    feedback: Url | None = None


class LevelChange(Model):
    """Another level for a check, with its reason."""

    noun = "level"

    code: str
    level: Level
    because: StaffText


class Repository(Model):
    """Where the shop's files live, for “Propose a change” on staff pages."""

    noun = "repository"

    edit: Url = Field(description="The address before the file's path: https://git.example/shop/-/edit/main.")


class LawReading(Model):
    """Rules of law that somebody of the shop has read again, and when."""

    noun = "reading of the law"

    rules: Names = Field(description="Ids of the rules, as findings name them: [EU-W1].")
    on: Day = Field(description="The day on which they were read; it counts instead of the package's own.")
    by: StaffText = Field(description="Who read them.")


class SiteStaff(Model):
    """What only staff see of the site's settings; it stands under `staff:` and is read apart."""

    noun = "staff part"

    levels: tuple[LevelChange, ...] = Field(default=(), description="Checks that weigh more or less here.")
    coverage: int = Field(
        default=0, ge=0, le=100, description="The share of cells, in percent, that scenarios have to cover."
    )
    notice_days: int = Field(default=0, ge=0, description="Days between announcing a worse promise and its first day.")
    repository: Repository | None = None
    law_read: tuple[LawReading, ...] = Field(default=(), description="Rules of law that were read again.")


class Site(Model):
    """The shop."""

    noun = "site"

    name: PublicText
    url: Url = Field(description="Where the public site is published: https://help.example.com.")
    answer: PublicText = Field(description="The sentence on the home page's board, with facts.")
    language: str = Field(description="The language in which the policies are written: en.")
    languages: Names = ()
    country: str = Field(pattern="^[A-Z]{2}$", description="ISO 3166 code, for holidays and the form of dates: IE.")
    time_zone: str = Field(description="The shop's zone: Europe/Dublin.")
    counting: Counting = Field(description="How days are counted and money is rounded. It is never left out.")
    brand: Brand
    company: Company
    markets: tuple[Market, ...] = Field(min_length=1, description="Where the shop sells; the first is the default.")
    branches: tuple[Branch, ...] = ()
    quick: Names = Field(
        default=(),
        description="Ids of the policies in the header: returns, shipping, payment-methods, contact-details.",
    )
    tasks: tuple[Task, ...] = ()
    examples: tuple[PublicText, ...] = Field(default=(), description="Questions under the search box.")
    notices: tuple[Notice, ...] = ()
    endpoints: Endpoints = Endpoints()
    guarantee_notice: str | None = Field(
        default=None,
        pattern=r"^content/public/[a-z0-9-]+\.(svg|png)$",
        description="The EU's official notice on the legal guarantee, unaltered: an SVG or PNG file below content/public/.",
    )
    experiments: Annotated[tuple[Experiment, ...], BeforeValidator(_one_or_more)] = Field(
        default=(), description="What is tried out before its standard is settled: webmcp, ucp-pr-634."
    )
    answered: Email | None = Field(default=None, description="Where “Did this answer your question? No” writes to.")
