"""Texts on their way into an edition: translated, facts put in, and the pseudo-language that shows what was forgotten."""

import re
from collections.abc import Callable
from dataclasses import replace

from boldprint.edition.facts import Facts, find
from boldprint.library.translation import Translation
from boldprint.values.catalog import Catalog, Wording
from boldprint.values.text import PublicText, StaffText

PSEUDO = "qps"
_ACCENTED = str.maketrans("aceinouyACEINOUY", "àçéîñöüýÀÇÉÎÑÖÜÝ")
_ADDRESS = re.compile(r"(\]\([^()\s]*\)|<[^<>]*>|\{[#.:][^{}]*\}|https?://[^\s()<>]+)")
"""What Markdown reads as a place and not as words: it stays, so that the pages' links lead where they led."""


def public_wording(
    policy: str, facts: Facts, catalog: Catalog, translations: tuple[Translation, ...]
) -> Callable[[str, PublicText], PublicText]:
    """How a public text of a policy is worded: its translation if there is one, with public facts only.

    A name that only staff may know stays a name; a check says so (A101).
    """

    def shown(name: str) -> str | None:
        fact = find(facts, name, policy)
        return catalog.quantity(fact.quantity) if fact is not None and fact.public else None

    def worded(path: str, text: PublicText) -> PublicText:
        translated = next(
            (found for t in translations if t.language == catalog.language and (found := t.text(path, text))), text
        )
        return (pseudo(translated) if catalog.language == PSEUDO else translated).fill(shown)

    return worded


def rewords(catalog: Catalog, translations: tuple[Translation, ...] = ()) -> bool:
    """Whether public texts without a fact read otherwise than they were written: translated, or in the pseudo-language."""
    return catalog.language == PSEUDO or any(t.language == catalog.language for t in translations)


def staff_wording(policy: str, facts: Facts, catalog: Catalog) -> Callable[[str, StaffText], StaffText]:
    """How a staff text of a policy is worded: with every fact."""

    def shown(name: str) -> str | None:
        fact = find(facts, name, policy)
        return catalog.quantity(fact.quantity) if fact is not None else None

    return lambda path, text: text.fill(shown)


def pseudo(text: PublicText) -> PublicText:
    """The text in the pseudo-language: longer and accented, so that a forgotten word is seen.

    >>> str(pseudo(PublicText.parse("Returns")))
    '[Rétürñs ~~]'
    >>> str(pseudo(PublicText.parse("Read [our rules](returns#how).")))
    '[Réàd [öür rülés](returns#how). ~~]'
    """
    parts = tuple(_accented(part) if isinstance(part, str) else part for part in text.parts)
    padding = "~" * max(2, len(text.parts) // 3)
    return replace(text, parts=("[", *parts, f" {padding}]"))


def _accented(text: str) -> str:
    pieces = _ADDRESS.split(text)
    return "".join(piece if number % 2 else piece.translate(_ACCENTED) for number, piece in enumerate(pieces))


def pseudo_catalog(catalog: Catalog) -> Catalog:
    """The interface's words in the pseudo-language; names in braces stay."""

    def accented(wording: str) -> str:
        pieces = wording.split("{")
        rest = [
            "{" + name + "}" + text.translate(_ACCENTED)
            for name, _, text in (piece.partition("}") for piece in pieces[1:])
        ]
        return "[" + pieces[0].translate(_ACCENTED) + "".join(rest) + " ~]"

    def changed(wording: Wording) -> Wording:
        return (
            accented(wording) if isinstance(wording, str) else {form: accented(text) for form, text in wording.items()}
        )

    return replace(catalog, language=PSEUDO, words={key: changed(wording) for key, wording in catalog.words.items()})
