"""Published decisions: the schema holds, and the client answers as `boldprint decide` does, on every cell."""

import datetime
import importlib.util
import json
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import jsonschema
import pytest
from tests.support.cells import cases
from tests.support.public import public_of, sample_public
from tests.support.shops import ROOT, sample_files

from boldprint.edition.decisions.deciding import Answered, decide
from boldprint.edition.decisions.refusal import Refusal
from boldprint.edition.public import PublicLibrary
from boldprint.exports.export import all_exports

pytestmark = pytest.mark.slow

NOWS = ("2026-11-22T12:00", "2025-07-01T09:30", "2027-02-15T23:59")


@cache
def client() -> ModuleType:
    """The client as somebody would use it who has copied its folder."""
    folder = ROOT / "generator/boldprint/assets/boldprint_client"
    spec = importlib.util.spec_from_file_location("boldprint_client", folder / "__init__.py", submodule_search_locations=[str(folder)])
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["boldprint_client"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def documents(library: PublicLibrary) -> dict[str, Any]:
    files = all_exports()["decisions"].make(library)  # type: ignore[arg-type, call-arg]
    return {path: json.loads(content) for path, content in files.items()}


@cache
def sample_documents() -> dict[str, Any]:
    return documents(sample_public())


def test_every_file_fits_the_schema() -> None:
    found = sample_documents()
    schema = jsonschema.Draft202012Validator(found["decisions.schema.json"])
    schema.check_schema(schema.schema)
    policies = [path for path in found if path.startswith("decisions/")]
    assert {"decisions/returns.json", "decisions/shipping.json", "decisions/gb/returns.json"} <= set(policies)
    for path in policies:
        assert [error.message[:200] for error in schema.iter_errors(found[path])] == [], path


def _promised(answer: dict[str, Any]) -> dict[str, Any]:
    """What both say: everything but the file and line of the rule."""
    rule = answer["rule"]
    return {**answer, "rule": {"id": rule["id"]} if rule is not None else None}


@pytest.mark.slow
@pytest.mark.parametrize("written", NOWS)
def test_the_client_answers_as_the_command_does_on_every_cell(written: str) -> None:
    library, asked = sample_public(), 0
    now = datetime.datetime.fromisoformat(written).replace(tzinfo=ZoneInfo(library.site.time_zone))
    for policy in library.decisions.policies:
        document = sample_documents().get(f"decisions/{policy.policy}.json")
        for table in policy.tables if document is not None else ():
            read = client().Policy(document)
            for number, case in enumerate(cases(table, now)):
                if number % 3 and number > 400:  # the sample's largest table has thousands
                    continue
                expected = decide(library.decisions, table.full_name, case, now)
                assert isinstance(expected, Answered), expected
                assert read.decide(table.name, case, now) == _promised(expected.json()), (table.full_name, case)
                asked += 1
    assert asked > 1000


def test_open_cases_say_what_to_ask_in_the_same_order() -> None:
    library = sample_public()
    now = datetime.datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Dublin"))
    read = client().Policy(sample_documents()["decisions/returns.json"])
    case: dict[str, str] = {}
    for _ in range(20):
        expected = decide(library.decisions, "returns.return", case, now)
        assert isinstance(expected, Answered)
        answer = read.decide("return", case, now)
        assert answer == _promised(expected.json())
        if not answer["missing"]:
            break
        ask = answer["missing"][0]
        case[ask["id"]] = ask["choices"][-1] if ask["choices"] else "2026-11-01" if "price" not in ask["id"] else "90"
    assert answer["outcome"] is not None


def test_bad_input_is_refused_with_the_choices() -> None:
    library, module = sample_public(), client()
    read = module.Policy(sample_documents()["decisions/returns.json"])
    now = datetime.datetime(2026, 11, 22, tzinfo=ZoneInfo("Europe/Dublin"))
    for case in ({"itm": "tents"}, {"item": "boat"}, {"price": "many"}, {"delivered": "2026-02-30"}):
        assert isinstance(decide(library.decisions, "returns.return", case, now), Refusal)
        with pytest.raises(module.UnknownAnswer) as refused:
            read.decide("return", case, now)
        assert refused.value.faults[0]["choices"]
    with pytest.raises(ValueError, match="format 2"):
        module.Policy({**sample_documents()["decisions/returns.json"], "format": 2})


def test_the_client_is_small_and_needs_nothing() -> None:
    folder = Path(client().__file__ or "").parent
    found = [path.read_text() for path in folder.glob("*.py")]
    imports = {line.split()[1].split(".")[0] for text in found for line in text.splitlines() if line.startswith(("import ", "from "))} - {""}
    assert imports <= sys.stdlib_module_names
    assert sum(map(len, found)) < 32_000
    assert public_of(sample_files()).edition.market == "ie"
