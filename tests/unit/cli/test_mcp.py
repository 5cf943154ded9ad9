"""`boldprint mcp`, driven by the official SDK's client."""

import asyncio
import datetime
import json
import os
import sys
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from mcp import Client
from mcp.client.stdio import StdioServerParameters
from tests.support.returns import SHOP
from tests.support.shops import ROOT, library_of, with_files

from boldprint.cli.assistant import Assistant
from boldprint.cli.mcp import make_server

pytestmark = pytest.mark.slow

NOW = datetime.datetime(2026, 6, 2, 12, 0, tzinfo=ZoneInfo("Europe/Dublin"))
TOOLS = {"search", "get_policy", "decide", "what_changed"}
SECRET = "Ask for the order number first"


def calls(*asked: tuple[str, dict[str, Any]], staff: bool = False) -> list[tuple[bool, str]]:
    """Whether each call failed, and what it said."""

    async def run() -> list[tuple[bool, str]]:
        async with Client(make_server(Assistant(library_of(with_files(SHOP)), NOW, staff))) as client:
            assert {tool.name for tool in (await client.list_tools()).tools} == TOOLS
            assert "missing" in (client.instructions or "")
            found = [await client.call_tool(name, arguments) for name, arguments in asked]
            return [(bool(one.is_error), "".join(getattr(part, "text", "") for part in one.content)) for one in found]

    return asyncio.run(run())


def test_search_finds_a_page_with_its_whole_address() -> None:
    ((failed, said),) = calls(("search", {"query": "how long to return"}))
    assert not failed
    found = json.loads(said)
    assert found["results"][0]["title"] == "Returns"
    assert found["results"][0]["url"].startswith("https://")


def test_a_case_is_asked_for_until_it_is_decided() -> None:
    case: dict[str, Any] = {}
    for _ in range(4):
        ((failed, said),) = calls(("decide", {"policy": "returns.return", "case": case}))
        assert not failed
        answer = json.loads(said)
        if not answer["missing"]:
            break
        assert answer["ask"] == answer["missing"][0]["ask"]
        ask = answer["missing"][0]
        case[ask["id"]] = ask["choices"][0] if ask["choices"] else "2026-05-03"
    assert (answer["outcome"], answer["deadline"]) == ("accept", "2026-06-02")
    assert answer["url"].endswith("/returns.html")
    assert answer["rule"] == {"id": "standard"}, "no file, no line"


@pytest.mark.parametrize(("tool", "arguments", "said"), [
    ("decide", {"policy": "retuns.return", "case": {}}, "Did you mean “returns”?"),
    ("decide", {"policy": "returns.return", "case": {"item": "boat"}}, "“boat” is not an answer to “item”"),
    ("decide", {"policy": "returns.return", "case": {"itm": "gear"}}, "does not ask “itm”"),
    ("decide", {"policy": "returns.return", "case": {}, "on": "soon"}, "“soon” is not a day"),
    ("decide", {"policy": "returns.return", "case": {}, "market": "mars"}, "There is no market “mars”"),
    ("get_policy", {"policy": "returning"}, "There is no policy “returning”"),
    ("what_changed", {"since": "2026-13-01"}, "no day “2026-13-01”"),
    ("search", {"query": "  "}, "The question is empty"),
    ("search", {"query": "a" * 500}, "400 at most"),
])
def test_bad_input_is_a_clear_error(tool: str, arguments: dict[str, Any], said: str) -> None:
    ((failed, text),) = calls((tool, arguments))
    assert failed
    assert said in text
    assert "Traceback" not in text


def test_what_changed_names_reasons() -> None:
    ((failed, said),) = calls(("what_changed", {"since": "2026-02-01"}))
    assert not failed
    assert [(row["policy"], row["reason"]) for row in json.loads(said)["changes"] if row["policy"] == "returns"] == [("returns", "Customers asked for longer.")]


def test_staff_words_come_only_with_the_flag() -> None:
    asked = [("get_policy", {"policy": "returns"}), ("search", {"query": "order number first"}), ("decide", {"policy": "returns.return", "case": {"item": "gear"}})]
    assert all(SECRET not in said for _, said in calls(*asked))
    assert any(SECRET in said for _, said in calls(*asked, staff=True))


def test_a_hundred_calls() -> None:
    asked = ("decide", {"policy": "returns.return", "case": {"item": "gear", "delivered": "2026-05-03"}})
    answers = calls(*[asked] * 100)
    assert len(set(answers)) == 1
    assert not answers[0][0]


@pytest.mark.slow
def test_the_command_speaks_over_standard_input_and_output() -> None:
    server = StdioServerParameters(
        command=sys.executable, args=["-m", "boldprint", "mcp", "--root", str(ROOT), "--on", "2026-11-22"],
        env={name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ},
    )

    async def run() -> set[str]:
        async with Client(server) as client:
            found = await client.call_tool("decide", {"policy": "contact-details"})
            assert json.loads(getattr(found.content[0], "text", ""))["terms"]["open"] in (True, False)
            return {tool.name for tool in (await client.list_tools()).tools}

    assert asyncio.run(run()) == TOOLS
