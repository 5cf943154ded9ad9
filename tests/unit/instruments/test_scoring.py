"""Scores: the article's check values, the hole between the bands, gaps, rows; and the same in the browser."""

import json
import shutil
import subprocess
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import boldprint
from boldprint.instruments.instrument import InstrumentPart
from boldprint.instruments.reading import read_instruments
from boldprint.instruments.scoring import score, score_json, sheet_json, shown, weigh
from boldprint.source.yaml import parse
from boldprint.values.text import StaffText, for_staff_eyes

FOLDER = Path(__file__).parents[3] / "content" / "instruments"
SCRIPT = Path(boldprint.__file__).parent / "assets" / "js" / "instrument.js"


def read(**files):
    nodes = {
        f"content/instruments/{name}.yaml": parse(text.encode(), f"content/instruments/{name}.yaml")[0]
        for name, text in files.items()
    }
    return read_instruments(nodes)


@pytest.fixture(scope="module")
def instruments():
    found, findings = read(**{path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.yaml")})
    assert findings == []
    return {instrument.id: instrument for instrument in found}


@pytest.fixture(scope="module")
def assessment(instruments):
    return instruments["self-assessment"].staff


def all_answered(part, number, **others):
    return {
        "": {
            s.name: others.get(s.name.replace("-", "_"), number)
            for section in part.sections
            for s in section.statements
        }
    }


def test_the_self_assessment_has_the_articles_shape(assessment):
    assert [len(section.statements) for section in assessment.sections] == [4, 4, 3, 3, 3, 5, 3]
    assert (assessment.scale.least, assessment.scale.most) == (1, 5)


@pytest.mark.parametrize(
    ("number", "total", "band"),
    [(1, "7.00", "at-risk"), (3, "21.00", "adequate"), (4, "28.00", "asset"), (5, "35.00", "asset")],
)
def test_check_values_of_the_article(assessment, number, total, band):
    found = score_json(score(assessment, all_answered(assessment, number)))
    assert (found["total"], found["band"]) == (total, band)


def test_one_three_among_fours_falls_into_the_hole_and_is_adequate(assessment):
    found = score_json(score(assessment, all_answered(assessment, 4, committed=3)))
    assert (found["total"], found["band"]) == ("27.75", "adequate")


def test_nothing_is_rounded_before_the_band_is_chosen(assessment):
    # seven averages of thirds and fifths whose sum is 28 less a sixtieth would show as 27.98
    answers = all_answered(assessment, 4, review=3)
    found = score(assessment, answers)
    assert found.total == 28 - Fraction(1, 3)
    assert found.band == "adequate"


def test_an_open_statement_gives_no_total(assessment):
    answers = all_answered(assessment, 4)
    del answers[""]["committed"]
    found = score(assessment, answers)
    assert found.total is None
    assert [section.score for section in found.sections][:2] == [None, 4]
    assert found.sections[0].answered == 3


def test_the_page_names_the_hole_and_what_open_statements_do(assessment):
    told = for_staff_eyes(assessment.bands_note)
    assert "20.5" in told
    assert "27.75" in told
    assert "open statement" in told


def test_service_quality_has_22_items_twice_on_five_dimensions(instruments):
    part = instruments["service-quality"].public
    assert [len(s.statements) for s in part.sections if s.statements] == [4, 5, 4, 4, 5]
    assert [round_.name for round_ in part.rounds] == ["expected", "met"]
    assert any(s.reversed for section in part.sections for s in section.statements)


def test_a_gap_is_met_less_expected_with_reversed_items_turned_back(instruments):
    part = instruments["service-quality"].public
    names = [s for section in part.sections for s in section.statements]
    expected = {s.name: 2 if s.reversed else 6 for s in names}
    met = {s.name: 5 if s.reversed else 3 for s in names}
    found = score_json(score(part, {"expected": expected, "met": met}))
    assert {section["score"] for section in found["sections"]} == {"-3.00"}
    assert found["total"] == "-3.00"


def test_a_review_leaves_out_what_does_not_apply(instruments):
    part = instruments["contact-review"].staff
    answers = all_answered(part, 5)
    answers[""] = {
        name: number for name, number in answers[""].items() if name not in ("asks-first", "in-time", "apologises")
    }
    assert score_json(score(part, answers))["total"] == "5.00"


def test_a_number_off_the_scale_is_an_error(assessment):
    with pytest.raises(ValueError, match="not on the scale"):
        score(assessment, {"": {"committed": 6}})


def test_the_three_highest_products_are_kept_and_a_tie_is_told():
    rows = [("broken", (5, 4, 5)), ("late", (4, 4, 4)), ("rude", (2, 5, 3)), ("dear", (3, 5, 2))]
    ranked, tie = weigh(rows, 3)
    assert [(row.label, row.product, row.is_kept) for row in ranked] == [
        ("broken", 100, True),
        ("late", 64, True),
        ("rude", 30, True),
        ("dear", 30, False),
    ]
    assert tie


def test_the_kinds_that_the_articles_ask_for_are_there(instruments):
    assert set(instruments) >= {
        "self-assessment",
        "service-quality",
        "customer-survey",
        "vision-worksheet",
        "top-three-issues",
        "contact-review",
    }
    survey = instruments["customer-survey"].public
    assert all(section.questions and not section.statements for section in survey.sections), (
        "a rating seldom says how to mend anything"
    )
    assert instruments["top-three-issues"].staff.rows.keep == 3
    entries = [
        question.entries for section in instruments["vision-worksheet"].staff.sections for question in section.questions
    ]
    assert len(instruments["vision-worksheet"].staff.sections) == 5
    assert entries[0] == 5


BAD = """
kind: instrument
id: x
staff:
  title: A
  purpose: B
  scoring: gap
  scale: {least: 1, most: 5}
"""


def test_what_cannot_be_scored_is_refused_in_words():
    _, findings = read(x=BAD)
    assert [f.message for f in findings] == ["A gap is the difference of two rounds."]
    _, findings = read(x="kind: instrument\nid: x\n")
    assert "neither a public nor a staff part" in findings[0].message
    _, findings = read(x=BAD.replace("scoring: gap", "scoring: average").replace("id: x", "id: x\ntitel: y"))
    assert [f.code for f in findings] == ["Y201"]


def in_browser(cases):
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node on this machine: apt-get install nodejs")
    code = (
        f"const i = require({json.dumps(str(SCRIPT))}); const cases = JSON.parse(require('fs').readFileSync(0));"
        "console.log(JSON.stringify(cases.map((c) => i.score(c[0], c[1]))));"
    )
    done = subprocess.run([node, "-e", code], input=json.dumps(cases), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def answers_for(part):
    rounds = [round_.name for round_ in part.rounds] or [""]
    names = [s.name for section in part.sections for s in section.statements]
    numbers = st.integers(part.scale.least, part.scale.most)
    return st.fixed_dictionaries(
        {
            name: st.dictionaries(st.sampled_from(names), numbers, min_size=len(names) - 2, max_size=len(names))
            for name in rounds
        }
    )


@settings(
    max_examples=4,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_python_and_the_browser_agree(instruments, data):
    parts = [
        instruments["self-assessment"].staff,
        instruments["service-quality"].public,
        instruments["contact-review"].staff,
    ]
    cases = [(part, data.draw(answers_for(part))) for part in parts for _ in range(8)]
    assert in_browser([(sheet_json(part), answers) for part, answers in cases]) == [
        score_json(score(part, answers)) for part, answers in cases
    ]


def test_two_decimals_halves_away_from_zero():
    assert [shown(Fraction(n, 8)) for n in (1, -1, 3, 0)] == ["0.13", "-0.13", "0.38", "0.00"]
    assert shown(Fraction(-1, 1000)) == "0.00"


def test_an_instrument_is_equal_to_itself():
    part = InstrumentPart[StaffText].model_validate({"title": "A", "purpose": "B"})
    assert part.scoring.value == "none"
