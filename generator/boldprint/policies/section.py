"""Parts of a page that every policy type shares: sections with text and steps, questions, links."""

from typing import Generic

from pydantic import Field

from boldprint.values.item import Item
from boldprint.values.reach import Slug
from boldprint.values.text import AnyText


class Step(Item, Generic[AnyText]):
    """One thing that the reader does."""

    noun = "step"

    do: AnyText = Field(description="What to do, as an instruction: “Print the label from your order page.”")
    more: AnyText | None = Field(default=None, description="What else helps while doing it.")


class Section(Item, Generic[AnyText]):
    """A headed part of a page: text, steps or both."""

    noun = "section"

    title: AnyText
    text: AnyText | None = Field(default=None, description="Markdown; facts in double brackets.")
    points: tuple[AnyText, ...] = Field(default=(), description="A plain list.")
    steps: tuple[Step[AnyText], ...] = ()
    says: tuple[str, ...] = Field(default=(), description="What customers call it when they search.")
    formerly: tuple[str, ...] = Field(default=(), description="Ids that this section had before; their addresses stay.")


class Question(Item, Generic[AnyText]):
    """A question in the customer's words, and its answer."""

    noun = "question"

    ask: AnyText
    answer: AnyText
    says: tuple[str, ...] = ()


class Link(Item, Generic[AnyText]):
    """What a reader needs next: another policy or page of the shop."""

    noun = "link"

    to: Slug = Field(description="The id of a policy or page.")
    label: AnyText | None = None
