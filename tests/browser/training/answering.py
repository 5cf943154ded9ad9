"""Answers questions in the browser as somebody would who knows everything: the keys come from the resolved items."""

from functools import cache
from typing import Any

from playwright.sync_api import Page
from tests.support.shops import TODAY, sample_files

from boldprint.changes.change import Snapshot
from boldprint.exports.retraining import programme
from boldprint.library.reading import read_library
from boldprint.locales import catalogs
from boldprint.training.item import ItemType
from boldprint.training.resolved import ResolvedItem


@cache
def items(module: str) -> dict[str, ResolvedItem]:
    """The items of a module today, by id, in the order of the page."""
    library, _ = read_library(sample_files())
    assert library is not None
    resolved = programme(Snapshot(library, TODAY, "ie", catalogs()["en"].for_region("IE")))
    return {item.id: item for found in resolved.modules if found.module.id == module for item in found.items}


def say_who(page: Page, name: str = "Aoife", role: str = "service") -> None:
    """Begins a profile on this device."""
    page.fill("#bp-who-name", name)
    page.select_option("#bp-who-role", role)
    page.get_by_role("button", name="Keep my answers").click()


def current(page: Page) -> Any:
    """The question that is shown."""
    return page.locator(".bp-item[data-now]")


def answer_rightly(page: Page, item: ResolvedItem) -> None:
    """Fills in the right answer and checks it."""
    shown = current(page)
    match item.type:
        case ItemType.NUMBER:
            shown.locator("input").fill(item.key[0])
        case ItemType.REPLY:
            shown.locator("textarea").fill(
                "I look into it and write today. "
                + " ".join(option.finds[0] for option in item.options if option.finds)
            )
        case ItemType.ORDER:
            _order(shown, item.key)
        case _:
            for token in item.key:
                shown.locator(f'input[value="{token}"]').check()
    shown.locator("button[type=submit]").click()


def _order(shown: Any, key: tuple[str, ...]) -> None:
    for place, token in enumerate(key):
        steps = shown.locator("[data-bp-step]")
        at = [steps.nth(number).get_attribute("data-bp-step") for number in range(steps.count())].index(token)
        for _ in range(at - place):
            shown.locator(f'[data-bp-step="{token}"] button').first.click()
