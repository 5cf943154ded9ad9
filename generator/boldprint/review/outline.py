"""A review in parts: headings, lines and what lies folded below them, for every form in which people read it."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from boldprint.changes.change import Change, Effect, Kind
from boldprint.review.review import Review
from boldprint.review.touched import ScenarioChange
from boldprint.rules.decision import Json
from boldprint.source.finding import Finding
from boldprint.values.catalog import Catalog

_MOST = 12
_GROUPS = ((Effect.WORSE, "review-worse"), (Effect.MIXED, "review-mixed"), (Effect.BETTER, "review-better"), (Effect.NEUTRAL, "review-neutral"))


@dataclass(frozen=True, slots=True)
class Line:
    """A line; `about` stands before it in bold, `below` are the kinds of cases that it is about."""

    text: str
    about: str = ""
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Lines under a heading, shown at once or folded away."""

    title: str
    lines: tuple[Line, ...]
    folded: bool = True


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole review. `warnings` are what the promise guard says; `passed` says so where it has nothing to say."""

    title: str
    summary: str
    warnings: tuple[Line, ...] = ()
    passed: str = ""
    parts: tuple[Part, ...] = ()


def outline(review: Review, titles: dict[str, str], catalog: Catalog) -> Outline:
    """The parts of a review. `titles` are the names of the policies by their ids."""
    return _Maker(review, titles, catalog).made()


class _Maker:
    def __init__(self, review: Review, titles: dict[str, str], catalog: Catalog) -> None:
        self.review = review
        self.titles = titles
        self.word = catalog.word
        self.day = catalog.day

    def made(self) -> Outline:
        review, title = self.review, self.word("review-title")
        if not review.changes and not review.appearing and not review.vanishing:
            return Outline(title, self.word("review-nothing"))
        parts = tuple(part for part in (*self._changes(), *self._effects()) if part.lines)
        return Outline(title, self._summary(), tuple(self._guard()), self._passed(), parts)

    def _summary(self) -> str:
        weighty = (Kind.OUTCOME, Kind.FACT, Kind.POLICY)
        public = [change for change in self.review.changes if change.public and not change.market and change.kind in weighty]
        counts = {effect: sum(change.effect is effect for change in public) for effect, _ in _GROUPS}
        told = [self.word(f"{key}-count", n=counts[effect]) for effect, key in _GROUPS if counts[effect] and effect is not Effect.NEUTRAL]
        return self.word("review-summary", counts=", ".join(told)) if told else self.word("review-summary-none")

    def _guard(self) -> Iterator[Line]:
        guard = self.review.guard
        for finding in guard.findings if guard is not None else ():
            yield Line(f"{finding.message} {finding.help}", self.word("review-guard"))
        for finding, waiver in guard.waived if guard is not None else ():
            yield Line(finding.message, self.word("review-waived", day=self.day(waiver.ends)))

    def _passed(self) -> str:
        return self.word("review-guard-passed") if self.review.guard is not None and not self.review.guard.findings else ""

    def _changes(self) -> Iterator[Part]:
        changes = self.review.changes
        public = [change for change in changes if change.public and not change.market]
        weighty = [change for change in public if change.kind not in (Kind.TEXT, Kind.VALUE)]
        for effect, key in _GROUPS:
            yield Part(self.word(key), self._lines(change for change in weighty if change.effect is effect), folded=False)
        yield Part(self.word("review-words"), self._lines(change for change in public if change.kind in (Kind.TEXT, Kind.VALUE)))
        yield Part(self.word("review-markets"), self._lines(change for change in changes if change.public and change.market))
        yield Part(self.word("review-staff"), self._lines(change for change in changes if not change.public))

    def _lines(self, changes: Iterable[Change]) -> tuple[Line, ...]:
        return tuple(self._line(change) for change in changes)

    def _line(self, change: Change) -> Line:
        market = f" ({change.market})" if change.market else ""
        since = f" {self.word('review-from', day=self.day(change.from_day))}" if change.from_day is not None else ""
        about = f"{self.titles.get(change.policy, change.policy)}{market}{since}:"
        if len(change.cases) < 2:
            return Line(change.sentence, about)
        return Line(change.brief, about, change.cases)

    def _effects(self) -> Iterator[Part]:
        review = self.review
        yield Part(self.word("review-scenarios"), tuple(self._scenario(change) for change in review.scenarios))
        for key in ("pages", "exports", "procedures", "items", "replies", "macros"):
            touched = (Line(one.title.split("\n", 1)[0], below=()) for one in getattr(review, key))
            yield Part(self.word(f"review-{key}"), tuple(touched))
        for key, findings in (("appearing", review.appearing), ("vanishing", review.vanishing)):
            law = [finding for finding in findings if finding.code.startswith("J")]
            yield Part(self.word(f"review-law-{key}"), _findings(law), folded=False)
            others = [finding for finding in findings if finding not in law]
            rest = (Line(self.word("review-more", n=len(others) - _MOST)),) if len(others) > _MOST else ()
            yield Part(self.word(f"review-{key}"), (*_findings(others[:_MOST]), *rest))

    def _scenario(self, change: ScenarioChange) -> Line:
        return Line(self.word("change-was-now", old=self._came_out(change.old), new=self._came_out(change.new)), f"{change.name}:")

    def _came_out(self, got: Json) -> str:
        """“Money back”, last day 2 June 2026."""
        return ", ".join(self._answered(key, value) for key, value in got.items() if value is not None) or "?"

    def _answered(self, key: str, value: object) -> str:
        if key == "outcome":
            return self.word("review-outcome", answer=self.word(f"rule-{value}"))
        if key == "deadline":
            return self.word("review-deadline", day=self.day(datetime.date.fromisoformat(str(value)[:10])))
        return self.word("rule-condition", ask=key.replace("_", " "), answer=str(value))


def _findings(findings: Sequence[Finding]) -> tuple[Line, ...]:
    return tuple(Line(f"{finding.message} ({finding.code}, {finding.span.file})") for finding in findings)
