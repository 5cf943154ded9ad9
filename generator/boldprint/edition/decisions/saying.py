"""An answer in words: verdict, last day, what the customer gets, what it costs, why. Twin of assets/js/answer-words.js."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from boldprint.edition.decisions.phrasing import Phrasing
from boldprint.rules.decision import Json

_OWN = ("leaves", "earliest", "latest", "open", "opens_at", "closes_at", "channel", "covers")
_USUAL = ("refund", "refund_amount", "fee", "pays", "instead", "requires", "who", "then", "order")
_ELAPSED = ("seconds", "minutes", "hours")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of an answer: its kind, its label, its text."""

    id: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Said:
    """An answer in words. `until` is the small word before `day`; both are empty where there is no last day."""

    verdict: str
    until: str
    day: str
    rows: tuple[Row, ...]

    @property
    def headline(self) -> str:
        """Verdict and last day in one line."""
        return f"{self.verdict}, {self.until} {self.day}" if self.day else self.verdict

    def row(self, name: str) -> str:
        """The text of a row; empty where the answer has none."""
        return next((row.text for row in self.rows if row.id == name), "")


def said(found: Json, phrasing: Phrasing, now: datetime.date) -> Said:
    """The words for an answer in its JSON form."""
    speech = _Speech(found, phrasing, now)
    until, day = speech.last()
    return Said(speech.verdict(), until, day, tuple(row for row in speech.rows() if row.text))


@dataclass(frozen=True)
class _Speech:
    found: Json
    words: Phrasing
    now: datetime.date

    @property
    def terms(self) -> Json:
        return dict(self.found["terms"])

    def verdict(self) -> str:
        if self.found["table"] is None:
            return self.words.word("open" if self.found["outcome"] == "accept" else "closed")
        outcome = self.found["outcome"]
        return self.words.labels.get("outcomes", {}).get(outcome) or self.words.word(f"verdict-{outcome}")

    def last(self) -> tuple[str, str]:
        """The small word and the day of the board."""
        terms = self.terms
        if "latest" in terms:
            first, last = (self._day(terms[name], weekday=True) for name in ("earliest", "latest"))
            return self.words.word("arrives"), first if first == last else self.words.word("day-to-day", first=first, last=last)
        if terms.get("opens_at"):
            return self.words.word("opens"), self._day(terms["opens_at"], weekday=True)
        if self.found["deadline"]:
            return self.words.word("until"), self._day(self.found["deadline"], weekday=True)
        return "", ""

    def rows(self) -> Iterator[Row]:
        terms = self.terms
        yield self._row("needs", terms.get("requires", ""))
        yield self._row("get", " ".join(self._gets(terms)))
        yield self._row("costs", " ".join(self._costs(terms)))
        for name, value in terms.items():
            if name not in _USUAL and name not in _OWN:
                text = self._charge(value) if isinstance(value, dict) else self.words.label("quantities", value)
                yield Row(f"term-{name}", self.words.label("terms", name), text)
        yield self._row("who", terms.get("who", ""))
        yield self._row("why", " ".join([*([self.found["because"]] if self.found["because"] else []), *self._reason()]))
        yield self._row("instead", terms.get("instead", ""))
        yield self._row("then", " ".join(self._next(one) for one in terms.get("then", ())))
        yield self._row("order", " ".join(one["says"] for one in terms.get("order", ()) if one["applies"] is not False))

    def _row(self, name: str, text: str) -> Row:
        return Row(name, self.words.word(name), text)

    def _gets(self, terms: Json) -> Iterator[str]:
        if "refund" in terms:
            yield self.words.word(f"refund-{terms['refund'].replace(' ', '-')}")
        if "refund_amount" in terms:
            yield self.words.word("amount-of-refund", amount=self._charge(terms["refund_amount"]))

    def _costs(self, terms: Json) -> Iterator[str]:
        if "fee" in terms:
            yield self.words.word("sentence", words=self._charge(terms["fee"]))
        if "pays" in terms:
            yield self.words.word(f"pays-{terms['pays']}")

    def _charge(self, charge: Json) -> str:
        if charge.get("waived") or charge.get("free"):
            return self.words.word("free")
        text = self._share(charge) if "percent" in charge else self.words.money(charge)
        if "per" in charge:
            text = self.words.word("per", amount=text, per=self.words.small("asks", charge["per"]))
        for limit in ("at_least", "at_most"):
            if limit in charge:
                text = self.words.word(limit.replace("_", "-"), amount=text, limit=self.words.money(charge[limit]))
        return self.words.word("total", amount=text, total=self.words.money(charge["total"])) if "total" in charge else text

    def _share(self, charge: Json) -> str:
        return self.words.word("share", share=self.words.percent(charge["percent"]), of=self.words.small("asks", charge["of"] or ""))

    def _reason(self) -> Iterator[str]:
        """How the last day was counted."""
        reason = self.found["reason"]
        if not reason:
            return
        counted = reason["length"] is not None and reason["length"] != "no limit"
        if reason["length"] == "no limit":
            yield self.words.word("no-limit")
        elif counted and reason["start"] is None:
            yield self.words.word("not-begun")
        elif counted:
            event = self._event(reason["starts"])
            yield self.words.word("counted" if self._is_named(reason["starts"]) else "counted-day", length=self.words.label("quantities", reason["length"]), event=event,
                                  day=self._day(reason["start"]))
            yield from self._counting(reason)
        if reason["season"]:
            yield self.words.word("season", season=self.words.label("windows", reason["season"]))
        if self.found["passed"] and not self.found["deadline"]:
            yield self.words.word("passed", day=self._day(self.found["passed"], weekday=True))

    def _counting(self, reason: Json) -> Iterator[str]:
        if reason["length"].split(" ", 1)[1] in _ELAPSED:
            return
        yield self.words.word("start-counted" if reason["start_day"] == "counted" else "start-not-counted")
        place = reason["zone"].rpartition("/")[2].replace("_", " ")
        if reason["ends"] == "24:00":
            yield self.words.word("ends-midnight", place=place)
        else:
            yield self.words.word("ends-at", time=reason["ends"], place=place)
        if reason["moved_from"]:
            yield self.words.word("moved", day=self._day(reason["moved_from"], weekday=True))

    def _is_named(self, name: str) -> bool:
        """Whether an event has a name that reads inside a sentence: one of the trade's, or a window. An ask's own label has none."""
        return self.words.has_word(f"event-{name}") or name in self.words.labels.get("windows", {})

    def _event(self, name: str) -> str:
        if self.words.has_word(f"event-{name}"):
            return self.words.word(f"event-{name}")
        return self.words.small("windows" if name in self.words.labels.get("windows", {}) else "asks", name)

    def _next(self, one: Json) -> str:
        label = self.words.label("windows", one["window"])
        if one["deadline"] is None:
            return self.words.word("then-open", label=label)
        return self.words.word("then-until", label=label, day=self._day(one["deadline"], weekday=True))

    def _day(self, iso: Any, weekday: bool = False) -> str:
        return self.words.moment(str(iso), self.now, weekday)
