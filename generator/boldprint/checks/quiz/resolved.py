"""The programme of a shop, resolved once for all checks of quizzes."""

from collections.abc import Iterator

from boldprint.checks.check import Check, Shop
from boldprint.checks.once import once
from boldprint.edition.item_tables import ItemTables
from boldprint.edition.items import Resolved, resolve_items
from boldprint.source.finding import Finding


def programme(shop: Shop) -> Resolved:
    """Modules and items as a learner meets them today, and what is wrong with them."""
    return once(shop, _resolve)


def faults(shop: Shop, check: Check) -> Iterator[Finding]:
    """What resolving found that this check answers for."""
    return (
        check.finding(fault.span, fault.message, fault.help)
        for fault in programme(shop).faults
        if fault.code == check.code
    )


def _resolve(shop: Shop) -> Resolved:
    staff = shop.staff
    tables = ItemTables(staff.decisions, shop.site.time_zone)
    return resolve_items(staff.modules, staff.policies, staff.facts, tables, staff.public.catalog, shop.today)
