"""A shop on one day after another: what the builder is given, what it makes of it, and on which days that may differ."""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from boldprint.changes.upcoming import upcoming
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.publish.links import built_address
from boldprint.publish.site import EditionDocs, Order, build, newest_change, public_docs, staff_docs
from boldprint.publish.tree import Tree

ONE_DAY = datetime.timedelta(days=1)
AUDIENCES = ("public", "staff")
FRAME = "frame"
"""Stands among the paths for what the frame of every page is told, the day of the next change left out."""
NEXT = "frame: the day of the next change"
_ON_EVERY_PAGE = re.compile(rb'<p class="bp-stale".*?</p>\s*|<script src="[^"]*stale\.js[^>]*></script>\s*|[\w./-]+\.css', re.DOTALL)

Digests = dict[str, str]


def editions(library: Library, files: Mapping[str, bytes], day: datetime.date, root: Path = Path("nowhere")) -> dict[str, EditionDocs]:
    """What the builder is given for both audiences on a day. What is remembered of single days is forgotten again: 400 days are many."""
    order = Order(root, files, library, day)
    made = {"public": public_docs(order, "en"), "staff": staff_docs(order, "en")}
    for key in [key for key in library._memory if isinstance(key, tuple) and day in (*key, *(getattr(part, "day", None) for part in key))]:
        del library._memory[key]
    return made


def digests(edition: EditionDocs) -> Digests:
    """Everything that decides what an edition looks like, by path."""
    extra = edition.file.extra["boldprint"]
    assert isinstance(extra, Mapping)
    frame = {name: value for name, value in extra.items() if name != "stale"}
    parts = {**edition.docs.tree, **edition.beside, FRAME: replace(edition.file, extra={"boldprint": frame}).render(), NEXT: repr(extra.get("stale")).encode()}
    return {path: sha256(content).hexdigest() for path, content in parts.items()}


def trees(library: Library, files: Mapping[str, bytes], day: datetime.date) -> Digests:
    """The digests of both audiences on a day."""
    return {f"{side}/{path}": digest for side, edition in editions(library, files, day).items() for path, digest in digests(edition).items()}


def named(library: Library, first: datetime.date, last: datetime.date) -> set[datetime.date]:
    """The days after the first that `boldprint next` names on the first day and on each first of January until the last one."""
    catalog = catalogs()["en"].for_region("IE")
    asked = [first, *(datetime.date(year, 1, 1) for year in range(first.year + 1, last.year + 1))]
    return {one.day for day in asked for one in upcoming(library, day, catalog) if first < one.day <= last}


def different(before: Digests, now: Digests) -> list[str]:
    """The paths that came, went or changed, sorted."""
    return sorted(path for path in {**before, **now} if before.get(path) != now.get(path))


def changes_by_day(library: Library, files: Mapping[str, bytes], days: Iterable[datetime.date]) -> Iterator[tuple[datetime.date, list[str]]]:
    """For each day but the first what differs from the one before it in the list; days on which nothing differs are left out."""
    before: Digests | None = None
    for day in days:
        now = trees(library, files, day)
        if before is not None and (found := different(before, now)):
            yield day, found
        before = now


def site_of(library: Library, edition: EditionDocs, files: Mapping[str, bytes], day: datetime.date, root: Path) -> Tree:
    """The finished site of an edition, made by the builder in `root`."""
    url = "" if edition.staff else f"{library.site.latest.url}/"
    return build(Order(root, files, library, day), [edition], newest_change(library, day), url, lambda _: None).tree


def unexplained(before: Tree, now: Tree, changed: Iterable[str]) -> list[str]:
    """The files of a site that differ from the day before, though nothing that they are made of does.

    `changed` are paths as `different` gives them. The combined style sheet holds what the pages of the site use and is named by its content,
    so it may follow any of them, and with it the link on every page; so may the site map and the server's list of scripts. The line of the next change stands on every page too.
    """
    paths = set(changed)
    files = {path for path in {**before, **now} if _compared(before, path) != _compared(now, path)}
    if FRAME in paths:
        files = {path for path in files if not path.endswith(".html")}
    made_of = {built_address(path) if path.endswith(".md") and not path.endswith(".html.md") else path for path in paths}
    always = {path for path in files if path in ("sitemap.xml", "_headers") or path.endswith(".css")} if paths else set()
    return sorted(files - made_of - always)


def _compared(site: Tree, path: str) -> bytes | None:
    """A file as it is compared: of a page without the line of the next change, the name of its style sheet, and the space around them."""
    content = site.get(path)
    return b" ".join(_ON_EVERY_PAGE.sub(b" ", content).split()) if content is not None and path.endswith(".html") else content
