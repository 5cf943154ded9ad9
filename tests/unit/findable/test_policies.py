"""What the search takes from a policy is what it would read from the policy's page."""

from dataclasses import replace
from functools import cache
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.shops import TODAY, library_of, sample_files, with_files

from boldprint.checks.check import Shop
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.edition.wording import PSEUDO
from boldprint.findable import documents, public_search
from boldprint.findable.documents import public_documents
from boldprint.findable.pieces import page_parts
from boldprint.findable.policies import parts_of_policy
from boldprint.pages.composing import PublicComposer, public_composer
from boldprint.pages.making import make_public_pages
from boldprint.pages.policy_page import policy_page
from boldprint.publish.site import catalog_for
from boldprint.values.text import FactName, PublicText

LONG = "".join(f"    - {{id: part-{n}, title: Part {n}, text: It is part {n}.}}\n" for n in range(3, 9))
GIFTS = f"""
kind: general
id: gifts
public:
  title: Gift *wrapping* & cards
  answer: We wrap your order for ((price)).
  facts:
    - {{id: price, type: money, label: Gift wrapping, value: 2.50 EUR}}
    - {{id: phone, type: phone, label: Wishes by telephone, value: +353 20 910 0148, says: [say a wish]}}
    - {{id: paper, type: count, label: Papers to choose from, value: 4, says: [choice of paper]}}
  windows: [{{id: time, length: 30 days, starts: delivered}}]
  tables:
    - id: may
      asks:
        - {{id: state, ask: In which state is it?, choices: [{{id: new, label: New}}, {{id: used, label: Used & worn}}]}}
        - {{id: delivered, ask: When did it arrive?, type: date}}
      rules:
        - id: fine
          when: {{state: new}}
          over_time:
            - {{until: time, outcome: accept, because: It is **in time**.}}
            - {{after: time, outcome: refuse, because: It is too late.}}
        - {{id: used, when: {{state: used}}, outcome: refer, who: Call us., because: A person looks at it for ((price)).}}
      otherwise: none
    - id: swap
      question: Can I swap it?
      asks: [{{id: how, ask: How?, choices: [{{id: post, label: By post}}, {{id: shop, label: In a shop}}]}}]
      rules: [{{id: all, when: {{}}, outcome: accept, because: We swap it.}}]
      otherwise: none
    - id: free
      asks: [{{id: size, ask: How large?, choices: [{{id: small, label: Small}}, {{id: large, label: Large}}]}}]
      rules: [{{id: all, when: {{}}, outcome: accept, because: It is free.}}]
      otherwise: none
  excluded: [Cards *by post*, "Anything over ((price)), in cash"]
  rights: |
    The law gives you more.

    - A right
    - Another [right](gifts#paper)
  sections:
    - id: paper
      title: The ((paper)) papers
      formerly: [sheets]
      text: |
        First paragraph, call ((phone)).

        Second one
        over two lines.
      points: [One, "Two , three"]
      steps: [{{id: cut, do: Cut it., more: With scissors.}}, {{id: fold, do: Fold `it`.}}]
    - {{id: contact, title: Like a part of every page, text: Nobody finds this.}}
{LONG}  questions:
    - {{id: card, ask: May I add a *card*?, answer: "Yes: ((price))."}}
"""
OWN_HTML = """
kind: general
id: own-html
public:
  title: With HTML
  answer: It has a place of its own.
  sections:
    - {id: one, title: One, text: '<h2 id="inner">Inner</h2> and more.'}
    - {id: two, title: Two, text: "Words with a place. {: #there }"}
"""


@cache
def made_up() -> PublicLibrary:
    return Shop(library_of(with_files({"policies/gifts.yaml": GIFTS, "policies/own-html.yaml": OWN_HTML})), TODAY).public


@cache
def sample(language: str, market: int = 0) -> PublicLibrary:
    library = library_of(sample_files())
    site = library.site.latest
    edition = Edition(Audience.PUBLIC, language, site.markets[market].name, TODAY)
    return public_library(library, edition, catalog_for(library, language, TODAY))


SHOPS = {
    "made-up": made_up,
    "sample": lambda: sample("en"),
    "second market": lambda: sample("en", 1),
    "pseudo-language": lambda: sample(PSEUDO),
}


@pytest.mark.parametrize("shop", SHOPS)
def test_the_documents_are_those_read_from_the_composed_pages(shop: str) -> None:
    library = SHOPS[shop]()
    with patch.object(documents, "parts_of_policy", lambda *_: None):
        read = public_documents(library, make_public_pages(library))
    assert public_documents(library) == read
    assert public_documents(library, make_public_pages(library)) == read


def test_a_policy_is_told_without_its_page_unless_it_has_a_page_or_places_of_its_own() -> None:
    composer = public_composer(made_up())
    told = {policy.id: parts_of_policy(composer, policy) is not None for policy in made_up().policies}
    assert told["gifts"]
    assert not told["own-html"]
    assert not told["contact-details"]


def test_the_search_of_pages_made_already_is_that_of_none() -> None:
    assert public_search(made_up()).exported == public_search(made_up(), make_public_pages(made_up())).exported


MARKS = st.sampled_from(["*", "**", "_", "`", "#", "- ", "1. ", "\n", "\n\n", " ", "[a](b)", "<br>", "<b>", "</b>", "&", "&amp;", "!", ":", "|", "{: #x }", "~", "\\", "> ", "((price))"])
WRITTEN = st.lists(st.one_of(MARKS, st.text("abc ,.é\u00a0", max_size=6)), min_size=1, max_size=8).map("".join).filter(str.strip)


def filled(written: str) -> PublicText:
    return PublicText(tuple(part if isinstance(part, str) else FactName("gifts.price") for part in PublicText.parse(written.strip()).parts)).fill({"gifts.price": "€2.50"}.get)


@settings(max_examples=60, deadline=None)
@given(title=WRITTEN, text=WRITTEN, point=WRITTEN)
def test_whatever_is_written_reads_as_on_the_page(title: str, text: str, point: str) -> None:
    policy = next(policy for policy in made_up().policies if policy.id == "gifts")
    changed: dict[str, Any] = {"title": filled(title), "text": filled(text), "points": (filled(point),)}
    section = policy.part.sections[0].model_copy(update=changed)
    other = replace(policy, part=policy.part.model_copy(update={"tables": (), "sections": (section, *policy.part.sections[2:])}))
    composer = public_composer(made_up())
    told = parts_of_policy(composer, other)
    if told is not None:
        assert _said(told.pieces) == _said(_page(composer, other))


def _page(composer: PublicComposer, policy: Any) -> Any:
    return page_parts(policy_page(composer, policy).body).pieces


def _said(pieces: Any) -> list[Any]:
    """What the pieces say; the rules of tables stand on the page and are told by the tables themselves."""
    return [piece for piece in pieces if not piece.anchor.startswith("check")]
