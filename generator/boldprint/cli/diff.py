"""`boldprint diff`: what changed between two days or two revisions, in sentences."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import click

from boldprint.changes.change import Snapshot
from boldprint.cli.options import moment, on_option, opened, readable, root_option
from boldprint.errors import UsageError
from boldprint.project import Project, open_revision
from boldprint.publish.site import catalog_for
from boldprint.review.comment import comment
from boldprint.review.report import json_form, text
from boldprint.review.review import Review, review
from boldprint.values.text import for_staff_eyes

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@click.command("diff")
@click.argument("old")
@click.argument("new", required=False)
@click.option("--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", help="How the changes are written.")
@click.option("--guard", "guarded", is_flag=True, help="Refuse a worse promise without notice (G501): exit status 1. OLD is a revision.")
@on_option
@root_option
@click.pass_context
def COMMAND(context: click.Context, old: str, new: str | None, form: str, guarded: bool, on: str | None, root: Path) -> None:  # noqa: N802  # registered name
    """Say what changed from OLD to NEW, each a day (2026-03-01) or a git revision. NEW is the work tree of today, if left out.

    \b
    boldprint diff 2026-01-01 2027-01-01          what time alone changes
    boldprint diff origin/main --guard            what an edit does to people, and whether they are told in time
    """
    project = opened(root)
    sides = _side(project, old, on), _side(project, new, on)
    before, after = (snapshot for snapshot, _ in sides)
    if guarded and (_DAY.fullmatch(old) or (new is not None and _DAY.fullmatch(new))):
        raise UsageError("The promise guard compares two revisions, and a day stands here.\nWrite boldprint diff origin/main --guard, and --on DATE for another today.")
    was, now = (side.checked(snapshot.day).findings if form != "text" else () for snapshot, side in sides)
    found = review(before, after, was, now, guarded)
    click.echo(_FORMS[form](found, after))
    context.exit(1 if found.guard is not None and found.guard.findings else 0)


def _side(project: Project, when: str | None, on: str | None) -> tuple[Snapshot, Project]:
    is_day = when is not None and _DAY.fullmatch(when) is not None
    chosen = project if when is None or is_day else open_revision(project.root, when)
    library = readable(chosen)
    day = moment(library, when if is_day else on).date()
    site = library.site.on(day) or library.site.latest
    return Snapshot(library, day, site.markets[0].name, catalog_for(library, site.language, day)), chosen


def _titles(snapshot: Snapshot) -> dict[str, str]:
    found = {}
    for policy in snapshot.library.policies:
        parts = policy.on(snapshot.day, snapshot.market) or policy.versions().latest
        title = parts.public.title if parts.public is not None else getattr(parts.staff, "title", None)
        found[policy.id] = for_staff_eyes(title) if title is not None else policy.id
    return found


_FORMS: dict[str, Callable[[Review, Snapshot], str]] = {
    "text": lambda found, _: text(found),
    "markdown": lambda found, after: comment(found, _titles(after), after.catalog),
    "json": lambda found, _: json.dumps(json_form(found), ensure_ascii=False),
}
