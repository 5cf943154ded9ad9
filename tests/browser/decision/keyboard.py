"""Answering the form with the keyboard alone: arrows and the space bar choose, digits are typed, Enter goes on."""

import datetime
from typing import Any

from playwright.sync_api import Page

from boldprint.edition.decisions.tables import DecisionTable
from boldprint.rules.ask import Ask, Choice
from boldprint.values.text import for_staff_eyes

RESULT = "#{root} [data-bp-outcome]"


def start_again(page: Page, root: str) -> None:
    """Presses “Start again” where an answer stands."""
    again = page.locator(f"#{root}").get_by_role("button", name="Start again")
    if again.count():
        again.focus()
        page.keyboard.press("Enter")


def answer_by_keyboard(page: Page, root: str, table: DecisionTable[Any], case: dict[str, str], most: int = 30) -> None:
    """Answers question after question from the case until the result stands there, then changes what was assumed otherwise."""
    _unfold(page, root)
    page.locator(f"#{root} input[name]").first.focus()
    page.locator(f"#{root} [novalidate]").wait_for(state="attached")
    assumed = [ask for ask in table.versions[-1].compiled.table.asks if ask.assume is not None and case.get(ask.name, ask.assume) != ask.assume]
    for _ in range(most):
        if not page.locator(RESULT.format(root=root)).count():
            name = page.locator(f"#{root} fieldset input[name]").first.get_attribute("name") or ""
            asked = _ask(table, name.removeprefix(f"{root}-"))
        elif assumed:
            asked = assumed.pop()
            page.locator(f"#{root}").get_by_role("button", name=f"Change {for_staff_eyes(asked.ask if asked.label is None else asked.label)}", exact=True).focus()
            page.keyboard.press("Enter")
        else:
            return
        _one(page, root, asked, case[asked.name])
        page.keyboard.press("Enter")
    raise AssertionError(f"no result after {most} questions")


def _unfold(page: Page, root: str) -> None:
    """Opens the line that the form lies behind, where it does: the first form of a page is open."""
    line = page.locator("details:not([open])", has=page.locator(f"#{root}")).locator("> summary")
    if line.count():
        line.focus()
        page.keyboard.press("Enter")


def _one(page: Page, root: str, ask: Ask[Any], value: str) -> None:
    focused = page.evaluate("[document.activeElement.type, document.activeElement.name]")
    assert focused[1] == f"{root}-{ask.name}", f"the focus is in the question: {focused}"
    if focused[0] == "radio":
        _choose(page, ask, value)
    elif value == "not yet":
        page.keyboard.press("Tab")
        while page.evaluate("document.activeElement.type") != "checkbox":
            page.keyboard.press("Tab")
        page.keyboard.press("Space")
    elif ask.type.is_event:
        page.keyboard.type(datetime.date.fromisoformat(value[:10]).strftime("%m%d%Y"))
    else:
        page.keyboard.type(value)


def _choose(page: Page, ask: Ask[Any], value: str) -> None:
    """Presses the down arrow until the choice, or the one that holds it, is checked."""
    wanted = _with_parents(ask.choices, value) or (value,)
    offered = page.evaluate("[...document.activeElement.closest('fieldset').querySelectorAll('input[type=radio]')].map((one) => one.value)")
    at = next((place for place, one in enumerate(offered) if one in wanted), None)
    assert at is not None, f"{ask.name}={value} is not on offer"
    page.keyboard.press("Space")
    for _ in range(at - offered.index(page.evaluate("document.activeElement.value"))):
        page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.checked && document.activeElement.value") == offered[at]


def _with_parents(choices: tuple[Choice[Any], ...], value: str) -> tuple[str, ...]:
    for choice in choices:
        if choice.name == value:
            return (value,)
        below = _with_parents(choice.kinds, value)
        if below:
            return (choice.name, *below)
    return ()


def _ask(table: DecisionTable[Any], name: str) -> Ask[Any]:
    return next(ask for ask in table.versions[-1].compiled.table.asks if ask.name == name)
