import subprocess
import sys
import tempfile
from pathlib import Path

import boldprint
from boldprint.search import Answer, Document, Passage, Synonym, build_index
from boldprint.search.language import language_of
from boldprint.search.whoosh_index import count, stemmer

PAGES = [
    Document("returns", "returns.html", "Returns", ("money back",), (Passage("how", "How to send it", "Print it."),)),
    Document("pay", "pay.html", "Payment", ("card",), (Passage("fail", "When it fails", "Ask your bank."),)),
]


def weight_of(index, word):
    return index.weights[index.surfaces[word]]


def measure_of(index, word, page):
    return dict(index.postings[index.surfaces[word]])[page]


def test_forms_of_a_word_are_one_term():
    index = build_index(PAGES, [], "en")
    assert len({(index.surfaces | index.forms)[form] for form in ("return", "returns", "returned", "returning")}) == 1
    assert "returned" not in index.surfaces


def test_stop_words_are_no_terms():
    index = build_index(PAGES, [], "en")
    assert not {"how", "to", "it", "when", "your"} & set(index.surfaces)


def test_a_rare_term_weighs_more_than_a_common_one():
    pages = [*PAGES, Document("bank", "bank.html", "Bank card", ("card",))]
    index = build_index(pages, [], "en")
    assert weight_of(index, "print") > weight_of(index, "card") > 0


def test_a_term_on_every_page_still_weighs_something():
    index = build_index([Document(str(at), f"{at}.html", "Returns") for at in range(500)], [], "en")
    assert weight_of(index, "returns") == 1


def test_title_and_customers_words_count_more_than_headings_and_these_more_than_text():
    page = Document("a", "a.html", "Alpha", ("beta",), (Passage("s", "gamma", "delta"),))
    index = build_index([page], [], "en")
    measures = [measure_of(index, word, 0) for word in ("alpha", "beta", "gamma", "delta")]
    assert measures[0] == measures[1] > measures[2] > measures[3] > 0


def test_facts_and_answers_are_searched():
    page = Document(
        "a", "a.html", "A", (), (Passage("f", "Time", fact=Answer("Send it soon", "30 days")),), Answer("B c")
    )
    assert {"30", "days", "soon", "time"} <= set(build_index([page], [], "en").surfaces)


def test_synonyms_with_the_same_phrase_are_one_row_and_dead_ones_are_named():
    rows = [
        Synonym("cash", "money"),
        Synonym("cash", "card"),
        Synonym("where is my", "payment"),
        Synonym("wrap", "gift"),
    ]
    index = build_index(PAGES, rows, "en")
    assert [(len(said), len(meant)) for said, meant in index.synonyms] == [(1, 2), (3, 1)]
    assert index.synonyms[1][0] == ("where", "is", "my")
    assert [row.said for row in index.dead_synonyms] == ["wrap"]


def test_whoosh_leaves_nothing_on_the_disk(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    count([{"title": "Returns"}], language_of("en"))
    assert list(tmp_path.iterdir()) == []


def test_whooshs_warnings_are_silenced_and_no_others(tmp_path):
    script = "import boldprint.search as s; s.build_index([s.Document('a', 'a.html', 'Returns')], [], 'en')"
    command = [sys.executable, "-W", "error", "-X", f"pycache_prefix={tmp_path}", "-c", script]
    assert subprocess.run(command, capture_output=True, check=False).stderr == b""


def test_one_file_imports_whoosh():
    package = Path(boldprint.__file__).parent
    importing = [
        path.name for path in package.rglob("*.py")
        if any(line.strip().startswith(("import whoosh", "from whoosh")) for line in path.read_text().splitlines())
    ]  # fmt: skip
    assert importing == ["whoosh_index.py"]


def test_latvian_forms_meet_without_a_snowball_stemmer():
    stem = stemmer(language_of("lv"))
    assert {stem(word) for word in ("prece", "preces", "precei", "precēm", "preci")} == {"prec"}
    assert {stem(word) for word in ("piegāde", "piegādes", "piegādi", "piegādē")} == {"piegād"}
    assert stem("ja") == "ja"


def test_pages_in_another_language_are_left_out():
    pages = [Document("a", "a.html", "Returns", language=code) for code in ("", "en-IE", "en", "sv")]
    assert [page.language for page in build_index(pages, [], "en-GB").documents] == ["", "en-IE", "en"]


def test_a_language_without_a_file_is_searched_as_it_stands():
    assert stemmer(language_of("fo"))("vørurnar") == "vørurnar"
