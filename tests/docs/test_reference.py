"""The generated reference is as new as the code; the README's folders and commands exist."""

import importlib.util
import re
from pathlib import Path

import click
import pytest

from boldprint.cli import group

ROOT = Path(__file__).resolve().parents[2]


def _reference() -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("reference", ROOT / "generator" / "release" / "reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.reference())


@pytest.mark.parametrize("name", ["policy-types.md", "checks.md", "commands.md"])
def test_the_reference_is_as_new_as_the_code(name: str, request: pytest.FixtureRequest) -> None:
    path = ROOT / "generator" / "reference" / name
    if request.config.getoption("--update-golden"):
        path.write_text(_reference()[name], encoding="utf-8")
    assert path.read_text(encoding="utf-8") == _reference()[name], "run: python generator/release/reference.py"


def test_the_readme_names_folders_that_exist() -> None:
    named = re.findall(r"^\| `([^`]+/)`", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert named
    assert [folder for folder in named if not (ROOT / folder).is_dir()] == []


def test_the_readme_names_commands_that_exist() -> None:
    known = group.list_commands(click.Context(group))
    named = set(
        re.findall(
            r"boldprint (new|check|serve|build|explain|[a-z]+)\b", (ROOT / "README.md").read_text(encoding="utf-8")
        )
    )
    assert {word for word in named if word in known} >= {"new", "check", "serve", "explain"}


@pytest.mark.parametrize(
    "path", sorted([ROOT / "README.md", *(ROOT / "generator").rglob("*.md")]), ids=lambda path: path.name
)
def test_links_of_the_docs_hold(path: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []
