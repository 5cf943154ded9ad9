"""`boldprint serve`: a live preview on this machine only."""

import threading
from pathlib import Path

import click

from boldprint.cli.building import finished, order_of, refuse_errors
from boldprint.cli.options import moment, root_option
from boldprint.edition.edition import Audience
from boldprint.errors import OutsideWorld
from boldprint.project import find_root, open_project, signature
from boldprint.publish.preview import Preview, preview_server, rebuild_on_change
from boldprint.publish.tree import Tree


@click.command("serve")
@click.option("--audience", type=click.Choice(["public", "staff"]), default="public", help="Which site to show.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, help="The port; 0 takes a free one.")
@root_option
def COMMAND(audience: str, port: int, root: Path) -> None:  # noqa: N802  # registered name
    """Show the site in a browser and build it again after every edit. A faulty edit shows its findings and keeps the last good page."""
    found = find_root(root)
    preview = Preview()
    try:
        server = preview_server(preview, port)
    except OSError as problem:
        raise OutsideWorld(f"Port {port} cannot be used: {problem.strerror}. Try another one: --port 8001.") from problem
    click.echo(f"http://127.0.0.1:{server.server_address[1]}/  (Ctrl+C stops it)")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    stop = threading.Event()
    try:
        rebuild_on_change(preview, lambda: signature(found), lambda: _built(found, Audience(audience)), stop.wait, click.echo)
    except KeyboardInterrupt:
        click.echo("Stopped.")
    finally:
        server.shutdown()


def _built(root: Path, audience: Audience) -> Tree:
    project = open_project(root)
    day = moment(project.library, None).date()
    refuse_errors(project, day)
    return finished(audience, order_of(project, day, "mkdocs", drafts=True), lambda _: None).tree
