import pytest

from boldprint.search import (
    Answer,
    Document,
    Formula,
    Lookup,
    Part,
    Passage,
    Synonym,
    build_index,
    export,
    find,
    rank,
)  # fmt: skip

RETURNS = Document(
    "returns", "returns.html", "Returns", ("send it back",),
    (
        Passage("time", "Time to return", "You have 30 days from delivery.", ("return window",),
                Answer("You have 30 days from delivery.", "30 days", "since 1 March 2026", "returns.html#time")),
        Passage("gift", "Can I return a gift?", "Yes. You get store credit.", ("return a present",)),
    ),
    Answer("Send it back within 30 days.", "30 days"),
)  # fmt: skip
SHIPPING = Document(
    "shipping", "shipping.html", "Shipping", ("delivery",),
    (Passage("price", "Price of delivery", "Delivery costs EUR 4.95.", ("delivery cost",),
             Answer("Delivery costs EUR 4.95.", "EUR 4.95")),
     Passage("express", "Next day", "It comes tomorrow.", ("next day delivery",))),
)  # fmt: skip
CONTACT = Document("contact", "contact.html", "Contact", ("phone number",), kind="contact")
PAGES = [RETURNS, SHIPPING, CONTACT]
ROWS = [
    Synonym("money back", "return"),
    Synonym("money", "price"),
    Synonym("where is my", "delivery"),
    Synonym("not here", "contact"),
    Synonym("postage", "delivery cost"),
]


def exported(pages=PAGES, rows=ROWS, **options):
    return export(build_index(pages, rows, "en"), **options)


@pytest.fixture(scope="module")
def lookup():
    return Lookup(exported())


def urls(lookup, query):
    return [hit.url for hit in find(lookup, query).hits]


def test_the_best_section_of_the_best_page_comes_first(lookup):
    assert urls(lookup, "can i return a gift") == ["returns.html#gift"]
    assert urls(lookup, "returns") == ["returns.html"]


def test_equal_pages_keep_their_order():
    twins = [Document(name, f"{name}.html", "Returns") for name in ("b", "a", "c")]
    hits = rank(exported(twins, []), "return")
    assert [hit.url for hit in hits] == ["b.html", "a.html", "c.html"]
    assert len({hit.score for hit in hits}) == 1


def test_words_are_joined_with_or_and_more_words_are_better(lookup):
    assert urls(lookup, "return delivery")[0] == "returns.html#time"
    assert {url.partition("#")[0] for url in urls(lookup, "return delivery")} == {"returns.html", "shipping.html"}


def test_synonyms_lead_one_way_and_the_longer_phrase_wins(lookup):
    assert urls(lookup, "money back") == ["returns.html#time"] or urls(lookup, "money back")[0].startswith("returns")
    assert not any(url.startswith("shipping") for url in urls(lookup, "money back"))
    assert urls(lookup, "get my money straight back")[0].startswith("returns")
    assert urls(lookup, "money") == ["shipping.html#price"]


def test_a_misspelt_word_reaches_its_synonym(lookup):
    assert urls(lookup, "postgae")[0] == "shipping.html#price"


def test_phrases_of_stop_words_are_heard_as_they_stand(lookup):
    assert urls(lookup, "where is my stuff")[0].startswith("shipping")
    assert urls(lookup, "it is not here") == ["contact.html"]
    assert urls(lookup, "here it is not") == []


def test_two_words_for_one(lookup):
    pages = [*PAGES, Document("pay", "pay.html", "PayPal"), Document("gift", "gift.html", "Gift card")]
    more = Lookup(exported(pages, []))
    assert urls(more, "pay pal")[0] == "pay.html"
    assert urls(more, "giftcard")[0] == "gift.html"


def test_matched_words_are_marked_and_text_stays_whole(lookup):
    [hit] = find(lookup, "gifts returned").hits
    assert hit.label == (Part("Can I "), Part("return", True), Part(" a "), Part("gift", True), Part("?"))
    assert "".join(part.text for part in hit.snippet) == "Yes. You get store credit."


def test_the_fact_stands_in_the_hit_and_answers(lookup):
    found = find(lookup, "what is your return window")
    assert (found.hits[0].figure, found.hits[0].section) == ("30 days", "Time to return")
    assert found.answer == Answer(
        "You have 30 days from delivery.", "30 days", "since 1 March 2026", "returns.html#time"
    )
    assert found.hits[0].answer == found.answer


def test_a_fact_without_an_address_answers_with_its_page(lookup):
    answer = find(lookup, "how much is the delivery cost").answer
    assert (answer.figure, answer.url) == ("EUR 4.95", "shipping.html")


def test_a_page_answers_when_the_question_is_only_about_it(lookup):
    assert find(lookup, "returns").answer.text == "Send it back within 30 days."
    assert find(lookup, "returns of opened swimwear").answer is None


def test_a_section_without_a_fact_that_fits_better_silences_the_fact(lookup):
    assert find(lookup, "delivery cost").answer.figure == "EUR 4.95"
    assert find(lookup, "next day delivery").answer is None


def test_little_is_said_to_be_little(lookup):
    assert not find(lookup, "return window").poor
    assert find(lookup, "xylophone quartz bassoon return").poor
    assert find(lookup, "xylophone").poor
    assert find(lookup, "").hits == ()


def test_a_limit_is_kept(lookup):
    assert len(find(lookup, "delivery return contact", 2).hits) == 2


def test_kind_and_share_are_told(lookup):
    [hit] = find(lookup, "phone number").hits
    assert (hit.kind, hit.share, hit.title, hit.section) == ("contact", 1.0, "Contact", "")


def test_the_formula_travels_with_the_index():
    without = Lookup(exported(formula=Formula(synonym=0.1)))
    assert find(without, "money").hits[0].score < find(Lookup(exported()), "money").hits[0].score


def test_an_empty_shop_finds_nothing():
    assert rank(exported([], []), "return") == []
