"""My training: the programme of one's own role, and the week of every role."""

import pytest
from tests.browser.training.answering import current, items, say_who

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


def test_a_review_goes_from_question_to_question_and_a_second_try_skips_none(open_page):
    page = open_page("training/taking-returns.html")
    say_who(page)
    wrong = ["start-of-counting", "say-no", "withdraw"]
    known = items("taking-returns")
    for name in wrong:
        page.evaluate("(name) => { location.hash = name; }", f"q-{name}")
        choose(page, known[name], right=False)
    page.goto(page.url.split("/training/")[0] + "/training.html")
    page.get_by_role("button", name="Start the review: 3 questions").click()
    seen = []
    for number in range(3):
        page.wait_for_selector(".bp-item[data-now]")
        item = known[str(current(page).get_attribute("id")).removeprefix("q-")]
        seen.append(item.id)
        if number == 0:
            choose(page, item, right=False)
            current(page).get_by_role("button", name="Try again").click()
        choose(page, item, right=True)
        onward = current(page).locator("[data-bp-next] a").first
        assert onward.inner_text() == ("End of the review" if number == 2 else "Next question")
        onward.click()
        page.wait_for_function("(id) => !document.getElementById(`q-${id}`)?.hasAttribute('data-now')", arg=item.id)
    assert sorted(seen) == sorted(wrong)
    assert "Nothing is due today." in page.locator("[data-bp-due]").inner_text()


def choose(page, item, right):
    """Takes an answer, or one of the wrong ones."""
    token = next(option.token for option in item.options if option.right is right)
    current(page).locator(f'input[value="{token}"]').check()
    current(page).locator("button[type=submit]").click()
