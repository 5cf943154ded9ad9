"""Pages that somebody writes by hand in Markdown: `content/public/*.md` for customers, `content/staff/*.md` for staff."""

from dataclasses import dataclass
from typing import Generic

from pydantic import Field

from boldprint.source.model import Model
from boldprint.values.text import AnyText, PublicText, StaffText


class ArticleHead(Model, Generic[AnyText]):
    """The head of a Markdown page."""

    noun = "head"

    title: AnyText
    description: AnyText = Field(description="One sentence for search results: what the reader finds here.")
    says: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True)
class PublicArticle:
    """A page of `content/public/`."""

    name: str
    head: ArticleHead[PublicText]
    body: PublicText


@dataclass(frozen=True)
class StaffArticle:
    """A page of `content/staff/`."""

    name: str
    head: ArticleHead[StaffText]
    body: StaffText
