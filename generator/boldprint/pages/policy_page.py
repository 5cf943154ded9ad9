"""The page of a policy: answer, facts, the table, sections, law, questions, contact, and its dates."""

from collections.abc import Iterable
from dataclasses import dataclass

from boldprint.edition.public import PublicPolicy, ShownFact
from boldprint.pages.composing import PublicComposer
from boldprint.pages.decision_section import SCRIPTS, decision_sections, person_channel, words_script
from boldprint.pages.kind import PublicPageKind
from boldprint.pages.page import PublicPage
from boldprint.pages.view import Figure, at_a_glance, figure
from boldprint.policies.types import policy_types


@dataclass(frozen=True, slots=True)
class FactRow:
    """A row of the price board."""

    fact: ShownFact
    value: Figure


def _make(composer: PublicComposer) -> Iterable[PublicPage]:
    default_market = composer.library.edition.market == composer.library.site.markets[0].name
    for policy in composer.library.policies:
        if default_market or policy.differs_here:
            yield _page(composer, policy)


def _page(composer: PublicComposer, policy: PublicPolicy) -> PublicPage:
    path = composer.addresses.paths[policy.id]
    own = f"{policy.kind.replace('-', '_')}/page.md.j2"
    template = own if composer.has_template(own) else "policy.j2"
    rows = [FactRow(fact, figure(fact.shown)) for fact in at_a_glance(tuple(policy.facts.values()))]
    decisions = decision_sections(composer.library, policy.id, composer.environment)
    body = composer.body(
        path,
        template,
        policy=policy,
        rows=rows,
        headline=_headline(policy),
        decisions=decisions,
        decision_words=words_script(composer.library.catalog),
        decision_person=person_channel(composer.library, policy.id),
    )
    title = policy_types()[policy.kind].title
    return PublicPage(
        path,
        policy.part.title,
        policy.part.answer,
        body,
        place=f"policies/{title}",
        formerly=policy.formerly,
        market=composer.library.edition.market,
        scripts=SCRIPTS if decisions else (),
    )


def _headline(policy: PublicPolicy) -> ShownFact | None:
    """The first fact of the answer that has changed: its dates stand on the board."""
    named = [policy.facts.get(name.removeprefix(f"{policy.id}.")) for name in policy.part.answer.names]
    return next((fact for fact in named if fact is not None and fact.since is not None), None)


PUBLIC_PAGE = PublicPageKind("policy", _make)
