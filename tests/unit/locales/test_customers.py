"""What customers type in any shop: written once, in words that the search can use."""

from collections import Counter

from boldprint.locales.customers import customers_words
from boldprint.policies.types import policy_types
from boldprint.search.build import content_words
from boldprint.search.language import language_of
from boldprint.search.words import words

ENGLISH = customers_words("en")


def test_every_policy_that_customers_read_has_words() -> None:
    for_customers = {kind for kind, made in policy_types().items() if made.public is not None}
    assert for_customers - set(ENGLISH.pages) == {"general"}


def test_every_word_can_be_searched() -> None:
    english = language_of("en")
    assert [said for said, _ in ENGLISH.synonyms if not words(said)] == []
    assert [meant for _, meant in ENGLISH.synonyms if not content_words(meant, english)] == []
    assert [said for page in ENGLISH.pages.values() for said in page if not said.strip() or said != said.strip()] == []


def test_nothing_is_said_twice() -> None:
    assert [row for row, times in Counter(ENGLISH.synonyms).items() if times > 1] == []
    assert {name: double for name, page in ENGLISH.pages.items() if (double := [one for one, n in Counter(page).items() if n > 1])} == {}


def test_the_longest_name_decides_for_a_page_without_a_kind() -> None:
    assert ENGLISH.of_page("general", "size-guide") == ENGLISH.pages["size"]
    assert ENGLISH.of_page("", "what-changed") == ENGLISH.pages["what-changed"]
    assert ENGLISH.of_page("general", "sizeable") == ()
