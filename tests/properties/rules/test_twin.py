"""The browser's script against Python: the same JSON for every case, on random tables with seasons, clocks and calendars."""

import datetime
import json
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import Any

import pytest
from made import Made, make
from random_tables import random_case, random_now

from boldprint.rules.answer_code import day_in, decode, encode
from boldprint.rules.case import read_moment
from boldprint.rules.cells_json import cells_json
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision, decision_json
from boldprint.rules.granting import exceptions_json, grant_json, granted

NODE = shutil.which("node")
SCRIPTS = Path(str(files("boldprint").joinpath("assets/js")))
FIRST, LAST = datetime.date(2025, 1, 1), datetime.date(2031, 12, 31)

pytestmark = pytest.mark.skipif(NODE is None, reason="Node is not installed")


def test_the_browser_answers_the_same() -> None:
    assert differences(range(100), cases_each=20) == []


@pytest.mark.long
def test_the_browser_answers_the_same_in_a_hundred_thousand_cases() -> None:
    assert [found for first in range(0, 2_000, 500) for found in differences(range(first, first + 500), cases_each=50)] == []


def differences(seeds: range, cases_each: int) -> list[Any]:
    jobs: list[dict[str, Any]] = []
    expected: list[list[Any]] = []
    for seed in seeds:
        made, random = make(seed), Random(seed)
        cases = [(random_case(made.written, random), random_now(random)) for _ in range(cases_each)]
        jobs.append({"table": cells_json(made.compiled, FIRST, LAST), "exceptions": exceptions_json(made.compiled, made.exceptions), "cases": cases})
        expected.append([python_answer(made, answers, now) for answers, now in cases])
    found = browser_answers(jobs)
    return [(seed, case, wanted, got) for seed, job, wants, gots in zip(seeds, jobs, expected, found, strict=True)
            for case, wanted, got in zip(job["cases"], wants, gots, strict=True) if wanted != got]


def python_answer(made: Made, answers: dict[str, str], now: str) -> Any:
    compiled, moment = made.compiled, read_moment(now)
    assert isinstance(moment, datetime.date)
    decision = decide(compiled, answers, moment)
    assert isinstance(decision, Decision)
    code = encode(compiled, answers, moment)
    assert isinstance(code, str)
    opened = decode(compiled, code)
    assert opened is not None
    assert encode(compiled, opened.answers, opened.now) == code
    day = day_in(code)
    assert day is not None
    shown = opened.now.isoformat(timespec="minutes") if isinstance(opened.now, datetime.datetime) else opened.now.isoformat()
    return {"decision": without_place(decision_json(decision)), "code": code, "day": day.isoformat(),
            "opened": {"answers": dict(opened.answers), "now": shown},
            "granted": [grant_json(grant) for grant in granted(compiled, made.exceptions, answers, moment, ["lead"])]}


def without_place(decision: dict[str, Any]) -> dict[str, Any]:
    """The browser does not know files."""
    rule = decision["rule"]
    return {**decision, "rule": {"id": rule["id"]} if rule is not None else None}


def browser_answers(jobs: list[dict[str, Any]]) -> Any:
    assert NODE is not None
    done = subprocess.run([NODE, str(Path(__file__).with_name("twin.js")), str(SCRIPTS)], input=json.dumps(jobs), capture_output=True, text=True, check=True)
    return json.loads(done.stdout)
