"""The pages of instruments: filled in on screen, scored at once, printed, saved; nothing typed leaves the browser."""

import json
from collections.abc import Callable, Iterable
from typing import Any

from boldprint.instruments.instrument import Instrument, InstrumentPart, Round, Scoring
from boldprint.instruments.scoring import sheet_json
from boldprint.pages.composing import PublicComposer, StaffComposer
from boldprint.pages.kind import PublicPageKind, StaffPageKind
from boldprint.pages.page import PublicFragment, PublicPage, StaffFragment, StaffPage
from boldprint.values.catalog import Catalog
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

SCRIPTS = ("assets/boldprint/instrument.js",)
_WORDS = "tool-js-"


def instrument_path(name: str) -> str:
    """Where an instrument's page lies, on either site."""
    return f"forms/{name}.md"


def _public(composer: PublicComposer) -> Iterable[PublicPage]:
    if composer.library.edition.market != composer.library.site.markets[0].name:
        return
    for instrument in composer.library.instruments:
        part, path = instrument.part, instrument_path(instrument.id)
        words = PublicFragment(_words(composer.library.catalog, part, str))
        body = composer.body(
            path,
            "instrument.html.j2",
            part=part,
            asked=part,
            name=_id(instrument.id),
            sheet=PublicFragment(_sheet(part)),
            words=words,
            staff=False,
            **_helpers(part),
        )
        yield PublicPage(path, part.title, part.purpose, body, place="forms", scripts=SCRIPTS, asks=True)


def _staff(composer: StaffComposer) -> Iterable[StaffPage]:
    for instrument in composer.library.instruments:
        path, part = instrument_path(instrument.id), instrument.staff or instrument.public
        asked = asked_part(instrument)
        assert part is not None
        words = StaffFragment(_words(composer.library.public.catalog, asked, for_staff_eyes))
        body = composer.body(
            path,
            "instrument.html.j2",
            part=part,
            asked=asked,
            name=_id(instrument.id),
            sheet=StaffFragment(_sheet(asked)),
            words=words,
            staff=True,
            **_helpers(asked),
        )
        yield StaffPage(path, part.title, part.purpose, body, place="forms", scripts=SCRIPTS)


def asked_part(instrument: Instrument) -> InstrumentPart[PublicText] | InstrumentPart[StaffText]:
    """The side with the questions: staff may use the customers' and add only how to use them."""
    staff = instrument.staff
    if staff is not None and (staff.sections or staff.rows is not None or instrument.public is None):
        return staff
    assert instrument.public is not None
    return instrument.public


def _helpers(asked: InstrumentPart[Any]) -> dict[str, Any]:
    """What the template computes with: which round is the second, its wording, the ends of bands."""

    def second(round_: Round[Any]) -> bool:
        return len(asked.rounds) > 1 and round_.name == asked.rounds[1].name

    return {
        "second": second,
        "again_of": lambda statement: statement.again if statement.again is not None else statement.text,
        "tool_number": lambda number: PublicText((f"{number:f}",)),
        "above": lambda index: asked.bands[index - 1].at_least,
    }


def _id(name: str) -> PublicText:
    return PublicText((name,))


def _sheet(part: InstrumentPart[Any]) -> str:
    return _block(sheet_json(part) if part.scoring is not Scoring.NONE else {"scoring": "none", "sections": []})


def _words(catalog: Catalog, part: InstrumentPart[Any], plain: Callable[[Any], str]) -> str:
    """The words that the script says, the titles of sections, what bands mean."""
    words: dict[str, Any] = {
        key.removeprefix(_WORDS): wording if isinstance(wording, str) else dict(wording)
        for key, wording in catalog.words.items()
        if key.startswith(_WORDS)
    }
    words["titles"] = {section.name: plain(section.title) for section in part.sections}
    words["bands"] = {band.name: [plain(band.title), plain(band.text)] for band in part.bands}
    return _block(words)


def _block(told: dict[str, Any]) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


PUBLIC_PAGE = PublicPageKind("instrument", _public)
STAFF_PAGE = StaffPageKind("instrument", _staff)
