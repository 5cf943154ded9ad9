from hypothesis import given
from hypothesis import strategies as st

from boldprint.search.packing import pack, pack_words, unpack, unpack_words


@given(st.lists(st.integers(0, 2**30)))
def test_numbers_come_back(numbers):
    assert list(unpack(pack(numbers))) == numbers


@given(st.sets(st.text("abcdeåäö退货", min_size=1, max_size=90)))
def test_words_come_back(found):
    assert unpack_words(pack_words(sorted(found))) == sorted(found)


def test_nothing_is_packed_as_nothing():
    assert (pack([]), pack_words([]), list(unpack("")), unpack_words("")) == ("", "", [], [])
