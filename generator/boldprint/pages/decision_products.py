"""The products of the shop in forms: typing the name of one chooses the answer that it belongs to."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from boldprint.edition.decisions.block import as_script
from boldprint.edition.decisions.tables import DecisionTable
from boldprint.edition.public import PublicLibrary
from boldprint.pages.addresses import market_folder
from boldprint.pages.late import Late, late
from boldprint.pages.page import PublicFragment
from boldprint.rules.ask import Ask, every_choice
from boldprint.rules.decision import Json


@dataclass(frozen=True, slots=True)
class KnownProducts:
    """The products that the asks of some tables know: their choices, as JSON, and all of them by name, number and choice, to be fetched."""

    choices: PublicFragment
    late: Late[PublicFragment]


def known_products(library: PublicLibrary, tables: Iterable[DecisionTable[Any]], every: Iterable[DecisionTable[Any]]) -> KnownProducts | None:
    """The products that the tables of a page know; None without any. The file to fetch holds those of `every` table, so that pages share it."""
    if not library.products:
        return None
    of_all = _choices(library, every)
    known = [product for product in library.products if product.category in of_all]
    choices = _choices(library, tables) & {product.category for product in known}
    if not choices:
        return None
    told: list[Json] = [{"name": product.name, "number": product.sku, "choice": product.category} for product in known]
    return KnownProducts(PublicFragment(as_script(sorted(choices))), late("products", PublicFragment(as_script(told)), market_folder(library)))


def can_be_typed(ask: Ask[Any], offered: Iterable[str], library: PublicLibrary) -> bool:
    """Whether one of the shop's products belongs to one of the answers on offer."""
    answers = frozenset(offered)
    choices = {choice.name for choice in every_choice(choice for choice in ask.choices if choice.name in answers)}
    return any(product.category in choices for product in library.products)


def _choices(library: PublicLibrary, tables: Iterable[DecisionTable[Any]]) -> frozenset[str]:
    versions = [version for table in tables if (version := table.on(library.edition.day)) is not None]
    return frozenset(choice.name for version in versions for ask in version.compiled.table.asks for choice in every_choice(ask.choices))
