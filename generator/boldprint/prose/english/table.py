"""English verb forms from a small table (`verbs.json`, written by `generator/release/verb_table.py`): no tagger, no download."""

import json
from functools import cache
from importlib.resources import files
from typing import Final

from boldprint.prose.english.lists import words
from boldprint.prose.english.tags import ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD

_VOWELS: Final = "aeiou"
_PREFIXES: Final = ("re", "un", "over", "under", "mis", "pre", "auto", "co", "dis", "de")
_NEVER_VERBS: Final = words("never verbs")
_NOT_A_BASE: Final = words("not a base")


@cache
def _table() -> tuple[dict[str, int], dict[str, list[tuple[str, int]]], dict[str, tuple[str, str]]]:
    """Bases with what else they can be; irregular forms to bases; bases to their first irregular past and participle."""
    source = json.loads(files("boldprint.prose.english").joinpath("verbs.json").read_text("utf-8"))
    bases: dict[str, int] = {}
    for name, listed in source["bases"].items():
        also = (NOUN if "noun" in name else 0) | (ADJECTIVE if "adjective" in name else 0)
        bases.update(dict.fromkeys(listed.split(), also))
    forms: dict[str, list[tuple[str, int]]] = {}
    spelled: dict[str, tuple[str, str]] = {}
    for base, (pasts, participles) in source["irregular"].items():
        for form in pasts.split("/"):
            forms.setdefault(form, []).append((base, PAST))
        for form in participles.split("/"):
            forms.setdefault(form, []).append((base, PARTICIPLE))
        spelled[base] = (pasts.split("/")[0], participles.split("/")[0])
    return bases, forms, spelled


def is_base(word: str) -> bool:
    """Whether the word is the plain form of a verb, also with a prefix (re-scan, unbox).

    >>> is_base("scan"), is_base("rescan"), is_base("parcel")
    (True, True, False)
    """
    return word not in _NEVER_VERBS and _is_known(word)


def _is_known(word: str) -> bool:
    bases = _table()[0]
    if word in bases:
        return True
    stem = word.split("-")[-1]
    if stem != word:
        return stem in bases and word.split("-")[0] in _PREFIXES
    return any(
        word.startswith(prefix) and len(word) > len(prefix) + 3 and word[len(prefix) :] in bases
        for prefix in _PREFIXES[:6]
    )


@cache
def forms_of(word: str) -> tuple[int, str]:
    """What a word in small letters can be as a verb (bits of `tags`, with noun and adjective readings), and its base ("" if no verb).

    >>> tags, base = forms_of("labelled")
    >>> bool(tags & PAST), bool(tags & PARTICIPLE), base
    (True, True, 'label')
    >>> forms_of("taken")[0] == PARTICIPLE, forms_of("parcel")
    (True, (0, ''))
    """
    bases, irregular, _ = _table()
    tags, base = 0, ""
    if is_base(word) and word not in _NOT_A_BASE:
        tags |= BASE | bases.get(word, 0)
        base = word
    for root, tag in irregular.get(word, ()) if word not in ("bit", "bespoke") else ():
        tags |= tag
        base = base if tags & BASE else root
    if tags & PAST and word.endswith("ed"):
        tags |= PARTICIPLE
    if word.endswith("s") and not word.endswith("ss"):
        root = _third_base(word)
        if root:
            tags |= THIRD | ((NOUN | PLURAL) if bases.get(root, 0) & NOUN else 0)
            base = base or root
    elif word.endswith("ed"):
        root = _past_base(word)
        if root:
            tags |= PAST | PARTICIPLE
            base = base or root
    elif word.endswith("ing"):
        root = _gerund_base(word)
        if root:
            tags |= GERUND
            base = base or root
    return tags, base


def _third_base(word: str) -> str:
    candidates = [word[:-1]]
    if word.endswith("es"):
        candidates.append(word[:-2])
    if word.endswith("ies"):
        candidates.append(word[:-3] + "y")
    return next((root for root in candidates if len(root) > 1 and is_base(root)), "")


def _past_base(word: str) -> str:
    spelled = _table()[2]
    candidates = [word[:-1], word[:-2]]  # taped is tape: tap makes tapped
    if word.endswith("ied"):
        candidates.append(word[:-3] + "y")
    if len(word) > 5 and word[-3] == word[-4]:
        candidates.append(word[:-3])
    return next((root for root in candidates if len(root) > 1 and _is_known(root) and root not in spelled), "")


def _gerund_base(word: str) -> str:
    candidates = [word[:-3] + "e", word[:-3]]
    if len(word) > 6 and word[-4] == word[-5]:
        candidates.append(word[:-4])
    return next((root for root in candidates if len(root) > 1 and _is_known(root)), "")


def third_person(base: str) -> str:
    """The present with he, she or it.

    >>> third_person("scan"), third_person("carry"), third_person("fix"), third_person("be")
    ('scans', 'carries', 'fixes', 'is')
    """
    special = {"be": "is", "have": "has", "do": "does", "go": "goes"}.get(base)
    if special:
        return special
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"
