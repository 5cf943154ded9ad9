"""`boldprint diff`: what changed between two days or two revisions, in sentences."""

import json
from collections.abc import Callable
from pathlib import Path

import click

from boldprint.changes.change import Snapshot
from boldprint.cli.options import on_option, opened, root_option
from boldprint.cli.snapshots import is_day, project_at, snapshot_of
from boldprint.errors import UsageError
from boldprint.project import Project
from boldprint.review.comment import comment
from boldprint.review.document import document
from boldprint.review.outline import Outline, outline
from boldprint.review.report import json_form, text
from boldprint.review.review import Review, review
from boldprint.source.finding import Finding
from boldprint.values.text import for_staff_eyes


@click.command("diff")
@click.argument("old")
@click.argument("new", required=False)
@click.option("--format", "form", type=click.Choice(["text", "markdown", "html", "json"]), default="text", help="How the changes are written; html is a page of its own.")
@click.option("--guard", "guarded", is_flag=True, help="Refuse a worse promise without notice (G501): exit status 1. OLD is a revision.")
@on_option
@root_option
@click.pass_context
def COMMAND(context: click.Context, old: str, new: str | None, form: str, guarded: bool, on: str | None, root: Path) -> None:  # noqa: N802  # registered name
    """Say what changed from OLD to NEW, each a day (2026-03-01), a git revision or the folder of a shop. NEW is the work tree of today, if left out.

    \b
    boldprint diff 2026-01-01 2027-01-01          what time alone changes
    boldprint diff origin/main --guard            what an edit does to people, and whether they are told in time
    """
    project = opened(root)
    if guarded and any(when is not None and is_day(when) for when in (old, new)):
        raise UsageError("The promise guard compares two revisions, and a day stands here.\nWrite boldprint diff origin/main --guard, and --on DATE for another today.")
    sides = [(snapshot_of(read, when, on), read) for when in (old, new) for read in (project_at(project, when),)]
    (before, _), (after, _) = sides
    for when, (_, read) in zip((old, new), sides, strict=True):
        _warn_of_faults(read, when)
    was, now = (_findings(*side) if form != "text" else () for side in sides)
    found = review(before, after, was, now, guarded)
    click.echo(_FORMS[form](found, after))
    context.exit(1 if found.guard is not None and found.guard.findings else 0)


def _findings(side: Snapshot, read: Project) -> tuple[Finding, ...]:
    return read.checked(side.day).findings


def _warn_of_faults(read: Project, when: str | None) -> None:
    """Files with faults cannot be compared: whoever reads the comparison has to know."""
    unread = sorted(read.library.unread) if read.library is not None else []
    if unread:
        where = "Now" if when is None else f"At {when}"
        click.echo(f"{where} these policies have faults and are left out: {', '.join(unread)}. Run “boldprint check”.", err=True)


def _titles(snapshot: Snapshot) -> dict[str, str]:
    found = {}
    for policy in snapshot.library.policies:
        parts = policy.on(snapshot.day, snapshot.market) or policy.versions().latest
        title = parts.public.title if parts.public is not None else getattr(parts.staff, "title", None)
        found[policy.id] = for_staff_eyes(title) if title is not None else policy.id
    found |= {page.name: for_staff_eyes(page.head.title) for page in snapshot.library.public_articles}
    found |= {page.name: for_staff_eyes(page.head.title) for page in snapshot.library.staff_articles}
    found |= {module.id: for_staff_eyes(module.part.title) for module in snapshot.library.modules}
    return found | {"site": snapshot.catalog.word("change-site")}


def _outlined(write: Callable[[Outline, str], str]) -> Callable[[Review, Snapshot], str]:
    return lambda found, after: write(outline(found, _titles(after), after.catalog), after.catalog.tag).rstrip("\n")


_FORMS: dict[str, Callable[[Review, Snapshot], str]] = {
    "text": lambda found, _: text(found),
    "markdown": _outlined(lambda found, _: comment(found)),
    "html": _outlined(document),
    "json": lambda found, _: json.dumps(json_form(found), ensure_ascii=False),
}
