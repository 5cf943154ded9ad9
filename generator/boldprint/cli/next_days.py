"""`boldprint next`: the days on which the site changes by itself."""

import datetime
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from boldprint.changes.upcoming import Cause, Upcoming, upcoming
from boldprint.cli.options import moment, on_option, opened, readable, root_option
from boldprint.publish.site import catalog_for

_WORDS = {
    Cause.POLICY: "{policy} changes",
    Cause.SITE: "the shop's own settings or notices change",
    Cause.SEASON_BEGINS: "{policy}: a season begins",
    Cause.SEASON_ENDS: "{policy}: a season ends",
    Cause.HOURS: "{policy}: a day with other hours is over and leaves the page",
    Cause.CLOCKS: "{policy}: the clocks change where parcels leave; people read the same",
    Cause.LAW: "the law asks the site for something else",
    Cause.YEAR: "the closing days of another year come into the calendars",
    Cause.REVIEW: "{policy}: a review comes up or is overdue",
}


@click.command("next")
@on_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@root_option
def COMMAND(on: str | None, as_json: bool, root: Path) -> None:  # noqa: N802  # registered name
    """List the days on which the site changes by itself: announced versions, notices, seasons, laws. Build it again on each of them."""
    library = readable(opened(root))
    today = moment(library, on).date()
    found = upcoming(library, today, catalog_for(library, library.site.latest.language, today))
    if as_json:
        click.echo(json.dumps({"next": [_json(one) for one in found]}, ensure_ascii=False))
    else:
        click.echo("\n".join(_lines(found)))


def _lines(found: Iterable[Upcoming]) -> Iterator[str]:
    """A line for each day and cause, the policies that it is about together."""
    together: dict[tuple[datetime.date, Cause, str, bool], list[str]] = {}
    for one in found:
        together.setdefault((one.day, one.cause, one.reason, one.public), []).append(one.policy)
    for (day, cause, reason, public), policies in together.items():
        told = _WORDS[cause].format(policy=", ".join(policies))
        yield f"{day}  {told}{f': {reason}' if reason else ''}{'' if public else ' [staff]'}"


def _json(one: Upcoming) -> dict[str, object]:
    return {
        "day": one.day.isoformat(),
        "cause": one.cause.value,
        "policy": one.policy or None,
        "audience": "public" if one.public else "staff",
        "reason": one.reason or None,
    }
