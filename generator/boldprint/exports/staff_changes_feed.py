"""Everything that changed, as Atom for staff: other words too, with the questions that are due again.

It lies in the handbook and nowhere else. The handbook's address is nobody's business here, so the feed's links lead on from its own place.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from boldprint.changes.in_force import ChangeInForce, changes_in_force
from boldprint.edition.staff import StaffLibrary
from boldprint.exports.export import Files, StaffExport
from boldprint.exports.feed import Entry, Feed, atom
from boldprint.values.text import for_staff_eyes

ATOM = "staff-changes.atom"
_PAGE = "what-changed.html"


def staff_feed_title(library: StaffLibrary) -> str:
    """What the feed is called."""
    word = library.public.catalog.word
    return f"{word('handbook-of', shop=str(library.public.site.name))}: {word('what-changed')}"


def staff_feed(library: StaffLibrary) -> Feed:
    """The feed of the handbook."""
    public = library.public
    title = staff_feed_title(library)
    name = uuid5(NAMESPACE_URL, f"{public.site.url}#{ATOM}/{public.edition.language}").urn
    entries = tuple(_entry(library, change) for change in changes_in_force(library))
    return Feed(name, public.catalog.tag, title, str(public.site.name), str(public.site.url), ATOM, _PAGE, entries)


def _entry(library: StaffLibrary, one: ChangeInForce) -> Entry:
    host = urlsplit(str(library.public.site.url)).hostname or "shop"
    words = " ".join(_words(library, one)).replace("\u00a0", " ")
    return Entry(f"tag:{host},{one.day.isoformat()}:staff/{one.policy.id}", one.day, for_staff_eyes(one.title), f"{_PAGE}#{one.name}", words)


def _words(library: StaffLibrary, one: ChangeInForce) -> Iterator[str]:
    """What a fact became, why, for which orders, and what is due again."""
    catalog = library.public.catalog
    for fact in one.facts:
        assert fact.previous is not None
        yield catalog.word("machines-became", label=str(fact.label), old=catalog.quantity(fact.previous), new=fact.shown)
    yield str(one.change.reason)
    if one.change.covers is not None:
        yield catalog.word("machines-covers", covers=str(one.change.covers))
    for module in one.due:
        yield f"{catalog.word('staff-changed-due', n=module.questions, module=for_staff_eyes(module.title))}."


def _make(library: StaffLibrary) -> Files:
    return {ATOM: atom(staff_feed(library)).encode()}


STAFF_EXPORT = StaffExport("staff-changes-feed", "everything that changed, with the questions due again, as Atom for the handbook", _make, site="")
