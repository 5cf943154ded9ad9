"""The editor's own language server, with nothing but a file's first line to go by: keys, values, explanations, faults."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.editor.language_server import SERVER, LanguageServer
from tests.support.shops import sample_files, small_files

from boldprint.exports.json_schema import as_bytes, schemas
from boldprint.exports.modeline import SCHEMA_FOLDER, modeline

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("shop")
    schema_files = {f"{SCHEMA_FOLDER}/{name}.json": as_bytes(schema) for name, schema in schemas().items()}
    for path, content in {**small_files(), **schema_files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return root


@pytest.fixture(scope="module")
def server(shop: Path) -> Iterator[LanguageServer]:
    if shutil.which("node") is None or not SERVER.exists():
        assert os.environ.get("CI") != "true", "yaml-language-server is missing: run “make tools”"
        pytest.skip("yaml-language-server is missing: run “make tools” with node and npm installed")
    made = LanguageServer(shop)
    yield made
    made.close()


def open_at(server: LanguageServer, shop: Path, path: str, content: str) -> tuple[Path, int, int]:
    """Opens a file with its line on top and a caret (|) in it; where the caret is."""
    whole = f"{modeline(path)}\n{content}"
    before = whole[: whole.index("|")]
    server.faults(shop / path, whole.replace("|", "", 1))
    return shop / path, before.count("\n"), len(before) - before.rfind("\n") - 1


HEAD = "kind: returns\nid: sample\n"


@pytest.mark.parametrize(
    ("path", "content", "proposed"),
    [
        ("policies/a.yaml", "|\n", {"kind", "id", "public", "staff", "changes"}),
        ("policies/b.yaml", "kind: |\n", {"returns", "sop", "shipping", "general"}),
        ("policies/c.yaml", f"{HEAD}public:\n  |\n", {"title", "answer", "facts", "windows", "tables", "sections"}),
        ("policies/d.yaml", f"{HEAD}public:\n  facts:\n    - id: x\n      type: |\n", {"days", "money", "percent"}),
        ("policies/e.yaml", "kind: sop\nid: e\nstaff:\n  steps:\n    - id: one\n      |\n", {"do", "say", "record", "time_limit"}),
        ("policies/overlays/se/returns.yaml", "id: returns\npublic:\n  facts:\n    - id: standard\n      |\n", {"value", "label", "because"}),
        ("policies/f.scenarios.yaml", "- id: one\n  |\n", {"name", "table", "case", "on", "expect"}),
        ("content/site.yaml", "counting:\n  start_day: |\n", {"counted", "not counted"}),
        ("training/modules/g.yaml", "kind: module\nid: g\nitems:\n  - id: one\n    type: |\n", {"single", "case", "order"}),
    ],
)
def test_keys_and_values_are_proposed(server: LanguageServer, shop: Path, path: str, content: str, proposed: set[str]) -> None:
    found = server.proposals(*open_at(server, shop, path, content))
    assert proposed <= set(found)


def test_a_field_is_explained(server: LanguageServer, shop: Path) -> None:
    assert "draft" in server.explained(*open_at(server, shop, "policies/h.yaml", f"{HEAD}sta|tus: draft\n"))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("kind: retruns\nid: x\n", "Value is not accepted"),
        (f"{HEAD}audiance: customer\n", "audiance"),
        (f"{HEAD}public:\n  title: Returns\n  answer: Yes.\n  facts:\n    - {{id: a, typ: days, label: A, value: 3}}\n", "typ"),
        ("id: x\n", "kind"),
    ],
)
def test_faults_of_the_schema_are_underlined(server: LanguageServer, shop: Path, content: str, told: str) -> None:
    path = "policies/faulty.yaml"
    assert told in " ".join(fault["message"] for fault in server.faults(shop / path, f"{modeline(path)}\n{content}"))


@pytest.mark.parametrize("whose", ["new", "sample"])
def test_nothing_is_underlined_in_a_shop_without_faults(server: LanguageServer, shop: Path, whose: str) -> None:
    files = small_files() if whose == "new" else sample_files()
    underlined = {
        path: [fault["message"] for fault in found]
        for path, content in files.items()
        if path.endswith(".yaml") and (found := server.faults(shop / path, content.decode()))
    }
    assert underlined == {}


@pytest.mark.parametrize("whose", ["new", "sample"])
def test_every_file_names_its_schema(whose: str) -> None:
    files = small_files() if whose == "new" else sample_files()
    assert [path for path, content in files.items() if path.endswith(".yaml") and not content.decode().startswith(f"{modeline(path)}\n")] == []
