import pytest
from hypothesis import given
from hypothesis import strategies as st

from boldprint.search import Document, Lookup, Synonym, build_index, export
from boldprint.search.spelling import alternatives, distance, split
from boldprint.search.words import fold

PAGE = Document("a", "a.html", "Returns refund warranty exchange smörgås gift card", ("international delivery",))


@pytest.fixture(scope="module")
def lookup():
    return Lookup(export(build_index([PAGE], [Synonym("reimburse", "refund")], "en")))


def found(lookup, word):
    names = {term: known for known, term in reversed(lookup.term_of.items())}
    return [(names[term], sure) for term, sure in alternatives(lookup, word, fold(word))]


@pytest.mark.parametrize(
    ("typed", "meant", "sure"),
    [
        ("return", "return", 1.0),
        ("returning", "return", 1.0),
        ("smorgas", "smörgås", 1.0),
        ("warr", "warranti", 0.8),
        ("retrun", "return", 0.8),
        ("refnd", "refund", 0.8),
        ("exchnage", "exchang", 0.8),
        ("internatinoall", "intern", 0.6),
        ("reimbruse", "reimburs", 0.8),
        ("warrantfristen", "warranti", 0.5),
    ],
)
def test_what_a_typed_word_stands_for(lookup, typed, meant, sure):
    [(name, how_sure), *_] = found(lookup, typed)
    assert fold(name)[:6] == fold(meant)[:6]
    assert how_sure == sure


@pytest.mark.parametrize("typed", ["crd", "xyzzy", "eturn", "q" * 200])
def test_what_is_too_far_stands_for_nothing(lookup, typed):
    assert found(lookup, typed) == []


def test_a_slip_in_a_stop_word_is_no_word_of_a_page(lookup):
    assert found(lookup, "whould") == []


def test_two_words_written_as_one_are_cut(lookup):
    assert split(lookup, "giftcard") == ["gift", "card"]
    assert split(lookup, "return") == ["return"]
    assert split(lookup, "smorgas") == ["smorgas"]
    assert split(lookup, "giftx") == ["giftx"]


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_distance_is_right_whenever_it_is_small(left, right):
    expected = naive(left, right)
    for most in (1, 2):
        got = distance(left, right, most)
        assert got == expected if expected <= most else got > most


def naive(left, right):
    """Optimal string alignment by the whole table."""
    table = [[i + j if not i or not j else 0 for j in range(len(right) + 1)] for i in range(len(left) + 1)]
    for i in range(1, len(left) + 1):
        for j in range(1, len(right) + 1):
            cost = left[i - 1] != right[j - 1]
            table[i][j] = min(table[i - 1][j - 1] + cost, table[i - 1][j] + 1, table[i][j - 1] + 1)
            if i > 1 and j > 1 and left[i - 1] == right[j - 2] and left[i - 2] == right[j - 1]:
                table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
    return table[-1][-1]
