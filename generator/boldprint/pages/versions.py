"""The archive: every version of a policy that was ever in force or is announced, each on a page, and the one that governs an order."""

import datetime
import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.library.versions import ALWAYS
from boldprint.pages.addresses import archive_path, html_path
from boldprint.pages.composing import PublicComposer
from boldprint.pages.decision_rules import RuleGroup, rule_groups, season_sentences
from boldprint.pages.decision_words import TableWords
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.page import PublicPage
from boldprint.policies.header import Change
from boldprint.policies.part import PublicPart
from boldprint.rules.cohort import Version, covered_from, governing
from boldprint.values.catalog import Catalog
from boldprint.values.quantity import Words
from boldprint.values.text import PublicText

SCRIPTS = ("assets/boldprint/versions.js",)
_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ShownTable:
    """The rules of one question, as the policy's page tells them."""

    question: PublicText | None
    groups: tuple[RuleGroup, ...]
    seasons: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class ShownVersion:
    """A version on its page. `since` is None where it holds from the beginning; `last` where nothing later is written."""

    anchor: Words
    since: datetime.date | None
    last: datetime.date | None
    announced: bool
    in_force: bool
    since_day: Words
    first_order: Words
    """The first order day that it covers, as the script reads it."""
    covers_from: datetime.date | None
    oldest: bool
    part: PublicPart
    change: Change | None


def versions_of(library: PublicLibrary, policy: PublicPolicy) -> tuple[ShownVersion, ...]:
    """All versions of a policy's public part, the newest first; announced ones are at the top."""
    tables = library.decisions.policy(policy.id)
    found = tables.readings if tables is not None else ()
    changes = {change.on: change for change in (*policy.changes, *policy.announced)}
    shown = []
    for number, (first, part) in enumerate(found):
        following = found[number + 1][0] if number + 1 < len(found) else None
        assert tables is not None
        covers = tables.covering.get(first)
        change = changes.get(first)
        shown.append(
            ShownVersion(
                anchor=Words(f"from-{first.isoformat()}"),
                since=None if first == ALWAYS else first,
                last=following - _DAY if following is not None else None,
                announced=first > library.edition.day,
                in_force=first <= library.edition.day and (following is None or following > library.edition.day),
                since_day=Words(first.isoformat()),
                first_order=Words((covers if covers is not None else first).isoformat()),
                covers_from=covers,
                oldest=not number,
                part=part,
                change=change,
            )
        )
    return tuple(reversed(shown))


def by_order(policy: PublicPolicy) -> bool:
    """Whether a change says which orders it covers: only then it is the day of an order, and not of a complaint, that chooses the version."""
    covering = (change for change in (*policy.changes, *policy.announced) if change.covers is not None)
    return any(covered_from(str(change.covers), change.on) is not None for change in covering)


def version_for(versions: Iterable[ShownVersion], ordered: datetime.date, now: datetime.date) -> ShownVersion | None:
    """The version that governs an order: the same choice that the script makes, and that `boldprint decide` makes."""
    known = [
        Version(version.since or ALWAYS, version, datetime.date.fromisoformat(version.first_order.text)) for version in versions
    ]
    found = governing(known, ordered, now)
    return found.thing if found is not None else None


def version_path(policy: str, version: ShownVersion) -> str:
    """Where a version lies: on a page of its own, so that no page grows with what was changed before (`versions/returns/2026-03-01.md`)."""
    return f"{archive_path(policy).removesuffix('.md')}/{version.since.isoformat() if version.since is not None else 'first'}.md"


def _make(composer: PublicComposer) -> Iterable[PublicPage]:
    library = composer.library
    if library.edition.market != library.site.markets[0].name:
        return
    for policy in library.policies:
        versions = versions_of(library, policy)
        if len(versions) > 1:
            yield _archive(composer, policy, versions)
            for version in versions:
                yield _version(composer, policy, versions, version)


def _archive(composer: PublicComposer, policy: PublicPolicy, versions: tuple[ShownVersion, ...]) -> PublicPage:
    """All versions, each with its time, its reason and its answer."""
    path, word = archive_path(policy.id), composer.library.catalog.word
    ordered = by_order(policy)
    body = composer.body(path, "versions.html.j2", policy=policy, versions=linked(policy, versions, path), chosen_by_order=ordered)
    title = PublicText.parse(word("versions-title", policy=str(policy.part.title)))
    return PublicPage(path, title, PublicText.parse(word("versions-lead" if ordered else "versions-lead-plain")), body, scripts=SCRIPTS if ordered else ())


def _version(composer: PublicComposer, policy: PublicPolicy, versions: tuple[ShownVersion, ...], version: ShownVersion) -> PublicPage:
    """All that one version says, and the way to the others."""
    path, catalog = version_path(policy.id, version), composer.library.catalog
    composer.place.path = path
    tables = tuple(_tables(composer, policy, version))
    title = _title(policy, version, catalog)
    others, archive = linked(policy, versions, path), f"versions-{policy.id}"
    body = composer.body(
        path, "version.html.j2", policy=policy, title=title, version=version, tables=tables, versions=others, archive=archive,
        chosen_by_order=by_order(policy),
    )
    return PublicPage(path, title, version.part.answer, body, scripts=SCRIPTS if by_order(policy) else ())


def linked(policy: PublicPolicy, versions: Iterable[ShownVersion], path: str) -> tuple[tuple[ShownVersion, Words], ...]:
    """The versions, each with its address as seen from the page at `path`."""
    addresses = ((version, html_path(version_path(policy.id, version))) for version in versions)
    return tuple((version, Words(posixpath.relpath(address, posixpath.dirname(path)))) for version, address in addresses)


def _title(policy: PublicPolicy, version: ShownVersion, catalog: Catalog) -> PublicText:
    title = str(policy.part.title)
    if version.since is None:
        return PublicText.parse(catalog.word("version-always", policy=title))
    if version.last is None:
        return PublicText.parse(catalog.word("version-from", policy=title, day=catalog.day(version.since)))
    days = {"first": catalog.day(version.since), "last": catalog.day(version.last)}
    return PublicText.parse(catalog.word("version-from-to", policy=title, **days))


def _tables(composer: PublicComposer, policy: PublicPolicy, version: ShownVersion) -> Iterator[ShownTable]:
    """The tables of a version, in the order of the page."""
    first, tables = version.since or ALWAYS, composer.library.decisions.policy(policy.id)
    names = {table.name for table in version.part.tables}
    for table in tables.tables if tables is not None else ():
        held = table.on(first) if table.name in names else None
        if held is not None and held.compiled.usable:
            words = TableWords(held.compiled.table, composer.environment, composer.library.catalog)
            yield ShownTable(held.compiled.table.question, rule_groups(held, words), season_sentences(held, words, first))


PUBLIC_PAGE = PublicPageKind("versions", _make)
