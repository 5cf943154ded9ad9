"""The place and the words of a fault in an entry that may be of several kinds."""

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from boldprint.source.model import Model, build
from boldprint.source.yaml import parse
from boldprint.values.moments import Day


class Case(Model):
    """An entry whose kind has the name of a field of it."""

    type: Literal["case"]
    case: dict[str, str]
    on: Day
    channel: str = Field(default="chat", pattern="^(e-mail|chat)$")


class Plain(Model):
    """Another kind."""

    type: Literal["plain"]


def kind(written: Any) -> str:
    return str(written["type"])


class Holder(Model):
    """What holds them."""

    items: tuple[Annotated[Annotated[Case, Tag("case")] | Annotated[Plain, Tag("plain")], Discriminator(kind)], ...]


def fault(entry: str) -> tuple[int, str, str]:
    node, _ = parse(f"items:\n  - type: case\n    case: {{a: b}}\n{entry}".encode(), "a.yaml")
    assert node is not None
    (finding,) = build(Holder, node)[1]
    return finding.span.line, finding.message, finding.help


def test_a_fault_stands_at_its_field_although_the_kind_has_the_name_of_another() -> None:
    assert fault("    on: tomorrow\n")[:2] == (4, "“tomorrow” is not a day.")


def test_words_to_choose_from_are_listed_and_no_pattern_is_shown() -> None:
    line, message, help_ = fault("    on: 2026-11-20\n    channel: chatt\n")
    assert (line, message) == (5, "“chatt” is not one of the possible words.")
    assert help_ == "Write “chat”. Possible: e-mail, chat."
