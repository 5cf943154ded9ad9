"""`boldprint search`: asks the search of the public site, or of the staff handbook, in the terminal."""

import datetime
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from boldprint.cli.options import moment, opened, readable, root_option
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import public_library
from boldprint.edition.staff import staff_library
from boldprint.findable import SearchedSite, public_search, staff_search
from boldprint.library.library import Library
from boldprint.pages.making import make_staff_pages
from boldprint.publish.site import catalog_for
from boldprint.search import Found, Hit, Lookup, Part, find

_MOST = 10
_SHOWN = 5


@click.command("search")
@click.argument("words", nargs=-1, required=True, metavar="WORDS…")
@click.option("--audience", type=click.Choice([one.value for one in Audience]), default="public", help="Whose pages to search.")
@click.option("--lang", "language", default=None, metavar="LL", help="The language of the pages; the shop's own if left out.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@root_option
def COMMAND(words: tuple[str, ...], audience: str, language: str | None, as_json: bool, root: Path) -> None:  # noqa: N802  # registered name
    """Search as a customer or a colleague does: the same words, the same order, the same answer.

    \b
    boldprint search money back
    boldprint search caller on hold --audience staff
    """
    query = " ".join(words)
    library = readable(opened(root))
    day = moment(library, None).date()
    spoken = language or (library.site.on(day) or library.site.latest).language
    site = searched(library, Audience(audience), spoken, day)
    found = find(Lookup(site.exported), query, _MOST)
    click.echo(json.dumps(_as_json(query, found), ensure_ascii=False) if as_json else "\n".join(_as_text(found, site)))


def searched(library: Library, audience: Audience, language: str, day: datetime.date) -> SearchedSite:
    """The search of one side of a shop, as its first market has it on a day."""
    catalog = catalog_for(library, language, day)
    market = (library.site.on(day) or library.site.latest).markets[0].name
    public = public_library(library, Edition(Audience.PUBLIC, language, market, day), catalog)
    if audience is Audience.PUBLIC:
        return public_search(public)
    staff = staff_library(library, Edition(audience, language, market, day), public)
    return staff_search(staff, make_staff_pages(staff))


def as_results(query: str, lookup: Lookup, most: int) -> dict[str, Any]:
    """The results of a search as JSON, at most so many."""
    return _as_json(query, find(lookup, query, most))


def _as_json(query: str, found: Found) -> dict[str, Any]:
    answer = found.answer
    return {
        "query": query,
        "results": [_hit(hit) for hit in found.hits],
        "answer": {"text": answer.text, "figure": answer.figure, "since": answer.since, "url": answer.url} if answer else None,
    }


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "title": hit.title,
        "url": hit.url,
        "section": hit.section,
        "score": round(hit.score, 2),
        "snippet": _plain(hit.snippet),
    }


def _as_text(found: Found, site: SearchedSite) -> Iterator[str]:
    if found.answer is not None:
        since = f" ({found.answer.since})" if found.answer.since else ""
        yield f"{found.answer.figure}{since}"
        yield f"  {found.answer.text}"
        yield ""
    for hit in found.hits[:_SHOWN]:
        yield f"{hit.title}: {hit.section}" if hit.section else hit.title
        yield f"  {_plain(hit.snippet)}"
        yield f"  {hit.url}"
    if found.poor:
        labels = site.exported["labels"]
        yield labels["poor"] if found.hits else labels["none"]
        for url, title, _ in site.exported["fallback"]:
            yield f"  {title}: {url}"


def _plain(parts: tuple[Part, ...]) -> str:
    return "".join(part.text for part in parts)
