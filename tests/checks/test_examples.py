"""Every check finds the fault in its bad example and nothing in its good one."""

import pytest
from tests.support.examples import Example, examples
from tests.support.shops import TODAY, with_files

from boldprint.checks.check import Check
from boldprint.checks.running import all_checks, check_library, documentation
from boldprint.library.reading import read_library

# What only a disk or a builder can show is told in words, and has no files to run.
CASES = [
    (check, example)
    for check in all_checks().values()
    for example in examples(documentation(check))
    if example.files
]


def _codes(example: Example) -> set[str]:
    library, findings = read_library(with_files(example.files))
    return {
        f.code
        for f in (check_library(library, findings, TODAY).findings if library else findings)
        if f.span.file in example.files
    }


@pytest.mark.parametrize(
    ("check", "example"),
    CASES,
    ids=[f"{check.code}-{'bad' if example.bad else 'good'}{number}" for number, (check, example) in enumerate(CASES)],
)
def test_example(check: Check, example: Example) -> None:
    assert (check.code in _codes(example)) is example.bad


BETWEEN_TWO_SHOPS = ("G501",)
"""Checks that compare a shop with its earlier self; no single shop is their example, and tests/unit/changes holds theirs."""


@pytest.mark.parametrize("check", [check for check in all_checks().values() if check.code not in BETWEEN_TWO_SHOPS], ids=lambda check: check.code)
def test_documentation(check: Check) -> None:
    told = documentation(check)
    assert told.startswith(f"{check.code}: "), "the docstring begins with the code and what is wrong"
    assert {example.bad for example in examples(told)} == {True, False}, "a check has a bad and a good example"
