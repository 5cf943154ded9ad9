"""Changed texts and plain values: the same place says something else, or an entry came or went."""

from collections.abc import Iterator

from boldprint.changes.change import Change, Effect, Kind, Snapshot
from boldprint.changes.written import Text, Written, first_words, shown, written_in
from boldprint.library.policy import Parts
from boldprint.policies.header import ChangeClass
from boldprint.source.span import Span
from boldprint.values.catalog import Catalog
from boldprint.values.text import for_staff_eyes


def changed_texts(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """Every text and every plain value of a policy that differs between the two, by policy and place.

    An entry that is wholly new, or wholly gone, is one change. Facts and outcomes are compared elsewhere.
    """
    for policy in sorted({policy.id for snapshot in (before, after) for policy in snapshot.library.policies}):
        old, new = written_in(before, policy), written_in(after, policy)
        if old is None or new is None:
            continue
        came = list(_topmost(old, new))
        for entry in came:
            if ".facts." not in entry:
                yield _entry(policy, entry, old, new, after.catalog)
        yield from _texts(policy, old, new, came, after.catalog)
        yield from _values(policy, old, new, came, after.catalog)


def changed_policies(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """Every policy that came or went."""
    old, new = _shown(before), _shown(after)
    for name in sorted({*old, *new}):
        if (name in old) == (name in new):
            continue
        came = name in new
        parts = new[name] if came else old[name]
        snapshot = after if came else before
        policy = snapshot.library.policy(name)
        assert policy is not None
        sentence = after.catalog.word("change-policy-new" if came else "change-policy-gone", policy=_title(parts, name))
        old_value, new_value = (None, name) if came else (name, None)
        public = parts.public is not None
        worse = public and not came
        yield Change(Kind.POLICY, name, public, name, sentence, old_value, new_value, ChangeClass.MATERIAL, Effect.NEUTRAL, policy.span, worse=worse)


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


def _texts(policy: str, old: Written, new: Written, came: list[str], catalog: Catalog) -> Iterator[Change]:
    for place in sorted({*old.texts, *new.texts}):
        was, now = old.texts.get(place), new.texts.get(place)
        if _words(was) != _words(now) and not _is_below(place, came):
            text = now if now is not None else was
            assert text is not None
            yield _change(Kind.TEXT, policy, place, _words(was), _words(now), text.span, catalog)


def _values(policy: str, old: Written, new: Written, came: list[str], catalog: Catalog) -> Iterator[Change]:
    for place in sorted({*old.values, *new.values}):
        was, now = old.values.get(place), new.values.get(place)
        words = [shown(value[0], catalog) if value is not None else None for value in (was, now)]
        known = now or was
        if words[0] != words[1] and known is not None and not _is_below(place, came):
            yield _change(Kind.VALUE, policy, place, words[0], words[1], known[1], catalog)


def _is_below(place: str, entries: list[str]) -> bool:
    return any(place.startswith(f"{entry}.") for entry in entries)


def _words(text: Text | None) -> str | None:
    return for_staff_eyes(text) if text is not None else None


def _entry(policy: str, entry: str, old: Written, new: Written, catalog: Catalog) -> Change:
    came = entry in new.entries
    side = new if came else old
    words = next((for_staff_eyes(text) for text in first_words(side, entry)), entry.rpartition(".")[2])
    span = side.entries[entry]
    return _change(Kind.TEXT, policy, entry, None if came else words, words if came else None, span, catalog)


def _change(kind: Kind, policy: str, place: str, old: str | None, new: str | None, span: Span, catalog: Catalog) -> Change:
    key = "change-text" if old is not None and new is not None else "change-text-new" if new is not None else "change-text-gone"
    sentence = catalog.word(key, place=place.partition(".")[2], old=old or "", new=new or "")
    brief = catalog.word(f"{key}-brief", old=old or "", new=new or "") if kind is Kind.TEXT else sentence
    return Change(kind, policy, place.startswith("public"), place, sentence, old, new, ChangeClass.EDITORIAL, Effect.NEUTRAL, span, brief=brief)
