"""`boldprint mcp`: the shop's policies as tools for assistants, over the Model Context Protocol on standard input and output."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec

import click

from boldprint.cli.assistant import Answer, Assistant, Unanswerable
from boldprint.cli.options import moment, on_option, opened, readable, root_option
from boldprint.errors import OutsideWorld
from boldprint.rules.decision import Json

Asked = ParamSpec("Asked")
_INSTRUCTIONS = """\
The policies of {shop}, as they hold {day}. Never invent a number: take it from these tools and name the page's url.
For a case, call decide with what you know. While `missing` is not empty there is no answer yet: ask the customer its first entry
(its choices are the only answers) and call decide again with all answers. `outcome` refer means that a person decides."""


@click.command("mcp")
@click.option("--staff", is_flag=True, help="Read the staff handbook too. Only for assistants that staff use.")
@on_option
@root_option
def COMMAND(staff: bool, on: str | None, root: Path) -> None:  # noqa: N802  # registered name
    """Offer the policies to an assistant on this computer (Model Context Protocol, stdio): search, get_policy, decide, what_changed.

    \b
    It needs the official SDK: pip install "boldprint[mcp]"
    An assistant starts it by itself, with the command  boldprint mcp --root DIR
    """
    library = readable(opened(root))
    server = make_server(Assistant(library, moment(library, on), staff))
    server.run("stdio")


def make_server(assistant: Assistant) -> Any:
    """The server with its tools; raises `OutsideWorld` where the SDK is not installed."""
    try:
        from mcp.server import MCPServer
        from mcp.server.mcpserver.exceptions import ToolError
    except ImportError:
        raise OutsideWorld('The SDK for assistants is not installed.\nInstall it: pip install "boldprint[mcp]"') from None

    def refusing(tool: Callable[Asked, Json]) -> Callable[Asked, Json]:
        """What cannot be answered is an error of the tool, in the words of the shop."""

        @wraps(tool)
        def run(*args: Asked.args, **kwargs: Asked.kwargs) -> Json:
            try:
                return tool(*args, **kwargs)
            except Unanswerable as problem:
                raise ToolError(str(problem)) from None

        return run

    site = assistant.library.site.latest
    server = MCPServer(
        "boldprint", title=str(site.name), log_level="ERROR",
        instructions=_INSTRUCTIONS.format(shop=site.name, day=assistant.now.date().isoformat()),
    )

    @server.tool()
    @refusing
    def search(query: str) -> Json:
        """Find pages that answer a question in a few words; `answer` is the fact that answers it, if one does."""
        return assistant.search(query)

    @server.tool()
    @refusing
    def get_policy(policy: str, market: str = "") -> Json:
        """Read a policy by its id (returns, shipping …): its facts with their dates, its changes, and its page as Markdown. market: a market's id, the first if left out."""
        return assistant.get_policy(policy, market)

    @server.tool()
    @refusing
    def decide(policy: str, case: dict[str, Answer] | None = None, on: str = "", market: str = "") -> Json:
        """Decide a case by a policy's table (returns.return) or policy (shipping). case: answers by the ids of its asks, {} to begin. Days as 2026-03-31. on: what counts as now."""
        return assistant.decide(policy, case or {}, on, market)

    @server.tool()
    @refusing
    def what_changed(since: str) -> Json:
        """List changes of promises since a day (2026-03-31), announced ones too, each with its reason and the orders it covers."""
        return assistant.what_changed(since)

    return server
