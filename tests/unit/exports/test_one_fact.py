"""The change of one fact changes exactly the exports that contain it: a golden list, read in review."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from tests.support.public import public_of
from tests.support.shops import sample_files

from boldprint.exports.export import PublicExport, all_exports

pytestmark = pytest.mark.slow

GOLDEN = Path(__file__).parents[2] / "golden" / "one-fact.json"
CHANGES = {
    "a price that no table uses": ("policies/warranties.yaml", "label: A new zip, value: 25 EUR", "label: A new zip, value: 26 EUR"),
    "the phone": ("policies/contact-details.yaml", "value: +353 20 910 0148", "value: +353 20 910 0149"),
    "the cut-off": ("policies/shipping.yaml", '{from: 2025-09-01, value: "14:00"}', '{from: 2025-09-01, value: "15:00"}'),
}


def _exports(files: Mapping[str, bytes]) -> dict[str, bytes]:
    library = public_of(files)
    made = [(export.name, export.make(library)) for export in all_exports().values() if isinstance(export, PublicExport)]
    return {f"{name}: {path}": content for name, files_ in made for path, content in files_.items()}


@cache
def _before() -> dict[str, bytes]:
    return _exports(sample_files())


@cache
def _after(change: str) -> dict[str, bytes]:
    path, old, new = CHANGES[change]
    files = dict(sample_files())
    assert old.encode() in files[path]
    files[path] = files[path].replace(old.encode(), new.encode(), 1)
    return _exports(files)


def _changed(change: str) -> list[str]:
    before, after = _before(), _after(change)
    assert before.keys() == after.keys()
    return sorted(name for name in before if before[name] != after[name])


@pytest.mark.slow
def test_it_changes_exactly_these(request: pytest.FixtureRequest) -> None:
    found = json.dumps({change: _changed(change) for change in CHANGES}, indent=1) + "\n"
    if request.config.getoption("--update-golden"):
        GOLDEN.write_text(found)
    assert found == GOLDEN.read_text()


@pytest.mark.slow
def test_the_phone_changes_where_it_stands_and_nowhere_else() -> None:
    holding = [name for name, content in _before().items() if b"+353 20 910 0148" in content or b"+353209100148" in content]
    assert _changed("the phone") == sorted(holding)
