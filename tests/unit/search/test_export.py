import gzip
import json
from dataclasses import replace
from importlib import import_module

import pytest

from boldprint.search import (
    Answer,
    Document,
    Labels,
    Link,
    Passage,
    Synonym,
    as_json,
    as_script,
    build_index,
    export,
    rank,
)
from boldprint.search.export import DETAILS

TEXT = " ".join(f"Sentence number {at} says something about returns." for at in range(60))
PAGE = Document("returns", "returns.html", "Returns", ("money back",), (Passage("how", "How", TEXT, ("label",)),))


def test_the_same_pages_give_the_same_bytes():
    rows = [Synonym("refund", "money back"), Synonym("cash", "money")]
    assert as_json(export(build_index([PAGE], rows, "en"))) == as_json(export(build_index([PAGE], rows, "en")))


def test_the_index_is_plain_json():
    exported = export(build_index([PAGE], [], "en"), fallback=[Link("tel:+353", "Call us")])
    assert json.loads(as_json(exported)) == exported
    assert exported["fallback"] == [["tel:+353", "Call us", ""]]
    assert exported["labels"]["answer"] == Labels().answer


def test_the_script_calls_the_ranker():
    script = as_script(export(build_index([PAGE], [], "en")))
    assert script.startswith("boldprintSearch.load({")
    assert script.endswith("});\n")


@pytest.mark.parametrize("url", ["javascript:alert(1)", " JavaScript:alert(1)", "\x01data:text/html,x", "vbscript:x"])
def test_no_address_is_a_script(url):
    with pytest.raises(ValueError, match="may not link"):
        export(build_index([Document("a", url, "A")], [], "en"))
    with pytest.raises(ValueError, match="may not link"):
        export(build_index([PAGE], [], "en"), fallback=[Link(url, "A")])
    with pytest.raises(ValueError, match="may not link"):
        export(build_index([Document("a", "a.html", "A", answer=Answer("B", url=url))], [], "en"))


@pytest.mark.parametrize("url", ["returns.html#a:b", "a/b.html?x=y:z", "https://shop.example/", "mailto:a@b.example"])
def test_ordinary_addresses_are_taken(url):
    assert export(build_index([Document("a", url, "A")], [], "en"))["pages"][0][0] == url


def test_the_more_pages_the_shorter_their_texts(monkeypatch):
    index = build_index([Document("a", "a.html", "Returns", (), PAGE.sections * 20)], [], "en")
    lengths = []
    for at in range(len(DETAILS)):
        monkeypatch.setattr(import_module("boldprint.search.export"), "DETAILS", [replace(DETAILS[at], pages=1)])
        exported = export(index)
        lengths.append(len(as_json(exported["pages"])))
        assert len(exported["pages"][0][2]) == min(21, DETAILS[at].sections + 1)
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 20 * lengths[-1]


def test_beyond_its_detail_a_page_keeps_the_terms_it_is_most_about(monkeypatch):
    few = [replace(DETAILS[-1], pages=1, measures=1)]
    monkeypatch.setattr(import_module("boldprint.search.export"), "DETAILS", few)
    exported = export(build_index([PAGE], [], "en"))
    assert sum(1 for packed in exported["postings"] if packed) == 1
    assert [hit.url for hit in rank(exported, "returns")] == ["returns.html"]
    assert rank(exported, "sentence") == []


def test_a_small_shop_brings_whole_sections():
    [page] = export(build_index([PAGE], [], "en"))["pages"]
    assert len(gzip.compress(as_json(page).encode())) < 2000
    assert sum(len(sentence) for sentence in page[2][1][2]) > 800
