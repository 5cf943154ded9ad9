"""Names of pages, forms and procedures that stand in fields."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from boldprint.checks.check import Shop
from boldprint.checks.models import every_article, every_model
from boldprint.checks.once import once
from boldprint.checks.written import model_name
from boldprint.pages.addresses import FIXED_PUBLIC, FIXED_STAFF
from boldprint.source.model import Model
from boldprint.source.span import Span


@dataclass(frozen=True, slots=True)
class Reference:
    """The name of something, in a field."""

    name: str
    span: Span
    owner: Model


_FOR_CUSTOMERS = frozenset(
    {
        "Link.to", "Notice.link", "Task.to", "Site.quick", "Channel.form", "ComplaintsPublic.form", "FeedbackPublic.form", "Recall.form", "Detail.page",
    }
)  # fmt: skip
"""Fields that lead customers to a page or form."""

_FOR_STAFF = frozenset(
    {
        "ProcedureStep.record", "ProcedureStep.opens", "SopException.to", "SopStaff.teaches", "Stage.policies", "Stage.procedures", "Failure.recovers", "Problem.procedure", "Matter.procedure",
        "TopProblem.policy", "MetricsStaff.form",
    }
)  # fmt: skip
"""Fields that lead staff to a page, a procedure or a form; `related` beside them, in every kind of policy. Modules have checks of their own."""


def customer_references(shop: Shop) -> tuple[Reference, ...]:
    """What leads customers to other pages, by name."""
    return once(shop, _of_customers)


def staff_references(shop: Shop) -> tuple[Reference, ...]:
    """What leads staff to other pages, by name."""
    return once(shop, _of_staff)


def known_to_customers(shop: Shop) -> frozenset[str]:
    """The ids of all pages that customers can open; unreadable files have findings of their own, and are not missed."""
    library = shop.library
    found = {*FIXED_PUBLIC, *library.unread}
    found |= {policy.id for policy in library.policies if policy.type.public is not None}
    found |= {form.id for form in library.forms if form.public is not None}
    found |= {instrument.id for instrument in library.instruments if instrument.public is not None}
    return frozenset(found | {article.name for article in library.public_articles})


def known_to_staff(shop: Shop) -> frozenset[str]:
    """The ids of all pages that staff can open."""
    library = shop.library
    found = {*FIXED_STAFF, *FIXED_PUBLIC, *library.unread}
    found |= {policy.id for policy in library.policies} | {form.id for form in library.forms}
    found |= {module.id for module in library.modules} | {instrument.id for instrument in library.instruments}
    return frozenset(found | {article.name for article in every_article(shop)})


def unknown(name: str, known: frozenset[str]) -> str:
    """What to write instead of an unknown name."""
    near = get_close_matches(name, sorted(known), n=1, cutoff=0.5)
    return f"Write “{near[0]}”, or add what is missing." if near else "Correct the name, or add what is missing."


def _of_customers(shop: Shop) -> tuple[Reference, ...]:
    return _references(shop, _FOR_CUSTOMERS, public=True)


def _of_staff(shop: Shop) -> tuple[Reference, ...]:
    return _references(shop, _FOR_STAFF, public=False)


def _references(shop: Shop, fields: frozenset[str], public: bool) -> tuple[Reference, ...]:
    found: dict[tuple[str, Span], Reference] = {}
    for placed in every_model(shop):
        if placed.public is public:
            for reference in _of_model(placed.model, fields):
                found.setdefault((reference.name, reference.span), reference)
    return tuple(found.values())


def _of_model(model: Model, fields: frozenset[str]) -> Iterator[Reference]:
    for field in _fields_of(type(model), fields):
        value = getattr(model, field)
        for one in value if isinstance(value, tuple) else (value,) if value is not None else ():
            yield Reference(str(one).partition("#")[0], model.span_of(field), model)


@cache
def _fields_of(model: type[Model], fields: frozenset[str]) -> tuple[str, ...]:
    name = model_name(model)
    return tuple(
        field
        for field in model.model_fields
        if f"{name}.{field}" in fields or (field == "related" and fields is _FOR_STAFF)
    )
