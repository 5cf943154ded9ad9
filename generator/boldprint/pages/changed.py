"""What changed: every change of a public promise, newest first, in plain words."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from boldprint.edition.public import PublicLibrary, PublicPolicy, ShownFact
from boldprint.pages.composing import PublicComposer
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.page import PublicPage
from boldprint.policies.header import Change, ChangeClass
from boldprint.values.text import PublicText


@dataclass(frozen=True, slots=True)
class PublicChange:
    """A change of a policy on a day, with the facts that have had their value since then."""

    day: datetime.date
    policy: PublicPolicy
    change: Change
    facts: tuple[ShownFact, ...]


def recent_changes(library: PublicLibrary) -> list[PublicChange]:
    """The changes in force that matter to customers, newest first; the first publication of a policy is not one."""
    found = [
        PublicChange(
            change.on,
            policy,
            change,
            tuple(f for f in policy.facts.values() if f.since == change.on and f.previous is not None),
        )
        for policy in library.policies
        for change in policy.changes[:-1]
        if change.class_ is not ChangeClass.EDITORIAL
    ]
    return sorted(found, key=lambda change: (change.day, change.policy.id), reverse=True)


def _make(composer: PublicComposer) -> Iterable[PublicPage]:
    library = composer.library
    if library.edition.market != library.site.markets[0].name:
        return
    path = composer.addresses.paths["what-changed"]
    body = composer.body(path, "what-changed.html.j2", changed=recent_changes(library))
    title, lead = (PublicText.parse(library.catalog.word(key)) for key in ("what-changed", "what-changed-lead"))
    yield PublicPage(path, title, lead, body, place="more")


PUBLIC_PAGE = PublicPageKind("what-changed", _make)
