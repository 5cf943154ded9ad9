"""What all training pages share: their addresses and the data that scripts read."""

import json
import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from markupsafe import Markup

from boldprint.edition.items import ResolvedModule
from boldprint.edition.learning_roles import roles_of
from boldprint.pages.addresses import html_path
from boldprint.pages.composing import StaffComposer
from boldprint.pages.page import StaffFragment
from boldprint.training.resolved import ResolvedItem
from boldprint.training.values_beside import typed
from boldprint.values.length import Length
from boldprint.values.text import for_staff_eyes

HOME = "training.md"
FIRST_WEEK = "training/first-week.md"
CERTIFICATE = "training/certificate.md"
DRILL = "training/drill.md"
_ASSETS = "assets/boldprint"
SCRIPTS = (f"{_ASSETS}/progress.js", f"{_ASSETS}/training.js")
QUIZ_SCRIPTS = (f"{_ASSETS}/progress.js", f"{_ASSETS}/quiz-kinds.js", f"{_ASSETS}/quiz.js", f"{_ASSETS}/training.js")
_WORDS = "train-js-"
_FROM, _TO = "\ue000", "\ue001"
_HIDDEN = re.compile(f"{_FROM}([^{_TO}]*){_TO}")
"""Values of facts in the data of a page, written as numbers of their letters: often such a value is the key."""


def module_path(module: str) -> str:
    """Where a module's page lies."""
    return f"training/{module}.md"


def way(from_path: str, to_path: str) -> Markup:
    """The relative address of one page as seen from another.

    >>> way("training/returns.md", "training.md")
    Markup('../training.html')
    """
    return Markup(posixpath.relpath(html_path(to_path), posixpath.dirname(from_path) or "."))


def how_often(composer: StaffComposer, length: Length) -> str:
    """How often something comes back, in words: every week, every 4 months."""
    catalog = composer.library.public.catalog
    key = f"train-every-{length.unit.value}"
    if key in catalog.words:
        return catalog.word(key, n=length.number)
    return catalog.word("train-every", length=catalog.length(length))


def page_data(composer: StaffComposer, path: str, modules: Iterable[ResolvedModule]) -> StaffFragment:
    """The data block of a training page: words, roles, modules with their items. Keys and reasons are not in it."""
    words = {
        key.removeprefix(_WORDS): wording if isinstance(wording, str) else dict(wording)
        for key, wording in composer.library.public.catalog.words.items()
        if key.startswith(_WORDS)
    }
    told = {
        "words": words,
        "home": str(way(path, HOME)),
        "roles": [{"id": role.id, "title": for_staff_eyes(role.title)} for role in roles_of(composer.library)],
        "modules": [_module(composer, path, module) for module in modules],
    }
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    return StaffFragment(_HIDDEN.sub(lambda value: _in_numbers(json.loads(f'"{value[1]}"')), text))


def _in_numbers(text: str) -> str:
    """A text for a string of JSON, every letter by its number.

    >>> json.loads(f'"{_in_numbers("€ 30 😀")}"')
    '€ 30 😀'
    """
    digits = text.encode("utf-16-be").hex()
    return "".join(f"\\u{digits[at : at + 4]}" for at in range(0, len(digits), 4))


def _module(composer: StaffComposer, path: str, module: ResolvedModule) -> Mapping[str, Any]:
    part = module.module.part
    refresher = part.refresher
    return {
        "id": module.module.id,
        "title": for_staff_eyes(part.title),
        "href": str(way(path, module_path(module.module.id))),
        "roles": list(part.roles),
        "version": module.version,
        "ticks": [tick.name for tick in part.checklist],
        "confirm": part.attestation is not None,
        "mastery": int(typed(part.mastery) or 80),
        "refresher": _days(refresher.number, refresher.unit.value) if refresher is not None else None,
        "items": [_item(composer, item) for item in module.items],
    }


def _item(composer: StaffComposer, item: ResolvedItem) -> Mapping[str, Any]:
    day: Callable[[Any], str] = composer.library.public.catalog.day
    facts = {
        fact.name: [f"{_FROM}{_joined(fact.shown)}{_TO}", _joined(day(fact.since)) if fact.since is not None else ""]
        for fact in item.facts
    }
    return {"name": item.name, "hash": item.hash, "must": item.must_know, "anchor": f"q-{item.id}", "facts": facts}


def _joined(shown: str) -> str:
    return shown.replace("\u00a0", " ")


def _days(number: int, unit: str) -> int:
    """About how many days a refresher is away; a browser needs no calendar for it."""
    return number * {"days": 1, "weeks": 7, "months": 30, "years": 365}.get(unit, 1)
