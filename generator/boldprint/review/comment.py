"""A review as a comment on a merge request, in Markdown, for somebody who has never read YAML."""

import re
from collections.abc import Iterable, Iterator, Sequence

from boldprint.changes.change import Change, Effect, Kind
from boldprint.review.review import Review
from boldprint.review.touched import ScenarioChange, Touched
from boldprint.rules.decision import Json
from boldprint.source.finding import Finding
from boldprint.values.catalog import Catalog

_MOST = 12
_GROUPS = ((Effect.WORSE, "review-worse"), (Effect.MIXED, "review-mixed"), (Effect.BETTER, "review-better"), (Effect.NEUTRAL, "review-neutral"))


def comment(review: Review, titles: dict[str, str], catalog: Catalog) -> str:
    """The comment. `titles` are the names of the policies by their ids."""
    return _Comment(review, titles, catalog).text()


class _Comment:
    def __init__(self, review: Review, titles: dict[str, str], catalog: Catalog) -> None:
        self.review = review
        self.titles = titles
        self.word = catalog.word
        self.day = catalog.day

    def text(self) -> str:
        if not self.review.changes and not self.review.appearing and not self.review.vanishing:
            return f"## {self.word('review-title')}\n\n{self.word('review-nothing')}\n"
        return "\n".join([f"## {self.word('review-title')}", "", self._summary(), *self._guard(), *self._changes(), *self._effects()]) + "\n"

    def _summary(self) -> str:
        weighty = (Kind.OUTCOME, Kind.FACT, Kind.POLICY)
        public = [change for change in self.review.changes if change.public and not change.market and change.kind in weighty]
        counts = {effect: sum(change.effect is effect for change in public) for effect, _ in _GROUPS}
        told = [self.word(f"{key}-count", n=counts[effect]) for effect, key in _GROUPS if counts[effect] and effect is not Effect.NEUTRAL]
        return self.word("review-summary", counts=", ".join(told)) if told else self.word("review-summary-none")

    def _guard(self) -> Iterator[str]:
        guard = self.review.guard
        if guard is None:
            return
        yield ""
        if not guard.findings:
            yield f"**{self.word('review-guard-passed')}**"
        for finding in guard.findings:
            yield f"> **{self.word('review-guard')}** {plain(finding.message)} {plain(finding.help)}"
        for finding, waiver in guard.waived:
            yield f"> {self.word('review-waived', day=waiver.ends.isoformat())} {plain(finding.message)}"

    def _changes(self) -> Iterator[str]:
        public = [change for change in self.review.changes if change.public and not change.market]
        weighty = [change for change in public if change.kind not in (Kind.TEXT, Kind.VALUE)]
        for effect, key in _GROUPS:
            yield from self._section(self.word(key), [self._change(change) for change in weighty if change.effect is effect])
        words = [change for change in public if change.kind in (Kind.TEXT, Kind.VALUE)]
        yield from self._folded(self.word("review-words"), [self._change(change) for change in words])
        yield from self._folded(self.word("review-markets"), [self._change(change) for change in self.review.changes if change.public and change.market])
        yield from self._folded(self.word("review-staff"), [self._change(change) for change in self.review.changes if not change.public])

    def _change(self, change: Change) -> str:
        market = f" ({change.market})" if change.market else ""
        since = f" {self.word('review-from', day=self.day(change.from_day))}" if change.from_day is not None else ""
        line = f"- **{plain(self.titles.get(change.policy, change.policy))}**{market}{since}:"
        if len(change.cases) < 2:
            return f"{line} {plain(change.brief if change.kind is Kind.TEXT else change.sentence)}"
        return "\n".join([f"{line} {plain(change.brief)}", *(f"  - {plain(case)}" for case in change.cases)])

    def _effects(self) -> Iterator[str]:
        review = self.review
        yield from self._folded(self.word("review-scenarios"), [self._scenario(change) for change in review.scenarios])
        for key, touched in (("pages", review.pages), ("procedures", review.procedures), ("items", review.items), ("replies", review.replies)):
            yield from self._folded(self.word(f"review-{key}"), [_touched(one) for one in touched])
        for key, findings in (("appearing", review.appearing), ("vanishing", review.vanishing)):
            law = [finding for finding in findings if finding.code.startswith("J")]
            yield from self._section(self.word(f"review-law-{key}"), _findings(law))
            others = _findings(finding for finding in findings if finding not in law)
            rest = [f"- {self.word('review-more', n=len(others) - _MOST)}"] if len(others) > _MOST else []
            yield from self._folded(self.word(f"review-{key}"), [*others[:_MOST], *rest])

    def _scenario(self, change: ScenarioChange) -> str:
        return f"- {plain(change.name)}: {self.word('change-was-now', old=self._came_out(change.old), new=self._came_out(change.new))}"

    def _came_out(self, got: Json) -> str:
        parts = []
        for key, value in got.items():
            shown = self.word(f"rule-{value}") if key == "outcome" and value else str(value)
            shown = self.word("review-none") if value is None else shown
            parts.append(plain(shown if key == "outcome" else self.word("rule-condition", ask=key, answer=shown)))
        return "; ".join(parts) or "?"

    @staticmethod
    def _section(title: str, lines: Sequence[str]) -> Iterator[str]:
        if lines:
            yield from ("", f"### {title}", "", *lines)

    @staticmethod
    def _folded(title: str, lines: Sequence[str]) -> Iterator[str]:
        if lines:
            yield from ("", "<details>", f"<summary>{title} ({len(lines)})</summary>", "", *lines, "", "</details>")


def _touched(one: Touched) -> str:
    title = one.title.split("\n", 1)[0]
    return f"- {plain(title)} (`{one.id}`)"


def _findings(findings: Iterable[Finding]) -> list[str]:
    return [f"- {plain(finding.message)} (`{finding.code}`, {plain(finding.span.file)})" for finding in findings]


def plain(text: str) -> str:
    """Text that Markdown leaves as it is.

    >>> plain("((shorter_since)) <b>")
    '((shorter\\\\_since)) &lt;b>'
    """
    return re.sub(r"([\\\\`*_\[\]|])", r"\\\1", text.replace("\u00a0", " ")).replace("<", "&lt;").replace("\n", " ")
