"""Facts answer where customers have words for them, with the sentence that names them, and lead to where they are written."""

import pytest
from tests.support.shops import TODAY, library_of, with_files

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import public_library
from boldprint.findable import public_search
from boldprint.locales import catalogs
from boldprint.pages.making import make_public_pages
from boldprint.search import Lookup, Passage, find

GIFTS = """
kind: general
id: gifts
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)). It takes ((days)).
  facts:
    - {id: price, type: money, label: Gift wrapping, value: 2.50 EUR, says: [how much is wrapping, wrapping price]}
    - {id: days, type: days, label: Time that it takes, value: 1}
    - {id: paper, type: count, label: Papers to choose from, value: 4, note: all of them recycled, says: [choice of paper]}
    - {id: hidden, type: money, label: Ribbon, value: 1 EUR, at_a_glance: no}
    - {id: mail, type: email, label: E-mail for wishes, value: a.very.long.address.for.wishes@example.org, says: [write a wish]}
  sections:
    - {id: paper, title: Paper, text: "There are ((paper)).", says: [choice of paper]}
"""


@pytest.fixture(scope="module")
def site():
    library = library_of(with_files({"policies/gifts.yaml": GIFTS}))
    edition = Edition(Audience.PUBLIC, "en", library.site.latest.markets[0].name, TODAY)
    public = public_library(library, edition, catalogs()["en"].for_region("IE"))
    return public_search(public, make_public_pages(public))


def passage(site, label: str) -> Passage:
    gifts = next(document for document in site.documents if document.id == "gifts")
    return next(section for section in gifts.sections if label in section.heading)


def test_the_sentence_that_names_a_fact_answers(site) -> None:
    answer = find(Lookup(site.exported), "wrapping price").answer
    assert answer is not None
    assert (answer.figure, answer.text) == ("€2.50", "We wrap your order for €2.50.")


def test_a_fact_leads_to_the_section_that_is_about_it(site) -> None:
    paper = passage(site, "Papers to choose from")
    assert paper.anchor == "paper"
    assert paper.text == "all of them recycled"
    assert paper.fact is not None
    assert paper.fact.text == "Papers to choose from, all of them recycled"
    assert paper.fact.url.endswith("#paper")


def test_words_that_say_too_little_without_their_little_words_do_not_answer(site) -> None:
    gifts = next(document for document in site.documents if document.id == "gifts")
    said = [says for section in gifts.sections if section.fact for says in section.says]
    assert "how much is wrapping" not in said
    assert "wrapping price" in said


def test_a_fact_that_nobody_asks_for_and_that_is_not_on_the_board_is_left_to_the_text(site) -> None:
    gifts = next(document for document in site.documents if document.id == "gifts")
    assert all("Ribbon" not in section.heading for section in gifts.sections)


def test_an_address_is_no_figure(site) -> None:
    assert passage(site, "E-mail for wishes").fact is None
