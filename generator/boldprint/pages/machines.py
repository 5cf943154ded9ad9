"""The page for programmers: which files the site holds for programs, how a case is decided, how the element is put into a page."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from boldprint.exports.changes_feed import ATOM, JSON_FEED
from boldprint.exports.decisions import SCHEMA_FILE
from boldprint.exports.element import ELEMENT
from boldprint.exports.links import base_address
from boldprint.pages.composing import PublicComposer
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.page import PublicPage
from boldprint.values.quantity import Words
from boldprint.values.text import PublicText

PATH = "for-programs.md"
_FILES = (
    ("api/policies.json", "machines-policies"),
    (f"api/{SCHEMA_FILE}", "machines-schema"),
    ("api/boldprint_client/__init__.py", "machines-client"),
    (f"api/{ELEMENT}", "machines-element"),
    ("api/json-ld/organization.json", "machines-json-ld"),
    ("llms.txt", "machines-llms"),
    (ATOM, "machines-feed"),
    (JSON_FEED, "machines-feed-json"),
    ("opening-days.ics", "machines-calendar"),
)


@dataclass(frozen=True, slots=True)
class File:
    """One file: its address from the page, and what it is."""

    path: Markup
    what: Markup


@dataclass(frozen=True, slots=True)
class Decisions:
    """The decisions of one policy: the file, the policy's title, the ids of its tables."""

    path: Markup
    title: PublicText
    tables: Words


def _make(composer: PublicComposer) -> Iterable[PublicPage]:
    library = composer.library
    if library.edition.market != library.site.markets[0].name:
        return
    word = library.catalog.word
    files = [File(Markup(escape(path)), Markup(escape(word(key)))) for path, key in _FILES]
    decisions = list(_decisions(composer))
    example = decisions[0] if decisions else None
    body = composer.body(
        PATH, "machines.html.j2", files=files, decisions=decisions, example=example, base=Markup(escape(base_address(library))), element=Markup(ELEMENT))
    yield PublicPage(PATH, PublicText.parse(word("machines-title")), PublicText.parse(word("machines-lead")), body)


def _decisions(composer: PublicComposer) -> Iterable[Decisions]:
    day = composer.library.edition.day
    for policy in composer.library.policies:
        tables = composer.library.decisions.policy(policy.id)
        usable = [table.name for table in tables.tables if (version := table.on(day)) is not None and version.compiled.usable] if tables is not None else []
        if usable:
            yield Decisions(Markup(escape(f"api/decisions/{policy.id}.json")), policy.part.title, Words(", ".join(usable)))


PUBLIC_PAGE = PublicPageKind("machines", _make)
