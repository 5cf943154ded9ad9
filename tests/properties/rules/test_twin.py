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
from random_cases import random_case, random_event, random_now
from written import read, setting

from boldprint.rules.answer_code import day_in, decode, encode
from boldprint.rules.boxes import Box, atoms
from boldprint.rules.case import read_moment
from boldprint.rules.cells import CompiledTable
from boldprint.rules.cells_json import cells_json
from boldprint.rules.compiling import compile_table
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision, decision_json
from boldprint.rules.granting import exceptions_json, grant_json, granted
from boldprint.rules.numbers import shown_number
from boldprint.values.text import PublicText

NODE = shutil.which("node")
SCRIPTS = Path(str(files("boldprint").joinpath("assets/js")))
SHAPES = sorted(Path(__file__).parents[2].joinpath("unit/rules/shapes").glob("*.yaml"))
LARGE = Path(__file__).parents[3] / "generator/benchmarks/rules_large_retailer.yaml"
FIRST, LAST = datetime.date(2025, 1, 1), datetime.date(2031, 12, 31)

pytestmark = pytest.mark.skipif(NODE is None, reason="Node is not installed")


def test_the_browser_answers_the_same() -> None:
    assert differences(range(100), cases_each=20) == []


@pytest.mark.long
def test_the_browser_answers_the_same_in_a_hundred_thousand_cases() -> None:
    assert [
        found for first in range(0, 2_000, 500) for found in differences(range(first, first + 500), cases_each=50)
    ] == []


@pytest.mark.parametrize("path", [*SHAPES, LARGE], ids=lambda path: path.stem)
def test_the_browser_answers_the_same_in_every_cell(path: Path) -> None:
    part = read(path.read_text(encoding="utf-8"))[0]
    assert part is not None
    compiled = compile_table(part.tables[0], part.windows, setting())
    made = Made({"tables": []}, part.windows, compiled)
    cases = [
        (case_in(compiled, cell.box, Random(number)), random_now(Random(number)))
        for number, cell in enumerate(compiled.cells)
        for _ in range(3)
    ]
    job = {"table": cells_json(compiled, FIRST, LAST), "exceptions": [], "cases": cases}
    (found,) = browser_answers([job])
    for (answers, now), got in zip(cases, found, strict=True):
        assert got == python_answer(made, answers, now)


def case_in(compiled: CompiledTable[PublicText], box: Box, random: Random) -> dict[str, str]:
    """A full case of a cell, on days around those that matter."""
    case: dict[str, str] = {}
    for dimension, mask in zip(compiled.domain.dimensions, box, strict=True):
        atom = random.choice(atoms(mask))
        number = dimension.cuts[atom] if dimension.cuts else 0
        case[dimension.ask.name] = dimension.leaves[atom] if dimension.leaves else shown_number(number, dimension.ask)
    return case | {ask.name: random_event(random) for ask in compiled.domain.events}


def differences(seeds: range, cases_each: int) -> list[Any]:
    jobs: list[dict[str, Any]] = []
    expected: list[list[Any]] = []
    for seed in seeds:
        made, random = make(seed), Random(seed)
        cases = [(random_case(made.written, random), random_now(random)) for _ in range(cases_each)]
        jobs.append(
            {
                "table": cells_json(made.compiled, FIRST, LAST),
                "exceptions": exceptions_json(made.compiled, made.exceptions),
                "cases": cases,
            }
        )
        expected.append([python_answer(made, answers, now) for answers, now in cases])
    found = browser_answers(jobs)
    return [
        (seed, case, wanted, got)
        for seed, job, wants, gots in zip(seeds, jobs, expected, found, strict=True)
        for case, wanted, got in zip(job["cases"], wants, gots, strict=True)
        if wanted != got
    ]


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
    shown = (
        opened.now.isoformat(timespec="minutes")
        if isinstance(opened.now, datetime.datetime)
        else opened.now.isoformat()
    )
    return {
        "decision": without_place(decision_json(decision)),
        "code": code,
        "day": day.isoformat(),
        "opened": {"answers": dict(opened.answers), "now": shown},
        "granted": [grant_json(grant) for grant in granted(compiled, made.exceptions, answers, moment, ["lead"])],
    }


def without_place(decision: dict[str, Any]) -> dict[str, Any]:
    """The browser does not know files."""
    rule = decision["rule"]
    return {**decision, "rule": {"id": rule["id"]} if rule is not None else None}


def browser_answers(jobs: list[dict[str, Any]]) -> Any:
    assert NODE is not None
    done = subprocess.run(
        [NODE, str(Path(__file__).with_name("twin.js")), str(SCRIPTS)],
        input=json.dumps(jobs),
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)
