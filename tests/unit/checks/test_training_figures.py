"""Q105 in lessons and reasons: a number beside the fact that it contradicts, and no number of a case."""

from tests.support.shops import TODAY, library_of, with_files

from boldprint.checks.check import Shop
from boldprint.checks.quiz.contradicted_figure import CHECK

MODULE = """\
kind: module
id: bikes
title: Bikes
roles: [all]
minutes: 10
objectives: [{id: days, can: say the time to return}]
teaches: [returns]
lessons:
  - id: one
    title: The promise
    text: LESSON
items:
  - id: late
    type: case
    of: returns.return
    case: {packaging: unused, delivered: 2026-09-01}
    on: 2026-11-01
    stem: She says that the time to return is 99 days. What do you say?
    because: REASON
"""


def found(lesson: str, reason: str) -> list[tuple[str, int, str]]:
    text = MODULE.replace("LESSON", lesson).replace("REASON", reason)
    shop = Shop(library_of(with_files({"training/modules/bikes.yaml": text})), TODAY)
    assert CHECK.run is not None
    return [(one.level.value, one.span.line, one.message.split(" stands")[0]) for one in CHECK.run(shop)]


def test_a_lesson_that_says_something_else_is_named() -> None:
    assert found("The time to return is 14 days.", "It is over.") == [("warning", 11, "“14 days”")]


def test_a_reason_that_says_something_else_is_named() -> None:
    assert found("Read it.", "The time to return is 20 days.") == [("warning", 19, "“20 days”")]


def test_what_agrees_what_is_named_and_what_is_past_is_left_alone() -> None:
    assert found("The time to return is 30 days.", "The time to return is ((returns.standard)).") == []
    assert found("Before 2026 the time to return was 14 days.", "You ship in 2 days.") == []
