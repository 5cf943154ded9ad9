"""Questions in a real browser: by keyboard, announced, on a phone, on paper; and due again exactly where a promise changed."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.browser.training.answering import answer_rightly, current, items, say_who

pytestmark = [pytest.mark.browser, pytest.mark.slow]
RETURNS = "training/taking-returns.html"
DUE = """() => { const p = boldprintProgress, who = p.current(p.load());
  return p.dueItems(who, p.pageData().modules, p.today()).map((one) => one.item.name).sort(); }"""


def store(page):
    return json.loads(page.evaluate("localStorage.getItem('boldprint-training-1')"))


def test_a_changed_promise_makes_its_questions_due_and_no_other(open_page, served):
    page = open_page(RETURNS)
    say_who(page)
    for item in items("taking-returns").values():
        answer_rightly(page, item)
        page.wait_for_selector(".bp-item[data-now] [data-bp-next] button")
        page.locator(".bp-item[data-now] [data-bp-next] button").first.click()
    assert (
        page.locator("[data-bp-summary]")
        .inner_text()
        .startswith(f"{len(items('taking-returns'))} of {len(items('taking-returns'))} right\n\nYou have passed the questions.")
    )
    _, put = served
    put("longer")
    page.goto(page.url.split("/training/")[0] + "/training.html")
    due = page.locator("[data-bp-due]").inner_text()
    using = [
        name
        for name, item in items("taking-returns").items()
        if any(f.name == "returns.standard" and f.shown == "30\u00a0days" for f in item.facts)
    ]
    assert f"{len(using)} questions" in due
    assert page.evaluate(DUE) == sorted(f"taking-returns/{name}" for name in using)
    assert "30\u00a0days became 45\u00a0days on 1\u00a0March 2026" in due.replace("30 days", "30\u00a0days").replace(
        "45 days", "45\u00a0days"
    ).replace("1 March", "1\u00a0March")
    page.get_by_role("button", name="Start the review").click()
    page.wait_for_url("**/taking-returns.html?review=1#q-*")
    assert current(page).get_attribute("data-bp-item").removeprefix("taking-returns/") in using
    assert "became" in current(page).locator("[data-bp-why]").inner_text()


def test_a_quiz_is_answered_by_keyboard_alone_and_says_what_happened(open_page):
    page = open_page(RETURNS + "#q-start-of-counting")
    shown = current(page)
    shown.locator("input[type=radio]").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('[role=status]') !== null"), (
        "the focus is on the verdict, inside a status region"
    )
    assert page.evaluate("document.activeElement.textContent") in ("Right. Here is why.", "Not quite. Here is why.")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Next question"
    page.keyboard.press("Enter")
    assert current(page).get_attribute("id") == "q-on-the-last-day"
    assert page.evaluate("document.activeElement.classList.contains('bp-stem')")


def test_steps_are_put_in_order_with_buttons_and_their_places_are_said(open_page):
    page = open_page(RETURNS + "#q-desk-order")
    second = current(page).locator("[data-bp-step]").nth(1)
    token = second.get_attribute("data-bp-step")
    second.get_by_role("button", name="Up").focus()
    page.keyboard.press("Enter")
    assert current(page).locator("[data-bp-step]").first.get_attribute("data-bp-step") == token
    assert current(page).locator("[data-bp-moved]").inner_text() == "Now at place 1 of 5."
    assert page.evaluate("document.activeElement.textContent").startswith("Up")


def test_right_and_wrong_are_words_and_shapes_not_colour_alone(open_page):
    page = open_page(RETURNS + "#q-start-of-counting")
    item = items("taking-returns")["start-of-counting"]
    wrong = next(option.token for option in item.options if not option.right)
    current(page).locator(f'input[value="{wrong}"]').check()
    current(page).locator("button[type=submit]").click()
    marks = current(page).locator(".bp-option .bp-mark")
    assert marks.all_inner_texts() == ["Your answer", "Right answer"]
    assert marks.locator("svg").count() == 2
    assert all(current(page).locator(".bp-option p:last-child").nth(number).inner_text() for number in range(3))


def test_an_empty_answer_is_told_and_not_counted(open_page):
    page = open_page(RETURNS + "#q-start-of-counting")
    say_who(page)
    current(page).locator("button[type=submit]").click()
    assert current(page).locator("[role=alert]").inner_text() == "Choose an answer first."
    assert store(page)["profiles"][0]["items"] == {}
    current(page).locator("input").first.check()
    assert current(page).locator("[role=alert]").inner_text() == "", "what was asked for is done"


def test_a_second_try_is_not_told_twice_that_it_was_wrong(open_page):
    page = open_page(RETURNS + "#q-start-of-counting")
    say_who(page)
    item = items("taking-returns")["start-of-counting"]
    current(page).locator(f'input[value="{next(option.token for option in item.options if not option.right)}"]').check()
    current(page).locator("button[type=submit]").click()
    current(page).get_by_role("button", name="Try again").click()
    assert current(page).locator("[data-bp-why]").is_hidden()
    page.reload()
    assert "wrong last time" in current(page).locator("[data-bp-why]").inner_text()
    answer_rightly(page, item)
    assert current(page).locator("[data-bp-why]").is_hidden()


def test_after_the_questions_comes_the_buddy_and_then_the_confirmation(open_page):
    page = open_page("training/listening-well.html")
    confirm = page.locator("[data-bp-attest]")
    confirm.get_by_role("button").click()
    assert "Say who you are first." in confirm.locator("[role=status]").inner_text()
    tick = page.locator("[data-bp-ticks] input[type=checkbox]").first
    tick.dispatch_event("click")
    assert "Say who you are first." in page.locator("[data-bp-ticked]").inner_text()
    assert not tick.is_checked()
    say_who(page)
    assert page.locator("[data-bp-ticked]").inner_text() == ""
    for item in items("listening-well").values():
        answer_rightly(page, item)
        page.locator(".bp-item[data-now] [data-bp-next] button").first.click()
    ways = page.locator("[data-bp-summary] a")
    assert ways.all_inner_texts() == ["Next: your buddy ticks", "Next: confirm", "My training"]
    assert "has not ticked everything" in page.locator("[data-bp-module]").inner_text()
    ways.first.click()
    assert page.url.endswith("#checklist")
    for box in page.locator("[data-bp-ticks] input[type=checkbox]").all():
        box.check()
    confirm.get_by_role("button").click()
    assert confirm.locator("[role=status]").inner_text() == "Tick the box first."
    confirm.locator("input").check()
    confirm.get_by_role("button").click()
    assert confirm.locator("[role=status]").inner_text().startswith("Aoife confirmed this on")
    assert confirm.get_by_role("link").inner_text() == "What comes next"
    assert page.locator("[data-bp-module]").first.inner_text().startswith("Passed")


def test_several_people_share_a_device(open_page):
    page = open_page("training.html")
    say_who(page, "Aoife", "service")
    page.get_by_role("button", name="Somebody else").click()
    say_who(page, "Brian", "warehouse")
    assert "Brian" in page.locator("[data-bp-who]").inner_text()
    page.get_by_role("button", name="I am Aoife").click()
    assert "Aoife" in page.locator("[data-bp-who]").inner_text()
    assert [one["name"] for one in store(page)["profiles"]] == ["Aoife", "Brian"]


def test_progress_is_saved_as_a_file_and_read_on_another_device(open_page):
    page = open_page(RETURNS)
    say_who(page)
    answer_rightly(page, items("taking-returns")["standard-days"])
    page.goto(page.url.split("/training/")[0] + "/training.html")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save my progress").click()
    path = waiting.value.path()
    other = open_page("training.html")
    other.set_input_files("#bp-import", path)
    other.wait_for_selector("text=Read in: 1")
    assert store(other)["profiles"][0]["items"]["taking-returns/standard-days"]["ok"] is True


def test_a_module_begins_again_and_a_certificate_names_what_was_passed(open_page):
    page = open_page("training/listening-well.html")
    say_who(page)
    for item in items("listening-well").values():
        answer_rightly(page, item)
        page.locator(".bp-item[data-now] [data-bp-next] button").first.click()
    address = page.url.split("/training/")[0]
    page.goto(f"{address}/training/certificate.html")
    assert page.locator("tbody tr").all_inner_texts()[0].startswith("Listen, and repeat it back")
    assert page.locator("[data-bp-name]").inner_text() == "Aoife"
    page.goto(f"{address}/training/listening-well.html")
    page.on("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name="Start this module again").click()
    assert store(page)["profiles"][0]["items"] == {}
    assert current(page).get_attribute("data-bp-item") == next(iter(items("listening-well").values())).name
    assert page.evaluate("document.activeElement.classList.contains('bp-stem')"), "the first question is at hand again"
    assert "The module starts again." in page.locator("[data-bp-said]").first.inner_text()


def test_without_a_script_a_page_is_a_self_test_with_its_answers_at_the_end(open_page):
    page = open_page(RETURNS, java_script_enabled=False)
    text = page.locator("article.md-content__inner").inner_text()
    stems = [page.locator(f"#s-{name}").inner_text() for name in items("taking-returns")]
    assert all(stem in text for stem in stems)
    answers = text.index("\nAnswers\n")
    assert all(text.index(stem) < answers for stem in stems)
    assert "Right: From the day on which the last part arrived" in text[answers:]
    assert page.get_by_role("button", name="Check my answer").count() == 0


def test_on_paper_every_question_and_its_answer_is_printed(open_page):
    page = open_page(RETURNS)
    page.emulate_media(media="print")
    assert page.locator(".bp-item").all()[-1].is_visible()
    assert page.locator("#a-standard-days").is_visible()
    assert page.locator("#q-desk-order [data-bp-blank]").first.is_visible()
    assert not page.get_by_role("button", name="Check my answer").first.is_visible()


def test_keys_are_not_in_plain_sight(sites):
    html = (sites["today"] / RETURNS).read_text(encoding="utf-8")
    data = html.split('id="bp-training-data">')[1].split("</script>")[0]
    shown = [fact.shown.replace("\u00a0", " ") for item in items("taking-returns").values() for fact in item.facts]
    assert [value for value in shown if f'"{value}"' in data] == []
    assert "You get the full price of the stove as store credit" not in html
    assert "data-finds=\"[&#34;" not in html
    assert "Right:" not in html
    assert "Before that the customer could not see all they bought" not in html
    assert 'data-right="' not in html
    assert (
        "5 working days" not in html.split('data-bp-item="taking-returns/what-came-before"')[1].split("</article>")[0]
        or "checked" not in html
    )


@pytest.mark.parametrize(
    ("path", "width"),
    [
        (RETURNS, 1280),
        (RETURNS, 390),
        ("training.html", 390),
        ("training/first-week.html", 390),
        ("training/drill-returns.html", 390),
        ("forms/self-assessment.html", 390),
        ("forms/top-three-issues.html", 390),
    ],
)
def test_pages_are_accessible_and_fit_a_phone(open_page, path, width):
    page = open_page(path, width=width, height=800)
    if path == RETURNS:
        say_who(page)
        answer_rightly(page, items("taking-returns")["standard-days"])
    results = Axe().run(page)
    assert results.response["violations"] == [], results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_drill_goes_on_and_explains_itself(open_page):
    page = open_page("training/drill-returns.html")
    for _ in range(12):
        page.locator("[data-bp-drill] input[type=radio]").first.check()
        page.locator("[data-bp-drill] button[type=submit]").click()
        assert page.locator("[data-bp-drill] .bp-option--key").inner_text()
        page.locator("[data-bp-drill] .bp-btn--go").click()


def test_the_self_assessment_scores_at_once_and_keeps_a_baseline(open_page):
    page = open_page("forms/self-assessment.html")
    for statement in page.locator("fieldset.bp-scale").all():
        statement.locator("label").nth(3).click()
    assert page.locator(".bp-total").inner_text().startswith("28.00")
    page.get_by_role("button", name="Keep this as the baseline").click()
    page.locator("fieldset.bp-scale").first.locator("label").nth(2).click()
    result = page.locator("[data-bp-result]").inner_text()
    assert "27.75" in result
    assert "Service is adequate." in result
    assert "28.00" in result
