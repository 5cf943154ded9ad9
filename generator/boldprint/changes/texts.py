"""Changed texts and plain values: the same place says something else, or an entry came or went."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from boldprint.changes.change import Change, Effect, Kind, Snapshot
from boldprint.changes.renaming import renamed_policies
from boldprint.changes.weighing import of_values
from boldprint.changes.written import Text, Written, first_words, shown, written_in
from boldprint.edition.facts import Facts, facts_on, find
from boldprint.library.policy import Parts
from boldprint.policies.header import ChangeClass
from boldprint.source.span import Span
from boldprint.values.catalog import Catalog
from boldprint.values.named import Named
from boldprint.values.text import for_staff_eyes

_FACT = re.compile(r"\(\(([a-z0-9_.-]+)\)\)")
_TOLD_ELSEWHERE = re.compile(r"(public|staff)\.(tables\.[^.]+|windows\.[^.]+|facts\.[^.]+)")
"""Entries whose coming and going is told as an outcome or a fact."""


@dataclass(frozen=True, slots=True)
class Side:
    """What a policy or a page says in a snapshot, and how it reads there."""

    name: str
    written: Written
    facts: Facts
    catalog: Catalog

    def words(self, text: Text | str) -> str:
        """A text with the facts that it names filled in."""
        return _FACT.sub(self._shown, text if isinstance(text, str) else for_staff_eyes(text)).replace("\u00a0", " ")

    def value(self, place: str) -> Any:
        """The plain value at a place, that of the fact where one is named; None where nothing is written."""
        found = self.written.values.get(place)
        written = found.written if found is not None else None
        if not isinstance(written, Named):
            return written
        fact = find(self.facts, written.name, self.name) if written.name is not None else None
        return fact.quantity if fact is not None else written.written

    def _shown(self, match: re.Match[str]) -> str:
        fact = find(self.facts, match[1], self.name)
        return self.catalog.quantity(fact.quantity) if fact is not None else match[0]


def changed_texts(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """Every text and every plain value of a policy that differs between the two, by policy and place.

    An entry that is wholly new, or wholly gone, is one change. Facts and outcomes are compared elsewhere; a text that names
    another fact and reads the same is none.
    """
    renamed = renamed_policies(before.library, after.library)
    facts = [facts_on(snapshot.library, snapshot.day, snapshot.market) for snapshot in (before, after)]
    for name in sorted({policy.id for snapshot in (before, after) for policy in snapshot.library.policies}):
        now = renamed.get(name, name)
        old, new = written_in(before, name), written_in(after, now)
        if old is not None and new is not None:
            yield from differing(Side(name, old, facts[0], before.catalog), Side(now, new, facts[1], after.catalog))


def differing(old: Side, new: Side) -> Iterator[Change]:
    """Everything in which two versions of one policy or page differ."""
    came = list(_topmost(old.written, new.written))
    for entry in came:
        if not _TOLD_ELSEWHERE.fullmatch(entry):
            yield _entry(entry, old, new)
    yield from _texts(old, new, came)
    yield from _values(old, new, came)


def changed_policies(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """Every policy that came or went, or goes on under another id. What cannot be read on one side is neither."""
    old, new = _shown(before), _shown(after)
    renamed = {was: now for was, now in renamed_policies(before.library, after.library).items() if was in old and now in new}
    unread = before.library.unread | after.library.unread
    for name in sorted({*old} ^ {*new}):
        if name in renamed:
            yield _renamed(name, renamed[name], new[renamed[name]], after)
        elif name not in renamed.values() and name not in unread:
            came = name in new
            yield _came_or_went(name, new[name] if came else old[name], after if came else before, came)


def _renamed(was: str, now: str, parts: Parts, after: Snapshot) -> Change:
    change = _came_or_went(now, parts, after, came=True)
    sentence = after.catalog.word("change-policy-renamed", policy=_title(parts, now), old=was, new=now)
    return replace(change, sentence=sentence, old=was, new=now, class_=ChangeClass.EDITORIAL)


def _came_or_went(name: str, parts: Parts, snapshot: Snapshot, came: bool) -> Change:
    policy = snapshot.library.policy(name)
    assert policy is not None
    sentence = snapshot.catalog.word("change-policy-new" if came else "change-policy-gone", policy=_title(parts, name))
    old, new = (None, name) if came else (name, None)
    public = parts.public is not None
    return Change(Kind.POLICY, name, public, name, sentence, old, new, ChangeClass.MATERIAL, Effect.NEUTRAL, policy.span, worse=public and not came)


def _shown(snapshot: Snapshot) -> dict[str, Parts]:
    found = {policy.id: policy.on(snapshot.day, snapshot.market) for policy in snapshot.library.policies if policy.is_shown(False)}
    return {name: parts for name, parts in found.items() if parts is not None}


def _title(parts: Parts, name: str) -> str:
    title = parts.public.title if parts.public is not None else getattr(parts.staff, "title", None)
    return for_staff_eyes(title) if title is not None else name


def _topmost(old: Written, new: Written) -> Iterator[str]:
    """The entries that only one side has, those inside of others left out."""
    only = {*old.entries} ^ {*new.entries}
    for entry in sorted(only):
        if not any(entry.startswith(f"{other}.") for other in only):
            yield entry


def _texts(old: Side, new: Side, came: list[str]) -> Iterator[Change]:
    for place in sorted({*old.written.texts, *new.written.texts}):
        was, now = old.written.texts.get(place), new.written.texts.get(place)
        told = [side.words(text) if text is not None else None for side, text in ((old, was), (new, now))]
        if told[0] != told[1] and not _is_below(place, came) and (was is None or now is None or was.parts != now.parts):
            text = now if now is not None else was
            assert text is not None
            yield _change(Kind.TEXT, place, told[0], told[1], text.span, old, new)


def _values(old: Side, new: Side, came: list[str]) -> Iterator[Change]:
    for place in sorted({*old.written.values, *new.written.values}):
        was, now = old.written.values.get(place), new.written.values.get(place)
        written = [shown(value.written, new.catalog) if value is not None else None for value in (was, now)]
        words = [side.words(value) if value is not None else None for side, value in zip((old, new), written, strict=True)]
        known = now or was
        # The value of a fact that is named there is told as a fact.
        if written[0] != written[1] and words[0] != words[1] and known is not None and not _is_below(place, came):
            effect = of_values(old.value(place), new.value(place), known.better) if known.better is not None else None
            yield _change(Kind.VALUE, place, words[0], words[1], known.span, old, new, effect)


def _is_below(place: str, entries: list[str]) -> bool:
    return any(place.startswith(f"{entry}.") for entry in entries)


def _entry(entry: str, old: Side, new: Side) -> Change:
    came = entry in new.written.entries
    side = new if came else old
    item = side.written.entries[entry]
    words = next((side.words(text) for text in first_words(side.written, entry)), entry.rpartition(".")[2])
    effect = (Effect.BETTER if came else Effect.WORSE) if item.offered else None
    return _change(Kind.TEXT, entry, None if came else words, words if came else None, item.span, old, new, effect)


def _change(kind: Kind, place: str, was: str | None, now: str | None, span: Span, old: Side, new: Side, effect: Effect | None = None) -> Change:
    """The change of a text, value or entry; with an effect that of something promised or offered to customers."""
    ending = "" if was is not None and now is not None else "-new" if now is not None else "-gone"
    field = place.rpartition(".")[2].replace("_", " ").capitalize()
    says = new.catalog.word(f"change-{kind.value}{ending}", field=field, old=was or "", new=now or "")
    heading = new.written.heading(place) or old.written.heading(place)
    sentence = new.catalog.word("change-below", heading=heading, says=says) if heading is not None else says
    class_ = ChangeClass.EDITORIAL if effect is None else ChangeClass.MATERIAL
    worse = effect in (Effect.WORSE, Effect.MIXED)
    public = place.startswith("public")
    return Change(kind, new.name, public, place, sentence, was, now, class_, effect or Effect.NEUTRAL, span, brief=sentence, worse=worse)
