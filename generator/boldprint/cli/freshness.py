"""`boldprint freshness`: which policies have to be read again, by whom and by when."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import click

from boldprint.cli.options import moment, on_option, opened, readable, root_option
from boldprint.review.freshness import freshness_calendar, freshness_json, freshness_text, reviews_due


@click.command("freshness")
@click.option("--format", "form", type=click.Choice(["text", "json", "ical", "ics"]), default="text", help="How it is written; ical and ics are a calendar.")
@click.option("--within", type=click.IntRange(min=0), default=None, metavar="DAYS", help="Only what is due within so many days, or overdue.")
@on_option
@root_option
def COMMAND(form: str, within: int | None, on: str | None, root: Path) -> None:  # noqa: N802  # registered name
    """List the reviews that are due, by owner, the most urgent first."""
    library = readable(opened(root))
    today = moment(library, on).date()
    due = reviews_due(library, today, within)
    if form == "json":
        click.echo(json.dumps(freshness_json(due, today), ensure_ascii=False))
    elif form in ("ical", "ics"):
        site = library.site.on(today) or library.site.latest
        click.echo(freshness_calendar(due, str(site.name), urlsplit(str(site.url)).hostname or "localhost", today), nl=False)
    else:
        click.echo(freshness_text(due, today))
