"""`boldprint diff`: what changed between two days or two revisions, in sentences."""

import json
import re
from pathlib import Path

import click

from boldprint.changes.change import Change, Snapshot
from boldprint.changes.comparing import compare
from boldprint.cli.options import moment, opened, readable, root_option
from boldprint.project import Project, open_revision
from boldprint.publish.site import catalog_for


@click.command("diff")
@click.argument("old")
@click.argument("new", required=False)
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", help="How the changes are written.")
@root_option
def COMMAND(old: str, new: str | None, form: str, root: Path) -> None:  # noqa: N802  # registered name
    """Say what changed from OLD to NEW, each a day (2026-03-01) or a git revision. NEW is the work tree of today, if left out."""
    project = opened(root)
    changes = compare(_snapshot(project, old), _snapshot(project, new))
    click.echo(_FORMS[form](changes))


def _snapshot(project: Project, when: str | None) -> Snapshot:
    is_day = when is not None and re.fullmatch(r"\d{4}-\d\d-\d\d", when) is not None
    chosen = project if when is None or is_day else open_revision(project.root, when)
    library = readable(chosen)
    day = moment(library, when if is_day else None).date()
    site = library.site.on(day) or library.site.latest
    return Snapshot(library, day, site.markets[0].name, catalog_for(library, site.language, day))


def _text(changes: tuple[Change, ...]) -> str:
    if not changes:
        return "Nothing changed."
    return "\n".join(f"{change.policy}: {change.sentence}{_about(change)}" for change in changes)


def _about(change: Change) -> str:
    return f" [{change.audience}, {change.class_.value}, {change.effect.value}]"


def _markdown(changes: tuple[Change, ...]) -> str:
    if not changes:
        return "Nothing changed.\n"
    lines = ["| What changes | Who reads it | For customers |", "|---|---|---|"]
    lines += [f"| **{change.policy}** {change.sentence.replace('|', '&#124;')} | {change.audience} | {change.effect.value} |" for change in changes]
    return "\n".join(lines) + "\n"


def _json(changes: tuple[Change, ...]) -> str:
    return json.dumps({"changes": [
        {"kind": change.kind.value, "policy": change.policy, "audience": change.audience, "place": change.place, "sentence": change.sentence,
         "old": change.old, "new": change.new, "class": change.class_.value, "effect": change.effect.value} for change in changes]}, ensure_ascii=False)


_FORMS = {"text": _text, "markdown": _markdown, "json": _json}
