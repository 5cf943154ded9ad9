"""The programme of a shop, resolved once for all checks of quizzes."""

from collections.abc import Iterator

from boldprint.checks.check import Check, Shop
from boldprint.edition.items import Resolved
from boldprint.source.finding import Finding


def programme(shop: Shop) -> Resolved:
    """Modules and items as a learner meets them today, and what is wrong with them."""
    return shop.staff.programme


def faults(shop: Shop, check: Check) -> Iterator[Finding]:
    """What resolving found that this check answers for."""
    return (
        check.finding(fault.span, fault.message, fault.help)
        for fault in programme(shop).faults
        if fault.code == check.code
    )
