"""The remarks of the prose room on every text of a shop, as findings at the words; read once for all checks of this folder."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from boldprint.checks.check import Check, Shop
from boldprint.checks.once import once
from boldprint.checks.text.places import place
from boldprint.checks.written import Voice, Written, written_texts
from boldprint.prose import CODES, Kind, Remark, Sentence, check, known_languages
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

_LONGEST = 80
"""Letters of a sentence that a message repeats."""


def prose_check(code: str, *rows: str) -> Check:
    """The check for one code of the prose room, over all texts for which the code holds."""
    level = min((levels[code] for levels in HELD.values() if code in levels), key=list(Level).index)
    return Check(code, level, CODES[code].title, _of_code(code), rows)


def _of_code(code: str) -> Callable[[Shop], Iterable[Finding]]:
    return lambda shop: once(shop, _by_code).get(code, ())


def _by_code(shop: Shop) -> dict[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for written in written_texts(shop):
        levels, plain = HELD[written.voice], for_staff_eyes(written.text)
        kind: Kind = "sop" if written.voice is Voice.STEP else "public"
        # A single word is a label, and the most frequent text of all.
        for sentence, remark in remarks_on(plain, kind, written.language) if levels and " " in plain else ():
            if remark.code in levels and not _is_only_a_label(written, sentence, remark):
                found.setdefault(remark.code, []).append(_finding(shop, written, sentence, remark))
    return found


def _is_only_a_label(written: Written, sentence: Sentence, remark: Remark) -> bool:
    """A label or question for customers says what is, as briefly as it can: “Nothing is packed yet”."""
    return remark.code == "T130" and written.voice is Voice.CUSTOMER and not sentence.text.endswith(".")


@lru_cache(maxsize=100_000)
def remarks_on(text: str, kind: Kind, language: str) -> tuple[tuple[Sentence, Remark], ...]:
    """Every remark on a text with its sentence; what was read once is not read again.

    >>> [(sentence.start, remark.code) for sentence, remark in remarks_on("Weigh it. The parcel is scanned.", "sop", "en")]
    [(10, 'T130')]
    """
    return tuple((report.sentence, remark) for report in check(text, kind, language) for remark in report.findings)


def _finding(shop: Shop, written: Written, sentence: Sentence, remark: Remark) -> Finding:
    span = place(written.text, sentence.start + remark.start, sentence.start + remark.end, shop.files)
    level = HELD[written.voice][remark.code]
    if level is Level.ERROR and not _is_firm(written.language):
        level = Level.WARNING
    words = remark.words if len(remark.words) <= _LONGEST else f"{remark.words[: _LONGEST - 1]}…"
    return Finding(remark.code, level, span, f"{CODES[remark.code].title}: “{words}”.", as_sentence(remark.help))


def as_sentence(help_: str) -> str:
    """What to write, as a sentence of its own.

    >>> as_sentence("write: scan the parcel"), as_sentence("ask: who scans it?")
    ('Write: scan the parcel.', 'Ask: who scans it?')
    """
    told = f"{help_[:1].upper()}{' '.join(help_[1:].split())}"
    return told if told.endswith((".", "?", "!", "…", '"')) else f"{told}."


def _is_firm(language: str) -> bool:
    known = known_languages().get(language.replace("_", "-").partition("-")[0].lower())
    return known is not None and known.firm
