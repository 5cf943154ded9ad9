"""Instruments that another shop makes up: their own scales and bands, and what is wrong with one said at its place."""

import pytest

from boldprint.instruments.reading import read_instruments
from boldprint.instruments.scoring import score, score_json
from boldprint.source.yaml import parse

MOOD = """\
kind: instrument
id: mood
staff:
  title: Mood
  purpose: We read it every month.
  scale: {least: 0, most: 10, points: [{at: 0, label: bad}, {at: 10, label: great}]}
  scoring: average
  unanswered: left out
  sections:
    - id: shop
      title: The shop
      statements:
        - {id: light, text: The shop is bright.}
        - {id: cold, text: The shop is cold., reversed: yes}
    - id: ride
      title: The ride
      statements: [{id: far, text: I came far.}]
  bands:
    - {id: good, at_least: 7.5, title: Good, text: Go on.}
    - {id: bad, at_least: 0, title: Bad, text: Change it.}
"""


def read(text):
    path = "content/instruments/mood.yaml"
    node, faults = parse(text.encode(), path)
    assert faults == []
    return read_instruments({path: node})


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        ({"light": 10, "cold": 0, "far": 5}, "7.50", "good"),
        ({"light": 10, "far": 5}, "7.50", "good"),
        ({"light": 10, "cold": 1, "far": 5}, "7.25", "bad"),
        ({"light": 0, "cold": 10, "far": 0}, "0.00", "bad"),
        ({"light": 10}, None, None),
    ],
)
def test_its_scores(answers, total, band):
    (instrument,), findings = read(MOOD)
    assert findings == []
    told = score_json(score(instrument.staff, {"": answers}))
    assert (told["total"], told["band"]) == (total, band)


@pytest.mark.parametrize(
    ("written", "instead", "line", "says"),
    [
        ("least: 0, most: 10", "least: 10, most: 0", 6, "goes from 10 to 0"),
        ("{at: 10, label: great}", "{at: 11, label: great}", 6, "11 is not on the scale"),
        ("id: far", "id: light", 10, "Two statements have the id “light”"),
        ("at_least: 0", "at_least: 9", 19, "do not stand in order"),
        ("scoring: average", "scoring: gap", 4, "two rounds"),
    ],
)
def test_what_is_wrong_is_said_at_its_place(written, instead, line, says):
    found, findings = read(MOOD.replace(written, instead))
    assert found == ()
    assert [finding.span.line for finding in findings] == [line]
    assert says in findings[0].message
