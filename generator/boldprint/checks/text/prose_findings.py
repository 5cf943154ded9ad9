"""The remarks of the prose room on every text of a shop, as findings at the words; read once for all checks of this folder."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Literal

from boldprint.checks.check import Check, Shop
from boldprint.checks.once import once
from boldprint.checks.sources import files_of
from boldprint.checks.text.places import place
from boldprint.checks.written import Voice, Written, written_texts
from boldprint.prose import CODES, Kind, Remark, check, known_languages
from boldprint.source.finding import Finding, Level
from boldprint.values.text import for_staff_eyes

_STEP = dict.fromkeys(("T110", "T120", "T130", "T140", "T160", "T170"), Level.ERROR)
_WORDS = dict.fromkeys(("T150", "T180", "T181", "T182", "T184"), Level.WARNING)
_CUSTOMER = dict.fromkeys(("T140", "T150", "T160", "T180", "T181", "T182", "T183", "T184"), Level.WARNING)
_SPOKEN = dict.fromkeys(("T180", "T181", "T182", "T183"), Level.WARNING)
_STAFF = {"T160": Level.INFO, "T181": Level.WARNING, "T182": Level.WARNING, "T184": Level.WARNING}

HELD: Mapping[Voice, Mapping[str, Level]] = {
    Voice.STEP: _STEP | _WORDS,
    Voice.ADVICE: _STAFF | {"T140": Level.WARNING},
    Voice.SCRIPT: _SPOKEN,
    Voice.CUSTOMER: _CUSTOMER | {"T130": Level.INFO},
    Voice.QUESTION: {},
    Voice.STAFF: _STAFF,
}
"""The rules that hold for each kind of text, and how much each weighs there. The passive is advice outside a step."""


def prose_check(code: str, *rows: str) -> Check:
    """The check for one code of the prose room, over all texts for which the code holds."""
    level = min((levels[code] for levels in HELD.values() if code in levels), key=list(Level).index)
    return Check(code, level, CODES[code].title, _of_code(code), rows)


def _of_code(code: str) -> Callable[[Shop], Iterable[Finding]]:
    return lambda shop: once(shop, _by_code).get(code, ())


def _by_code(shop: Shop) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for written in written_texts(shop):
        levels = HELD[written.voice]
        for start, remark in _remarks(written, levels) if levels else ():
            found.setdefault(remark.code, []).append(_finding(shop, written, start, remark))
    return found


def _remarks(written: Written, levels: Mapping[str, Level]) -> Iterable[tuple[int, Remark]]:
    kind: Kind = "sop" if written.voice is Voice.STEP else "public"
    read = remarks_on(for_staff_eyes(written.text), kind, written.language)
    return [(start, remark) for start, remark in read if remark.code in levels]


@lru_cache(maxsize=100_000)
def remarks_on(text: str, kind: Literal["sop", "public"], language: str) -> tuple[tuple[int, Remark], ...]:
    """Every remark on a text with the place of its sentence; what was read once is not read again.

    >>> [(start, remark.code) for start, remark in remarks_on("Weigh it. The parcel is scanned.", "sop", "en")]
    [(10, 'T130')]
    """
    return tuple((report.sentence.start, remark) for report in check(text, kind, language) for remark in report.findings)


def _finding(shop: Shop, written: Written, start: int, remark: Remark) -> Finding:
    span = place(written.text, start + remark.start, start + remark.end, files_of(shop))
    level = HELD[written.voice][remark.code]
    if level is Level.ERROR and not _is_firm(written.language):
        level = Level.WARNING
    words = remark.words if len(remark.words) <= 80 else f"{remark.words[:77]}…"
    return Finding(remark.code, level, span, f"{CODES[remark.code].title}: “{words}”.", f"{remark.help[:1].upper()}{remark.help[1:]}.")


def _is_firm(language: str) -> bool:
    known = known_languages().get(language.replace("_", "-").partition("-")[0].lower())
    return known is not None and known.firm
