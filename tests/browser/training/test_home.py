"""My training: the programme of one's own role, and the week of every role."""

import pytest
from tests.browser.training.answering import say_who

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_the_programme_of_ones_own_role_comes_first(open_page):
    page = open_page("training.html")
    every = page.locator("[data-bp-programme] > li").count()
    assert not page.locator("[data-bp-others]").is_visible()
    say_who(page, "Cormac", "warehouse")
    mine, others = page.locator("[data-bp-programme] > li").count(), page.locator("[data-bp-others] li").count()
    assert 0 < mine < every
    assert mine + others == every
    assert page.locator("[data-bp-others] summary").inner_text() == f"For other roles: {others} modules"
    page.get_by_role("button", name="Somebody else").click()
    say_who(page, "Dara", "team-lead")
    assert page.locator("[data-bp-programme] > li").count() > mine
    numbers = [int(one.get_attribute("value") or 0) for one in page.locator("[data-bp-programme] > li").all()]
    assert numbers == sorted(numbers)


def test_the_first_week_has_minutes_for_each_day_and_opens_with_ones_own_role(open_page):
    page = open_page("training.html")
    say_who(page, "Cormac", "warehouse")
    page.goto(page.url.replace("training.html", "training/first-week.html"))
    first = page.locator(".bp-week").first
    assert first.get_attribute("data-bp-role") == "warehouse"
    assert [text.split(",")[0] for text in first.locator(".bp-path > li > small").all_inner_texts()] == [
        f"Day {day}" for day in range(1, 6)
    ]
