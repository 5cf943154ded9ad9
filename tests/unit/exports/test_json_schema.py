"""The JSON Schema for editors: it accepts every file of the sample shop as an editor reads it, and refuses what is wrong."""

import re
from typing import Any

import jsonschema
import pytest
from tests.support.shops import sample_files

from boldprint.exports.json_schema import schemas
from boldprint.library.reading_policies import is_policy_file
from boldprint.source.node import Mapping, Node, Scalar, Sequence
from boldprint.source.yaml import parse

pytestmark = pytest.mark.slow

FILES = {
    "policy": [path for path in sample_files() if path.endswith(".yaml") and is_policy_file(path)],
    "form": [path for path in sample_files() if path.startswith("content/forms/")],
    "site": ["content/site.yaml"],
    "glossary": ["content/glossary.yaml"],
    "evidence": ["content/evidence.yaml"],
}


def as_an_editor_reads_it(node: Node) -> Any:
    """YAML 1.2: numbers, true and false are what they look like; yes, no and dates are text."""
    match node:
        case Mapping(entries=entries):
            return {entry.key.value: as_an_editor_reads_it(entry.value) for entry in entries}
        case Sequence(items=items):
            return [as_an_editor_reads_it(item) for item in items]
        case Scalar(value=value, plain=True) if re.fullmatch(r"-?\d+", value):
            return int(value)
        case Scalar(value=value, plain=True) if re.fullmatch(r"-?\d+\.\d+", value):
            return float(value)
        case Scalar(value=value, plain=True) if value in ("true", "false"):
            return value == "true"
        case Scalar(value=value):
            return value


@pytest.fixture(scope="module")
def validators() -> dict[str, jsonschema.Draft202012Validator]:
    made = {name: jsonschema.Draft202012Validator(schema) for name, schema in schemas().items()}
    for validator in made.values():
        validator.check_schema(validator.schema)
    return made


@pytest.mark.parametrize(("kind", "path"), [(kind, path) for kind, paths in FILES.items() for path in paths])
def test_accepts_the_sample_shop(validators: dict[str, jsonschema.Draft202012Validator], kind: str, path: str) -> None:
    root, _ = parse(sample_files()[path], path)
    assert root is not None
    faults = sorted(
        validators[kind].iter_errors(as_an_editor_reads_it(root)), key=lambda fault: list(fault.absolute_path)
    )
    assert faults == [], [(list(fault.absolute_path), fault.message[:200]) for fault in faults]


@pytest.mark.parametrize(
    "change",
    [
        {"knd": "general"},
        {"kind": "generall"},
        {"id": "My policy"},
        {"public": {"title": "A"}},
        {"public": {"title": "A", "answer": "B", "answr": "C"}},
        {"public": {"title": "A", "answer": "B", "facts": [{"id": "a", "type": "dayz", "label": "B", "value": 1}]}},
    ],
    ids=["unknown-field", "unknown-kind", "odd-id", "missing-answer", "misspelt-field", "unknown-type"],
)
def test_refuses_what_is_wrong(validators: dict[str, jsonschema.Draft202012Validator], change: dict[str, Any]) -> None:
    good = {"kind": "general", "id": "a", "public": {"title": "A", "answer": "B"}}
    assert validators["policy"].is_valid(good)
    assert not validators["policy"].is_valid({**good, **change})


def test_everything_can_be_dated(validators: dict[str, jsonschema.Draft202012Validator]) -> None:
    dated = {"kind": "general", "id": "a", "public": {"title": "A", "answer": [{"from": "2026-01-01", "value": "B"}]}}
    assert validators["policy"].is_valid(dated)


def test_fields_are_explained() -> None:
    text = str(schemas()["policy"])
    assert "The whole policy in one sentence, with its facts." in text
