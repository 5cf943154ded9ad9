"""Findings as SARIF hold to OASIS's schema of SARIF 2.1.0, and every place lies inside its file."""

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.support.examples import examples
from tests.support.shops import TODAY, with_files

from boldprint.checks.reports.sarif import sarif
from boldprint.checks.running import all_checks, check_library, documentation
from boldprint.library.reading import read_library
from boldprint.source.finding import Finding, Level
from boldprint.source.span import Span

SCHEMA = Path(__file__).parents[1] / "standards/sarif/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
BAD = [example for code in ("F205", "G111", "T130", "Y102", "Y201") for example in examples(documentation(all_checks()[code])) if example.bad]


@cache
def validator() -> jsonschema.Draft4Validator:
    if not SCHEMA.exists():
        assert os.environ.get("CI") != "true", "SARIF's schema is missing: run “make tools”"
        pytest.skip("SARIF's schema is missing: run “make tools” with npm installed")
    return jsonschema.Draft4Validator(json.loads(SCHEMA.read_text("utf-8")))


def written(findings: tuple[Finding, ...]) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(json.dumps(sarif(findings)))
    validator().validate(made)
    return made


def test_the_schema_refuses_what_the_standard_does_not_know() -> None:
    made = json.loads(json.dumps(sarif((Finding("Y001", Level.INFO, Span("policies/a.yaml"), "It is so.", "Do this."),))))
    for wrong in ({"level": "fatal"}, {"help": "Do this."}, {"message": "It is so."}):
        result = made["runs"][0]["results"][0]
        assert not validator().is_valid({**made, "runs": [{**made["runs"][0], "results": [{**result, **wrong}]}]})


@pytest.mark.parametrize("example", BAD)
def test_a_faulty_shop_is_reported_as_the_standard_asks(example: Any) -> None:
    files = with_files(example.files)
    library, found = read_library(files)
    findings = check_library(library, found, TODAY).findings if library is not None else found
    run = written(findings)["runs"][0]
    assert run["results"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        lines = files[place["artifactLocation"]["uri"]].decode().split("\n")
        assert place["region"]["startLine"] <= len(lines)
        assert place["region"]["startColumn"] <= len(lines[place["region"]["startLine"] - 1]) + 1
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert rules[result["ruleIndex"]]["shortDescription"]["text"] == all_checks()[result["ruleId"]].title


def test_nothing_found_is_a_log_too() -> None:
    assert written(())["runs"][0]["results"] == []


def test_a_file_name_is_written_as_an_address() -> None:
    made = written((Finding("Y001", Level.INFO, Span("policies/für alle.yaml"), "It is so.", "Do this."),))
    assert made["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "policies/f%C3%BCr%20alle.yaml"
