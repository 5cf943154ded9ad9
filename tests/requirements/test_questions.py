"""Each public policy page answers ten questions that customers ask on its topic, in words that stand on that page."""

import datetime
import html
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from boldprint.checks.check import Shop
from boldprint.edition.public import PublicLibrary
from boldprint.pages.making import make_public_pages
from boldprint.project import open_project
from boldprint.source.node import Mapping, Sequence
from boldprint.source.yaml import parse

ROOT = Path(__file__).parents[2]
FILE = "tests/requirements/questions.yaml"
DAY = datetime.date(2026, 11, 22)
WANTED = 10
INLINE = re.compile(r"</?(?:a|b|code|em|i|s|span|strong|time|wbr)\b[^>]*>")
UNSEEN = re.compile(r"<(script|style|svg)\b.*?</\1>", re.DOTALL)


@dataclass(frozen=True)
class Asked:
    """A question on the topic of a page, and the words there that answer it."""

    page: str
    ask: str
    answered_by: str


@cache
def shown() -> PublicLibrary:
    """What customers of the first market read on that day."""
    library = open_project(ROOT).library
    assert library is not None
    return Shop(library, DAY).public


@cache
def pages() -> dict[str, str]:
    """The words of each page, by the page's id."""
    return {page.path.removesuffix(".md"): words(page.body) for page in make_public_pages(shown())}


def words(page: str) -> str:
    """HTML as it is read, in one line."""
    seen = re.sub(r"<[^>]+>", " ", INLINE.sub("", UNSEEN.sub(" ", page)))
    return " ".join(html.unescape(seen).replace("\u2060", "").split())


def filled(answer: str) -> str:
    """The words with the values of the day in the place of facts."""

    def value(match: re.Match[str]) -> str:
        fact = shown().fact(match[1])
        assert fact is not None, f"there is no fact {match[1]}"
        return fact.shown

    return " ".join(re.sub(r"\(\(([a-z_.-]+)\)\)", value, answer).replace("\u2060", "").split())


def _asked() -> list[Asked]:
    node, faults = parse((ROOT / FILE).read_bytes(), FILE)
    assert not faults, faults
    assert isinstance(node, Mapping)
    return [
        Asked(page.text("page") or "", one.text("ask") or "", one.text("answered_by") or "")
        for page in _maps(node, "pages")
        for one in _maps(page, "questions")
    ]


def _maps(node: Mapping, name: str) -> list[Mapping]:
    listed = node.get(name)
    assert isinstance(listed, Sequence)
    return [item for item in listed.items if isinstance(item, Mapping)]


@pytest.mark.parametrize("asked", _asked(), ids=lambda asked: f"{asked.page}: {asked.ask}")
def test_the_page_answers_it(asked: Asked) -> None:
    answer = filled(asked.answered_by)
    assert answer in pages()[asked.page], f"“{asked.ask}” has lost its answer: {answer}"


def test_every_policy_page_has_its_questions() -> None:
    asked = [one.page for one in _asked()]
    few = {policy.id: asked.count(policy.id) for policy in shown().policies if asked.count(policy.id) < WANTED}
    assert not few, f"fewer than {WANTED} questions: {few}"


def test_no_question_is_asked_twice_of_a_page() -> None:
    asked = [(one.page, one.ask) for one in _asked()]
    assert len(asked) == len(set(asked))
