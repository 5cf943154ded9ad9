"""The browser's two files: small, the same letters as here, and no way for text to become markup."""

import gzip
from pathlib import Path

import pytest

import boldprint
from boldprint.search.words import LETTERS, PIECES

SCRIPTS = Path(boldprint.__file__).parent / "assets" / "js"
RANKER = (SCRIPTS / "search-ranker.js").read_text(encoding="utf-8")
BOX = (SCRIPTS / "search-box.js").read_text(encoding="utf-8")


def test_both_together_weigh_little():
    assert len(gzip.compress((RANKER + BOX).encode(), 9)) < 6200


def test_both_rankers_cut_words_by_the_same_letters():
    there = RANKER.replace("\\\\", "\\")
    assert f"[{LETTERS}]+" in there
    assert f"[{PIECES}]+" in there


@pytest.mark.parametrize("word", ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval", "Function(",
                                  "fetch", "XMLHttpRequest", "import", "style"])  # fmt: skip
def test_text_cannot_become_markup_and_nothing_is_fetched(word):
    assert word not in RANKER + BOX


def test_the_box_holds_no_word_of_any_language():
    assert not [line for line in BOX.splitlines() if 'textContent = "' in line or "placeholder" in line]
