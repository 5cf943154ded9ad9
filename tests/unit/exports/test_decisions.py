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
from tests.support.shops import ROOT, sample_files, with_files

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
    assert {"decisions/returns.json", "decisions/shipping.json", "decisions/gb/returns.json"} <= set(found)
    _fits(found)


def _fits(found: dict[str, Any]) -> None:
    schema = jsonschema.Draft202012Validator(found["decisions.schema.json"])
    schema.check_schema(schema.schema)
    for path in (path for path in found if path.startswith("decisions/")):
        assert [error.message[:200] for error in schema.iter_errors(found[path])] == [], path


def _promised(answer: dict[str, Any]) -> dict[str, Any]:
    """What both say: everything but the file and line of the rule."""
    rule = answer["rule"]
    return {**answer, "rule": {"id": rule["id"]} if rule is not None else None}


def _answered_alike(library: PublicLibrary, found: dict[str, Any], folder: str, now: datetime.datetime, half: bool = False) -> int:
    """How many cases the client answered as `decide` does: some from every cell of every table that is published for a market."""
    asked = 0
    for policy in library.decisions.policies:
        document = found.get(f"decisions/{folder}{policy.policy}.json")
        for table in policy.tables if document is not None else ():
            read = client().Policy(document)
            for case in cases(table, now):
                expected = decide(library.decisions, table.full_name, case, now)
                assert isinstance(expected, Answered), expected
                assert read.decide(table.name, case, now) == _promised(expected.json()), (table.full_name, case)
                asked += 1
                if half and asked % 3 == 0:  # half a case: both have to ask for the same
                    some = dict(list(case.items())[asked % len(case) :]) if case else {}
                    open_case = decide(library.decisions, table.full_name, some, now)
                    assert isinstance(open_case, Answered), open_case
                    assert read.decide(table.name, some, now) == _promised(open_case.json()), (table.full_name, some)
    return asked


@pytest.mark.parametrize("written", NOWS)
@pytest.mark.parametrize("market", ["ie", "se", "no", "gb"])
def test_the_client_answers_as_the_command_does_on_every_cell(market: str, written: str) -> None:
    library = sample_public() if market == "ie" else sample_public().in_market(market)
    now = datetime.datetime.fromisoformat(written).replace(tzinfo=ZoneInfo(library.site.time_zone))
    asked = _answered_alike(library, sample_documents(), "" if market == "ie" else f"{market}/", now, half=written == NOWS[0])
    assert asked > (1000 if market == "ie" else 400)


@pytest.mark.parametrize("shop", sorted(folder.name for folder in (ROOT / "tests" / "shops").iterdir() if folder.is_dir()))
def test_the_client_answers_for_other_shops_too(shop: str) -> None:
    folder = ROOT / "tests" / "shops" / shop
    library = public_of(with_files({f"policies/{path.name}": path.read_text() for path in folder.glob("*.yaml")}))
    now = datetime.datetime.fromisoformat(NOWS[0]).replace(tzinfo=ZoneInfo(library.site.time_zone))
    _fits(documents(library))
    assert _answered_alike(library, documents(library), "", now, half=True) > 50


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
