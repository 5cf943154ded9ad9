"""The staff page of a policy: the customers' wording as a quotation, and beside it what only staff read."""

from collections.abc import Iterable

from boldprint.edition.staff import StaffPolicy
from boldprint.pages.composing import StaffComposer
from boldprint.pages.decision_staff import STAFF_SCRIPTS, staff_files, staff_products, staff_sections, staff_values
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.policy_page import FactRow
from boldprint.pages.view import at_a_glance, figure
from boldprint.policies.types import policy_types
from boldprint.values.text import PublicText, StaffText

TIMER = "assets/boldprint/timer.js"
_TIMED = "data-bp-timer="


def staff_policy_page(composer: StaffComposer, policy: StaffPolicy) -> StaffPage:
    """The staff page of a policy."""
    path = composer.addresses.paths[policy.id]
    kind = policy_types()[policy.kind]
    own = f"{policy.kind.replace('-', '_')}/{'staff' if kind.public else 'page'}.md.j2"
    template = own if composer.has_template(own) else "staff-policy.j2"
    rows = (
        [FactRow(fact, figure(fact.shown)) for fact in at_a_glance(tuple(policy.public.facts.values()))]
        if policy.public
        else []
    )
    decisions = staff_sections(composer, [policy])
    products = staff_products(composer.library) if decisions else None
    values = staff_values(composer, products) if decisions else {}
    in_force = [change for change in policy.changes if change.on <= composer.library.edition.day]
    body = composer.body(
        path,
        template,
        policy=policy,
        part=policy.part,
        rows=rows,
        title=policy.title,
        decisions=decisions,
        last_change=in_force[0] if len(in_force) > 1 else None,
        announced=[change for change in reversed(policy.changes) if change not in in_force],
        customers_page=f"{composer.library.public.site.url}/{policy.id}.html",
        **values,
    )
    return StaffPage(
        path,
        policy.title,
        _description(policy),
        body,
        place=f"{'procedures' if policy.kind == 'sop' else 'policies'}",
        files=staff_files(decisions, products),
        scripts=(*(STAFF_SCRIPTS if decisions else ()), *((TIMER,) if _TIMED in body else ())),
    )


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    return (staff_policy_page(composer, policy) for policy in composer.library.policies)


def _description(policy: StaffPolicy) -> PublicText | StaffText:
    if policy.public is not None:
        return policy.public.part.answer
    told = [getattr(policy.part, name, None) for name in ("purpose", "trigger", "notes")]
    return next((text for text in told if isinstance(text, StaffText)), policy.title)


STAFF_PAGE = StaffPageKind("policy", _make)
