"""What assistants may ask of a shop: search, a policy, a case, what changed. Each answer is JSON; what cannot be answered says what to ask."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from boldprint.cli.search import as_results, searched
from boldprint.edition.decisions.deciding import decide
from boldprint.edition.decisions.refusal import Refusal
from boldprint.edition.decisions.tables import Tables, all_tables
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.edition.staff import StaffLibrary, staff_library
from boldprint.exports.links import policy_address
from boldprint.exports.policies import policy_json
from boldprint.findable import SearchedSite
from boldprint.library.library import Library
from boldprint.pages.making import make_public_pages, make_staff_pages
from boldprint.pages.markdown_twin import markdown_twin
from boldprint.publish.site import catalog_for
from boldprint.rules.case import read_moment
from boldprint.rules.decision import Json
from boldprint.search import Lookup
from boldprint.values.text import for_staff_eyes

MOST_WORDS, MOST_RESULTS = 400, 8
Answer = str | int | float | bool


class Unanswerable(Exception):
    """A question that cannot be put to this shop; its text says why and what could be asked instead."""


@dataclass(frozen=True)
class Assistant:
    """The answers of one shop at a moment. Without `staff` nothing is read that customers may not know."""

    library: Library
    now: datetime.datetime
    staff: bool = False

    @cached_property
    def _public(self) -> PublicLibrary:
        site = self.library.site.on(self.now.date()) or self.library.site.latest
        catalog = catalog_for(self.library, site.language, self.now.date())
        return public_library(self.library, Edition(Audience.PUBLIC, site.language, site.markets[0].name, self.now.date()), catalog)

    @cached_property
    def _handbook(self) -> StaffLibrary:
        edition = Edition(Audience.STAFF, self._public.edition.language, self._public.edition.market, self.now.date())
        return staff_library(self.library, edition, self._public)

    @cached_property
    def _searched(self) -> tuple[SearchedSite, Lookup]:
        audience = Audience.STAFF if self.staff else Audience.PUBLIC
        site = searched(self.library, audience, self._public.edition.language, self.now.date())
        return site, Lookup(site.exported)

    def search(self, query: str) -> Json:
        """The pages that answer a question, best first, with the fact that answers it, if one does."""
        words = query.strip()
        if not words:
            raise Unanswerable("The question is empty. Ask in a few words: how long can I return a jacket")
        if len(words) > MOST_WORDS:
            raise Unanswerable(f"The question has {len(words)} characters. Ask in {MOST_WORDS} at most.")
        _, lookup = self._searched
        found = as_results(words, lookup, MOST_RESULTS)
        base = "" if self.staff else f"{self._public.site.url.address.rstrip('/')}/"
        for hit in found["results"]:
            hit["url"] = f"{base}{hit['url']}"
        return found

    def get_policy(self, policy: str, market: str = "") -> Json:
        """A policy with its facts, their dates, its changes and the whole text of its page as Markdown."""
        library = self._market(market)
        found = library.policy(policy)
        if found is None:
            if self.staff and self._handbook.policy(policy) is not None:
                return {"id": policy, "text": self._staff_page(policy)}
            raise Unanswerable(_unknown("policy", policy, [one.id for one in library.policies]))
        page = next((one for one in make_public_pages(library) if f"/{one.path}".endswith(f"/{policy}.md")), None)
        text = markdown_twin(page.body, policy_address(library, found)) if page is not None else ""
        return {**policy_json(library, found), "text": text} | ({"staff": self._staff_page(policy)} if self.staff else {})

    def decide(self, policy: str, case: Mapping[str, Answer], on: str = "", market: str = "") -> Json:
        """What a policy says to a case. While `missing` is not empty, ask the customer its first entry and call again."""
        library, now = self._market(market), self._moment(on)
        tables: Tables[Any] = all_tables(self.library, library.edition.market, library.catalog) if self.staff else library.decisions
        found = decide(tables, policy, {name: _written(value) for name, value in case.items()}, now)
        if isinstance(found, Refusal):
            raise Unanswerable(found.message)
        answer = found.json()
        if not self.staff and answer["rule"] is not None:
            answer["rule"] = {"id": answer["rule"]["id"]}
        shown = library.policy(found.policy)
        if answer["missing"]:
            answer["ask"] = answer["missing"][0]["ask"]
        return answer | ({"url": policy_address(library, shown)} if shown is not None else {})

    def what_changed(self, since: str) -> Json:
        """The changes of public promises since a day, those announced for later among them, newest first."""
        first = read_moment(since)
        if not isinstance(first, datetime.date):
            raise Unanswerable(first if isinstance(first, str) else "“not yet” is not a day. Write 2026-03-31.")
        start = first.date() if isinstance(first, datetime.datetime) else first
        rows = [
            {"policy": policy.id, "title": str(policy.part.title), "url": policy_address(self._public, policy), **change}
            for policy in self._public.policies
            for change in policy_json(self._public, policy)["changes"]
            if change["on"] >= start.isoformat()
        ]
        today = self.now.date().isoformat()
        return {"since": start.isoformat(), "today": today, "changes": sorted(rows, key=lambda row: (row["on"], row["policy"]), reverse=True)}

    def _market(self, market: str) -> PublicLibrary:
        if not market or market == self._public.edition.market:
            return self._public
        known = [one.name for one in self._public.site.markets]
        if market not in known:
            raise Unanswerable(_unknown("market", market, known))
        return self._public.in_market(market)

    def _moment(self, on: str) -> datetime.datetime:
        if not on:
            return self.now
        found = read_moment(on)
        if not isinstance(found, datetime.date):
            raise Unanswerable(found if isinstance(found, str) else "“not yet” is not a day. Write 2026-03-31.")
        moment = found if isinstance(found, datetime.datetime) else datetime.datetime(found.year, found.month, found.day)
        return moment.astimezone(self.now.tzinfo) if moment.tzinfo is not None else moment.replace(tzinfo=self.now.tzinfo)

    def _staff_page(self, policy: str) -> str:
        page = next((one for one in make_staff_pages(self._handbook) if f"/{one.path}".endswith(f"/{policy}.md")), None)
        part = self._handbook.policy(policy)
        if page is not None:
            return markdown_twin(page.body, page.path.removesuffix(".md") + ".html")
        return for_staff_eyes(part.part.notes) if part is not None and part.part.notes is not None else ""


def _written(value: Answer) -> str:
    """An answer as it is typed: yes and no for true and false.

    >>> _written(True), _written(90), _written("tents")
    ('yes', '90', 'tents')
    """
    return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _unknown(what: str, written: str, known: list[str]) -> str:
    near = get_close_matches(written, known, n=1)
    return f"There is no {what} “{written}”." + (f" Did you mean “{near[0]}”?" if near else "") + f" There are: {', '.join(known)}."
