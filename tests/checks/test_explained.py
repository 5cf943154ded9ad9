"""Every code that can be printed has its documentation, so that `boldprint explain` knows it."""

import re
from pathlib import Path

import boldprint
from boldprint.checks.running import all_checks
from boldprint.publish.codes import CODES

PACKAGE = Path(boldprint.__file__).parent
_CODE = re.compile(r'"([AFGLQRTWYJ]\d{3})"')


def test_every_code_in_the_package_is_explained() -> None:
    printed = {
        code: path.relative_to(PACKAGE).as_posix()
        for path in sorted(PACKAGE.rglob("*.py"))
        for code in _CODE.findall(path.read_text("utf-8"))
    }
    missing = {code: path for code, path in printed.items() if code not in all_checks()}
    assert not missing


def test_the_builders_codes_are_explained() -> None:
    assert CODES.keys() <= all_checks().keys()
