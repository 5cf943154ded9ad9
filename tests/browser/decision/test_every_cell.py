"""The browser's scripts against the command: every cell of the sample shop, in one page."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page
from tests.browser.decision.conftest import NOW
from tests.browser.opening import OpenPage
from tests.support.cells import Given, cases

from boldprint.edition.decisions.deciding import Answered, decide
from boldprint.edition.decisions.phrasing import phrasing
from boldprint.edition.decisions.saying import said
from boldprint.edition.decisions.tables import DecisionTable
from boldprint.edition.public import PublicLibrary
from boldprint.edition.staff import StaffLibrary

pytestmark = [pytest.mark.browser, pytest.mark.slow]
ANSWER_ALL = """([name, given, now]) => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const block = boldprintAsk.open(read(name)), speaker = boldprintAnswerWords(block, read("bp-words"));
  return given.map((one) => {
    const answer = boldprintAsk.answer(block, one, now), walked = boldprintAsk.walk(block, one, now);
    const words = answer.outcome ? speaker.said(answer, now) : null;
    const version = boldprintAsk.governing(block.versions, now.slice(0, 10), now.slice(0, 10));
    const known = Object.fromEntries(Object.entries(one).filter(([id]) => version.table.asks.some((ask) => ask.id === id)));
    const code = boldprintAnswerCode.encode(version.table, known, now), held = code && boldprintAnswerCode.decode(version.table, code);
    return { answer, walked: walked.answer, words: words && { ...words, rows: words.rows.map((row) => [row.id, row.label, speaker.plain(row.text)]) },
      again: held && boldprintAsk.answer(block, held.answers, held.now) };
  });
}"""
SAME = ("outcome", "deadline", "because", "terms", "facts", "missing", "reason", "passed", "contenders")


@pytest.fixture(scope="module")
def public(sample: tuple[PublicLibrary, StaffLibrary]) -> PublicLibrary:
    return sample[0]


def test_the_form_gives_the_answer_of_the_command_for_every_cell(open_page: OpenPage, public: PublicLibrary) -> None:
    page = open_page("all.html")
    count = 0
    for policy in public.decisions.policies:
        for table in policy.tables:
            given = list(cases(table, NOW))
            count += len(given)
            _compare(page, public, table, given)
    assert count > 1000


def _compare(page: Page, public: PublicLibrary, table: DecisionTable[Any], given: list[Given]) -> None:
    found = page.evaluate(ANSWER_ALL, [table.full_name, given, NOW.strftime("%Y-%m-%dT%H:%M")])
    words = phrasing(table, public.catalog)
    for case, browser in zip(given, found, strict=True):
        answer = decide(public.decisions, table.full_name, case, NOW)
        assert isinstance(answer, Answered), f"{table.full_name} {case}"
        expected = answer.json()
        expected["rule"] = {"id": expected["rule"]["id"]} if expected["rule"] is not None else None
        told = f"{table.full_name} {case}"
        assert _same(browser["answer"]) == _same(expected), told
        if not case.keys() - browser["walked"]["assumed"].keys() or expected["outcome"] is None:
            continue
        # Asking one thing after the other ends at the same answer, whatever it leaves out; so does the code.
        assert (browser["walked"]["outcome"], browser["walked"]["deadline"]) == (expected["outcome"], expected["deadline"]), told
        assert (browser["again"]["outcome"], browser["again"]["deadline"]) == (expected["outcome"], expected["deadline"]), told
        spoken = said(expected, words, NOW.date())
        rows = [[row.id, row.label, _plain(row.text)] for row in spoken.rows]
        assert [[*row[:2], _plain(row[2])] for row in browser["words"]["rows"]] == rows, told
        assert [browser["words"]["verdict"], browser["words"]["until"], _plain(browser["words"]["day"])] == [spoken.verdict, spoken.until, _plain(spoken.day)], told


def _same(answer: dict[str, Any]) -> dict[str, Any]:
    return json.loads(json.dumps({key: answer[key] for key in SAME}))  # type: ignore[no-any-return]


def _plain(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ")
