"""Every form that a field asks for can be said in words."""

import re

import pytest
from tests.support.shops import ROOT, with_files

from boldprint.library.reading import read_library
from boldprint.source.written_forms import advice, words_of

PATTERNS = sorted(
    {found[2] for path in (ROOT / "generator/boldprint").rglob("*.py") for found in re.finditer(r'pattern=r?(["\'])(.+?)\1', path.read_text())}
)


@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_reader_meets_a_pattern(pattern: str) -> None:
    told = words_of(pattern) or (advice(pattern),)
    assert all("^" not in words and "$" not in words for words in told)


def test_the_example_in_the_advice_has_the_form() -> None:
    for pattern in PATTERNS:
        if not words_of(pattern):
            example = re.split(r"[ ,]", advice(pattern).removesuffix("."))[-1]
            assert re.fullmatch(pattern, example), pattern


def test_a_country_in_words_is_told_its_form() -> None:
    site = with_files({})["content/site.yaml"].decode()
    wrong = re.sub(r"(?m)^country: \w+$", "country: Ireland", site)
    assert wrong != site
    _, reading = read_library(with_files({"content/site.yaml": wrong}))
    (finding,) = (one for one in reading if "Ireland" in one.message)
    assert (finding.message, finding.help) == ("“Ireland” is not written as it has to be here.", "Write the two capital letters of the country: IE.")
