"""Every kind of question, answered by keyboard alone: nothing here clicks, and each verdict is announced and has the focus."""

import pytest
from tests.browser.training.answering import current, items

from boldprint.training.item import ItemType

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MODULE = "taking-returns"
_MOST_KEYS = 150


def focus_is(page, selector):
    return page.evaluate("(selector) => document.activeElement.matches(selector)", selector)


def tab_to(page, selector):
    """Presses Tab until something has the focus, as somebody without a mouse does."""
    for _ in range(_MOST_KEYS):
        if focus_is(page, selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab never reaches {selector}")


def answer(page, item):
    here = f"#q-{item.id}"
    match item.type:
        case ItemType.NUMBER:
            tab_to(page, f"{here} input")
            page.keyboard.type(item.key[0])
        case ItemType.REPLY:
            tab_to(page, f"{here} textarea")
            page.keyboard.type("I look into it today: " + " ".join(o.finds[0] for o in item.options if o.finds))
        case ItemType.ORDER:
            for place, token in enumerate(item.key):
                steps = page.locator(f"{here} [data-bp-step]")
                order = [steps.nth(number).get_attribute("data-bp-step") for number in range(steps.count())]
                for _ in range(order.index(token) - place):
                    tab_to(page, f'{here} [data-bp-step="{token}"] button:first-child')
                    page.keyboard.press("Enter")
        case ItemType.MULTIPLE:
            for token in sorted(item.key, key=[option.token for option in item.options].index):
                tab_to(page, f'{here} input[value="{token}"]')
                page.keyboard.press("Space")
        case _:
            tab_to(page, f"{here} input")
            page.keyboard.press("Space")
            for _ in item.options:
                if not focus_is(page, f'{here} input[value="{item.key[0]}"]'):
                    page.keyboard.press("ArrowDown")
    tab_to(page, f"{here} button[type=submit]")
    page.keyboard.press("Enter")


def test_a_whole_module_is_passed_without_a_mouse(open_page):
    page = open_page(f"training/{MODULE}.html")
    tab_to(page, "#bp-who-name")
    page.keyboard.type("Aoife")
    tab_to(page, ".bp-who-form button")
    page.keyboard.press("Enter")
    kinds = set()
    for item in items(MODULE).values():
        assert current(page).get_attribute("id") == f"q-{item.id}"
        answer(page, item)
        assert page.evaluate("document.activeElement.textContent") == "Right. Here is why.", item.id
        assert page.evaluate("document.activeElement.closest('[role=status]') !== null"), item.id
        tab_to(page, "[data-bp-next] button")
        page.keyboard.press("Enter")
        kinds.add(item.type)
    assert kinds >= set(ItemType) - {ItemType.SCRIPT}
    assert page.evaluate("document.activeElement.closest('[data-bp-summary]') !== null")
    assert "You have passed the questions." in page.locator("[data-bp-summary]").inner_text()


@pytest.mark.parametrize("width", [390, 320])
@pytest.mark.parametrize("path", [f"training/{MODULE}.html", "training.html", "training/first-week.html", "training/drill-returns.html", "forms/service-quality.html"])
def test_nothing_goes_sideways_on_a_narrow_phone(open_page, path, width):
    page = open_page(path, width=width, height=700)
    if MODULE in path:
        for item in items(MODULE).values():
            page.evaluate("(name) => { location.hash = name; }", f"q-{item.id}")
            assert page.evaluate("document.documentElement.scrollWidth") <= width, item.id
    assert page.evaluate("document.documentElement.scrollWidth") <= width
