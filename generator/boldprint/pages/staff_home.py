"""The handbook's home: today's path and reviews by role, what a call needs, what changed, what to read again, every page."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from boldprint.changes.in_force import changes_in_force
from boldprint.edition.learning_roles import roles_of
from boldprint.edition.staff import StaffLibrary, StaffPolicy
from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.training_parts import FIRST_WEEK, HOME, SCRIPTS, module_path, page_data, way
from boldprint.pages.training_week import weeks_of
from boldprint.policies.header import ChangeClass
from boldprint.policies.sop.model import Act, ContactKind, SopStaff
from boldprint.values.text import PublicText

_NEWEST = 6
_TO_REVIEW = 5
_AT_HAND = 6
_SCRIPTS = (*SCRIPTS, "assets/boldprint/staff-home.js")
_ICONS = {Act.HOLD: "hold", Act.TRANSFER: "arrow"}


@dataclass(frozen=True, slots=True)
class CallButton:
    """What somebody needs who is on a call: a procedure, and the icon of what it is about."""

    policy: StaffPolicy
    icon: Markup


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    library = composer.library
    word, path = library.public.catalog.word, composer.addresses.paths["home"]
    title = PublicText.parse(word("handbook-of", shop=str(library.public.site.name)))
    lead = PublicText.parse(word("handbook-lead"))
    programme = library.programme.modules
    due = sorted((p for p in library.policies if p.part.review_by), key=lambda p: (str(p.part.review_by), p.id))
    body = composer.body(
        path,
        "staff-home.html.j2",
        heading=title,
        lead=lead,
        weeks=weeks_of(roles_of(library), programme),
        to=lambda module: way(path, module_path(module.module.id)),
        first_week=way(path, FIRST_WEEK),
        training=way(path, HOME),
        data=page_data(composer, path, programme) if programme else None,
        calls=[_button(policy) for policy in _at_hand(library)],
        forms=[form for form in library.forms if form.id in _records(library)],
        changed=[one for one in changes_in_force(library) if one.change.class_ is not ChangeClass.EDITORIAL][:_NEWEST],
        visit=Markup(escape(library.public.catalog.wording("changed-since-visit"))),
        no_visit=Markup(escape(library.public.catalog.wording("nothing-since-visit"))),
        review=due[:_TO_REVIEW],
        ours=[policy for policy in library.policies if policy.public is None and policy.kind != "sop"],
        customers=[policy for policy in library.policies if policy.public is not None],
    )
    yield StaffPage(path, title, lead, body, place="home", scripts=_SCRIPTS if programme else ())
    if library.of_kind("sop"):
        yield _procedures_page(composer)


def _procedures_page(composer: StaffComposer) -> StaffPage:
    word, path = composer.library.public.catalog.word, composer.addresses.paths["procedures"]
    title, lead = PublicText.parse(word("procedures")), PublicText.parse(word("procedures-lead"))
    kinds = [*ContactKind, None]
    groups = [(word(f"contact-{kind.value if kind else 'none'}"), _procedures(composer.library, kind)) for kind in kinds]
    rows = [(Markup(heading), Markup(kind.name.lower() if kind else "none"), inside) for kind, (heading, inside) in zip(kinds, groups, strict=True) if inside]
    body = composer.body(path, "staff-procedures.html.j2", heading=title, lead=lead, groups=rows)
    return StaffPage(path, title, lead, body, place="more")


def _procedures(library: StaffLibrary, contact: ContactKind | None) -> list[StaffPolicy]:
    return [policy for policy in library.of_kind("sop") if isinstance(policy.part, SopStaff) and policy.part.contact is contact]


def _button(policy: StaffPolicy) -> CallButton:
    acts = [step.act for step in policy.part.steps] if isinstance(policy.part, SopStaff) else []
    return CallButton(policy, Markup(next((icon for act, icon in _ICONS.items() if act in acts), "phone")))


def _at_hand(library: StaffLibrary) -> list[StaffPolicy]:
    """The procedures that a call needs: holding and transferring first, then those to which the others lead most often."""
    named = Counter(
        name
        for policy in library.of_kind("sop")
        if isinstance(policy.part, SopStaff)
        for name in [*(link.name for link in policy.part.related), *(way.to.name for step in policy.part.steps for way in step.branches if way.to)]
    )
    found = [*_procedures(library, ContactKind.CALL), *_procedures(library, ContactKind.ANY)]
    return sorted(found, key=lambda policy: (_button(policy).icon not in _ICONS.values(), -named[policy.id], policy.id))[:_AT_HAND]


def _records(library: StaffLibrary) -> frozenset[str]:
    """The forms in which procedures for calls are recorded."""
    steps = [step for policy in _procedures(library, ContactKind.CALL) if isinstance(policy.part, SopStaff) for step in policy.part.steps]
    return frozenset(step.record.name for step in steps if step.record is not None)


STAFF_PAGE = StaffPageKind("home", _make)
