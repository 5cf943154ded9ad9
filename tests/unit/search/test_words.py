from hypothesis import given
from hypothesis import strategies as st

from boldprint.search.text import LONGEST, clipped, sentences
from boldprint.search.words import fold, tokens, words, words_to_index


def test_words_are_lower_case_without_apostrophes_and_signs():
    assert words("I DIDN’T get my 'parcel' (№ 20231)!") == ["i", "didnt", "get", "my", "parcel", "20231"]


def test_a_letter_with_its_accent_apart_is_the_same_word():
    assert words("Cafe\u0301") == words("Café") == ["café"]


def test_chinese_comes_in_pieces_of_two():
    assert words("退货政策 30天") == ["退货", "货政", "政策", "30", "天"]


def test_hyphenated_words_are_indexed_in_one_piece_too():
    assert words_to_index("pre-order by e-mail") == ("pre", "order", "by", "e", "mail", "preorder", "email")


def test_folding_takes_accents_and_ligatures():
    assert [fold(word) for word in ("ångra", "kjøp", "pārskaitījums", "straße", "łódź")] == [
        "angra", "kjop", "parskaitijums", "strasse", "lodz"]  # fmt: skip


@given(st.text())
def test_tokens_stand_in_order_where_they_say(text):
    found = list(tokens(text))
    assert all(0 <= token.start < token.end <= len(text) for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)
    assert all(token.word and token.word == token.word.lower() for token in found)


@given(st.text())
def test_sentences_keep_every_word_unless_they_are_long(text):
    found = sentences(text)
    assert all(0 < len(sentence) <= LONGEST for sentence in found)
    if len(text) < LONGEST:
        assert " ".join(" ".join(found).split()) == " ".join(text.split())


@given(st.text(), st.integers(3, 60))
def test_clipped_text_is_never_longer(text, letters):
    assert len(clipped(text, letters)) <= letters + 1


@given(st.text(alphabet="aZ9'’-é退货カ한 .\u0301€ß\u00a0İ"))
def test_the_words_alone_are_those_of_the_tokens(text):
    assert words(text) == [token.word for token in tokens(text)]
