from pathlib import Path

import pytest
import yaml

from boldprint.prose import check

ROWS = yaml.safe_load((Path(__file__).parents[2] / "prose" / "light_languages.yaml").read_text("utf-8"))
CASES = [
    (language, codes, sentence) for language, rows in ROWS.items() for row in rows for codes, sentence in row.items()
]


@pytest.mark.parametrize(("language", "codes", "sentence"), CASES)
def test_labelled_sentence(language: str, codes: str, sentence: str) -> None:
    found = {remark.code for report in check(sentence, language=language) for remark in report.findings}
    assert found == (set() if codes == "good" else set(codes.split()))


@pytest.mark.parametrize("language", sorted(ROWS))
def test_places_are_verbatim(language: str) -> None:
    for _, _, sentence in (case for case in CASES if case[0] == language):
        for report in check(sentence, language=language):
            for remark in report.findings:
                assert report.sentence.text[remark.start : remark.end] == remark.words


def test_chinese_counts_characters() -> None:
    assert [r.code for report in check("扫" * 41 + "。", language="zh") for r in report.findings] == ["T160"]
    assert check("扫" * 40 + "。", language="zh")[0].findings == ()
