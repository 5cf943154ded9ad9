"""The scripts of the frame: open now, the hold timer, copying."""

from pathlib import Path

import pytest

import boldprint

pytestmark = pytest.mark.browser
SCRIPTS = Path(boldprint.__file__).parent / "assets" / "js"
LOAD = """source => { const module = {exports: {}};
  new Function('module', source)(module); window.script = module.exports }"""
TELL = """([hours, words, now]) =>
  script.sentence(script.state(hours, 'Europe/Dublin', new Date(now)), words, 'en-IE').join('')"""
WEEK = {"week": [[["09:00", "12:00"], ["13:00", "18:00"]]] * 5 + [[["10:00", "24:00"]], [["00:00", "02:00"]]],
        "dates": {"2026-06-01": [], "2026-12-24": [["09:00", "13:00"]]}}
WORDS = {"until": "Open until {time}", "opens": "Opens {day} {time}", "opens_today": "Opens at {time}",
         "closed": "Closed"}


@pytest.fixture
def loaded(open_page):
    def load(name):
        page = open_page("public/prose.html")
        page.evaluate(LOAD, (SCRIPTS / name).read_text(encoding="utf-8"))
        return page
    return load


@pytest.mark.parametrize(("now", "expected"), [
    ("2026-05-21T08:30:00+01:00", "Opens at 09:00"),
    ("2026-05-21T11:59:00+01:00", "Open until 12:00"),
    ("2026-05-21T12:00:00+01:00", "Opens at 13:00"),
    ("2026-05-21T19:00:00+01:00", "Opens Friday 09:00"),
    ("2026-05-21T09:30:00+02:00", "Opens at 09:00"),
    ("2026-05-30T23:00:00+01:00", "Open until 02:00"),
    ("2026-05-31T03:00:00+01:00", "Opens Tuesday 09:00"),
    ("2026-12-24T12:59:00+00:00", "Open until 13:00"),
    ("2026-03-29T01:30:00+01:00", "Open until 02:00"),
], ids=lambda value: str(value))
def test_the_state_of_now_is_told_in_the_shops_time_zone(loaded, now, expected):
    assert loaded("open-now.js").evaluate(TELL, [WEEK, WORDS, now]) == expected


def test_what_never_opens_is_closed(loaded):
    never = {"week": [[]] * 7}
    assert loaded("open-now.js").evaluate(TELL, [never, WORDS, 0]) == "Closed"


def test_hours_become_the_state_of_now(open_page):
    page = open_page("public/returns.html")
    assert page.inner_text("[data-bp-open=phone]").split()[0] in ("Open", "Opens")
    assert page.locator("[data-bp-open=phone] b").count() == 1
    without = open_page("public/returns.html", java_script_enabled=False)
    assert without.inner_text("[data-bp-open=phone]") == "Monday to Friday, 09:00–18:00"


def test_the_hold_timer_counts_down_and_says_when_time_is_up(open_page):
    page = open_page("staff/hold.html")
    page.clock.install()
    timer = page.locator("[data-bp-timer]")
    page.click("[data-bp-start]")
    assert page.locator("[data-bp-stop]:focus").count() == 1
    page.clock.run_for(38_000)
    assert page.inner_text("[data-bp-left]") == "22"
    assert page.locator("progress").evaluate("e => e.value") == 38
    page.clock.run_for(23_000)
    assert timer.get_attribute("data-state") == "over"
    assert page.inner_text("[data-bp-said]") == "Time is up. Go back to the caller now."
    page.click("[data-bp-stop]")
    assert page.inner_text("[data-bp-left]") == "60"
    assert page.locator("[data-bp-start]:focus").count() == 1


def test_the_next_caller_finds_no_ticks_and_no_running_clock(open_page):
    page = open_page("staff/hold.html")
    page.check("#s1 input")
    page.click("[data-bp-start]")
    page.click("button[type=reset]")
    assert not page.is_checked("#s1 input")
    assert page.get_attribute("[data-bp-timer]", "data-state") == "idle"


def test_a_reply_is_copied_and_the_button_says_so(open_page):
    page = open_page("staff/decide.html", permissions=["clipboard-read", "clipboard-write"])
    page.click("[data-bp-copy=r2]")
    page.wait_for_function("document.querySelector('[data-bp-copy=r2] span').textContent === 'Copied'")
    copied = page.evaluate("navigator.clipboard.readText()").replace("\xa0", " ")
    assert copied == "Dear Ms Byrne,\n\nYour 30 days ended on Tuesday 2 June. We gladly give you store credit."
