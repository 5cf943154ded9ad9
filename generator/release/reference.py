"""Writes the reference in `generator/reference/` from the code: policy types with their fields, checks, commands.

Run it as `python generator/release/reference.py`; a test fails where the files are older than the code.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from boldprint.checks.running import all_checks
from boldprint.cli import group
from boldprint.exports.json_schema import schemas
from boldprint.policies.policy_type import PolicyType
from boldprint.policies.types import policy_types

FOLDER = Path(__file__).resolve().parents[1] / "reference"


def reference() -> dict[str, str]:
    """The files of the reference by name."""
    return {"policy-types.md": _policy_types(), "checks.md": _checks(), "commands.md": _commands()}


def _policy_types() -> str:
    kinds = policy_types().values()
    lines = [
        "# Policy types",
        "",
        "What may stand after `kind:`, and the fields below `public:` and `staff:` that only this type has.",
        "",
        "| kind | who reads it | purpose |",
        "|---|---|---|",
    ]
    lines += [
        f"| `{kind.kind}` | {'customers and staff' if kind.public else 'staff'} | {kind.purpose} |" for kind in kinds
    ]
    definitions: dict[str, Any] = schemas()["policy"]["$defs"]
    lines += [
        "",
        "## Fields of every public part",
        "",
        *_fields(definitions["PublicPart"], set()),
        "",
        "## Fields of every staff part",
        "",
        *_fields(definitions["StaffPart"], set()),
    ]
    for kind in kinds:
        lines += _own_fields(kind, definitions)
    return "\n".join(lines) + "\n"


def _own_fields(kind: PolicyType, definitions: dict[str, Any]) -> Iterator[str]:
    parts = (("public", kind.public, "PublicPart"), ("staff", kind.staff, "StaffPart"))
    own = [
        (name, list(_fields(definitions[model.__name__], set(definitions[base]["properties"]))))
        for name, model, base in parts
        if model is not None
    ]
    if not any(fields for _, fields in own):
        return
    yield from ("", f"## {kind.kind}", "")
    for name, fields in own:
        if fields:
            yield from (f"Below `{name}:`", "", *fields, "")


def _fields(definition: dict[str, Any], known: set[str]) -> Iterator[str]:
    needed = set(definition.get("required", ()))
    for name, field in definition.get("properties", {}).items():
        if name not in known:
            about = f": {field['description']}" if field.get("description") else ""
            yield f"- `{name}`{' (needed)' if name in needed else ''}{about}"


def _checks() -> str:
    lines = [
        "# Checks",
        "",
        "`boldprint explain CODE` says why each exists, with a bad and a good example.",
        "",
        "| code | level | what |",
        "|---|---|---|",
    ]
    lines += [f"| {check.code} | {check.level.value} | {check.title} |" for check in all_checks().values()]
    return "\n".join(lines) + "\n"


def _commands() -> str:
    parts = ["# Commands\n"]
    context = click.Context(group, info_name="boldprint", **group.context_settings)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        told = command.get_help(click.Context(command, parent=context, info_name=name, terminal_width=100))
        parts.append(f"## boldprint {name}\n\n```text\n{told}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in reference().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
