"""What changed outside the policies: the shop's settings and notices, pages written by hand, forms, modules, glossary, worksheets."""

from collections.abc import Collection, Hashable, Iterator
from typing import Any

from boldprint.changes.change import Change, Effect, Kind, Snapshot
from boldprint.changes.shape import shape
from boldprint.changes.texts import Side, differing
from boldprint.changes.written import Written
from boldprint.edition.facts import facts_on
from boldprint.library.library import Library
from boldprint.policies.header import ChangeClass
from boldprint.source.model import Model
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

Part = tuple[str, Model | PublicText | StaffText]
"""The side on which something stands, public or staff, and what it says."""
SITE, GLOSSARY = "site", "glossary"


def changed_elsewhere(before: Snapshot, after: Snapshot, only: Collection[str] | None = None) -> Iterator[Change]:
    """Every text and value outside the policies that differs; a whole page, form or module that came or went is one change."""
    old, new = (_parts(snapshot) for snapshot in (before, after))
    facts = [facts_on(snapshot.library, snapshot.day, snapshot.market) for snapshot in (before, after)]
    for name in sorted({*old, *new}):
        if only is not None and name not in only:
            continue
        if name in old and name in new:
            yield from differing(Side(name, _written(old[name]), facts[0], before.catalog), Side(name, _written(new[name]), facts[1], after.catalog))
        else:
            yield _came_or_went(name, (new if name in new else old)[name], after, came=name in new)


def edited_elsewhere(before: Library, after: Library) -> frozenset[str]:
    """The names of everything outside the policies that says something else, on any day."""
    old, new = ({**_standing(library), SITE: _site_over_time(library)} for library in (before, after))
    return frozenset(name for name in {*old, *new} if _content(old.get(name, ())) != _content(new.get(name, ())))


def _parts(snapshot: Snapshot) -> dict[str, tuple[Part, ...]]:
    library = snapshot.library
    site = library.site.on(snapshot.day)
    return {**_standing(library), SITE: (*((("public", site),) if site is not None else ()), ("staff", library.site_staff))}


def _standing(library: Library) -> dict[str, tuple[Part, ...]]:
    """What has no versions: it says the same on every day."""
    found: dict[str, tuple[Part, ...]] = {}
    for page in library.public_articles:
        found[page.name] = ("public", page.head), ("public", page.body)
    for notes in library.staff_articles:
        found[notes.name] = ("staff", notes.head), ("staff", notes.body)
    for form in library.forms:
        found[form.id] = (*((("public", form.public),) if form.public is not None else ()), ("staff", form.staff))
    for module in library.modules:
        found[module.id] = (("staff", module.part),)
    for one in library.instruments:
        found[one.id] = tuple((side, part) for side, part in (("public", one.public), ("staff", one.staff)) if part is not None)
    if library.glossary is not None:
        found[GLOSSARY] = (("public", library.glossary),)
    return found


def _site_over_time(library: Library) -> tuple[Part, ...]:
    return (*(("public", version.thing) for version in library.site.all), ("staff", library.site_staff))


def _written(parts: tuple[Part, ...]) -> Written:
    found = Written()
    for side, part in parts:
        found.add(part, side if isinstance(part, Model) else f"{side}.text", part.span)
    return found


def _content(parts: tuple[Part, ...]) -> Hashable:
    return tuple((side, shape(part)) for side, part in parts)


def _came_or_went(name: str, parts: tuple[Part, ...], after: Snapshot, came: bool) -> Change:
    title: Any = next((found for _, part in parts if (found := getattr(part, "title", None)) is not None), None)
    told = for_staff_eyes(title) if title is not None else name
    sentence = after.catalog.word("change-policy-new" if came else "change-policy-gone", policy=told)
    old, new = (None, told) if came else (told, None)
    public = any(side == "public" for side, _ in parts)
    return Change(Kind.TEXT, name, public, name, sentence, old, new, ChangeClass.EDITORIAL, Effect.NEUTRAL, parts[0][1].span, brief=sentence)
