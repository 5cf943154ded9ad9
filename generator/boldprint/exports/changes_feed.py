"""Changes of public promises as Atom (RFC 4287) and JSON Feed 1.1: what changed, since when, for which orders, why.

A feed cannot say for which case an answer changed; each entry links to the page of its policy, which keeps all its versions.
Announced changes are not in it: a feed reader would take their day for the day of the news.
"""

import json
from urllib.parse import urlsplit

from boldprint.edition.public import PublicLibrary, PublicPolicy
from boldprint.exports.export import Files, PublicExport
from boldprint.exports.feed import Entry, Feed, atom
from boldprint.exports.links import base_address, page_address, policy_address
from boldprint.policies.header import Change, ChangeClass
from boldprint.rules.decision import Json

ATOM, JSON_FEED = "changes.atom", "changes.json"


def entries(library: PublicLibrary) -> list[Entry]:
    """The changes in force that are more than other words, newest first; the first publication of a policy is none."""
    found = [
        _entry(library, policy, change)
        for policy in library.policies
        for change in policy.changes[:-1]
        if change.class_ is not ChangeClass.EDITORIAL
    ]
    return sorted(found, key=lambda entry: (entry.day, entry.id), reverse=True)


def feed(library: PublicLibrary) -> Feed:
    """The feed of customers."""
    home, own = f"{base_address(library)}/", f"{base_address(library)}/{ATOM}"
    page = page_address(library, "what-changed.md")
    return Feed(own, library.catalog.tag, feed_title(library), str(library.site.name), home, own, page, tuple(entries(library)))


def json_feed(library: PublicLibrary) -> Json:
    """The feed as JSON Feed 1.1."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed_title(library),
        "home_page_url": page_address(library, "what-changed.md"),
        "feed_url": f"{base_address(library)}/{JSON_FEED}",
        "language": library.catalog.tag,
        "authors": [{"name": str(library.site.name), "url": f"{base_address(library)}/"}],
        "items": [
            {"id": entry.id, "url": entry.address, "title": entry.title, "content_text": entry.words, "date_published": entry.moment}
            for entry in entries(library)
        ],
    }


def _entry(library: PublicLibrary, policy: PublicPolicy, change: Change) -> Entry:
    word = library.catalog.word
    facts = [
        word("machines-became", label=str(fact.label), old=library.catalog.quantity(fact.previous), new=fact.shown).replace("\u00a0", " ")
        for fact in policy.facts.values()
        if fact.since == change.on and fact.previous is not None
    ]
    covers = [word("machines-covers", covers=str(change.covers))] if change.covers is not None else []
    host = urlsplit(base_address(library)).hostname or "shop"
    return Entry(
        f"tag:{host},{change.on.isoformat()}:{policy.id}", change.on, str(policy.part.title), policy_address(library, policy),
        " ".join([*facts, str(change.reason), *covers]),
    )


def feed_title(library: PublicLibrary) -> str:
    """What both feeds are called."""
    return f"{library.site.name}: {library.catalog.word('what-changed')}"


def _make(library: PublicLibrary) -> Files:
    document = (json.dumps(json_feed(library), ensure_ascii=False, indent=1) + "\n").encode()
    return {ATOM: atom(feed(library)).encode(), JSON_FEED: document}


PUBLIC_EXPORT = PublicExport("changes-feed", "changes of public promises as Atom and JSON Feed", _make, site="")
