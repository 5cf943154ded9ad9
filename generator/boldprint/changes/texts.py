"""Changed texts: the same place says something else, or a place came or went."""

from collections.abc import Iterator
from typing import Any

from boldprint.changes.change import Change, Effect, Kind, Snapshot
from boldprint.library.policy import Parts
from boldprint.policies.header import ChangeClass
from boldprint.source.model import Model
from boldprint.values.catalog import Catalog
from boldprint.values.item import Item
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

Text = PublicText | StaffText


def changed_texts(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """Every text of a policy that differs between the two, by policy and place."""
    for policy in sorted({policy.id for snapshot in (before, after) for policy in snapshot.library.policies}):
        old, new = _texts(before, policy), _texts(after, policy)
        if not old or not new:
            continue
        for place in sorted({*old, *new}):
            was, now = old.get(place), new.get(place)
            if _words(was) != _words(now):
                yield _change(policy, place, was, now, after.catalog)


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
        yield Change(Kind.POLICY, name, parts.public is not None, name, sentence, old_value, new_value, ChangeClass.MATERIAL, Effect.NEUTRAL, policy.span)


def _shown(snapshot: Snapshot) -> dict[str, Parts]:
    found = {policy.id: policy.on(snapshot.day, snapshot.market) for policy in snapshot.library.policies if policy.is_shown(False)}
    return {name: parts for name, parts in found.items() if parts is not None}


def _title(parts: Parts, name: str) -> str:
    title = parts.public.title if parts.public is not None else getattr(parts.staff, "title", None)
    return for_staff_eyes(title) if title is not None else name


def _texts(snapshot: Snapshot, name: str) -> dict[str, Text]:
    policy = snapshot.library.policy(name)
    parts = policy.on(snapshot.day, snapshot.market) if policy is not None and policy.is_shown(False) else None
    if parts is None:
        return {}
    found = dict(places(parts.staff, "staff"))
    return found | dict(places(parts.public, "public")) if parts.public is not None else found


def places(thing: Any, path: str) -> Iterator[tuple[str, Text]]:
    """Every text below a model with its path of ids and field names."""
    match thing:
        case PublicText() | StaffText():
            yield path, thing
        case tuple():
            for number, item in enumerate(thing):
                yield from places(item, f"{path}.{item.name if isinstance(item, Item) else number}")
        case Model():
            for name in type(thing).model_fields:
                yield from places(getattr(thing, name), f"{path}.{name.rstrip('_')}")


def _words(text: Text | None) -> str | None:
    return for_staff_eyes(text) if text is not None else None


def _change(policy: str, place: str, was: Text | None, now: Text | None, catalog: Catalog) -> Change:
    old, new = _words(was), _words(now)
    key = "change-text" if old and new else "change-text-new" if new else "change-text-gone"
    sentence = catalog.word(key, place=place.partition(".")[2], old=old or "", new=new or "")
    text = now if now is not None else was
    assert text is not None
    return Change(Kind.TEXT, policy, place.startswith("public"), place, sentence, old, new, ChangeClass.EDITORIAL, Effect.NEUTRAL, text.span)
