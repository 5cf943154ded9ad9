"""The page frame in a browser: by keyboard, without scripts, at 320 px, in both themes."""

import pytest

pytestmark = pytest.mark.browser
PUBLIC = ("public/index", "public/returns", "public/contact", "public/search", "public/prose", "public/404")
STAFF = ("staff/index", "staff/hold", "staff/decide", "staff/quiz", "staff/404")
ALONE = ".bp-top a, .bp-top button, .bp-foot li a, .bp-btn, .bp-choice, .bp-toc a, summary, input[type=search]"
SMALL_TARGETS = """alone => [...document.querySelectorAll(alone)]
  .filter(e => e.checkVisibility()).map(e => [e.textContent.trim() || e.id, e.getBoundingClientRect()])
  .filter(([, box]) => box.height < 43.9 || box.width < 43.9).map(([name]) => name)"""
SHIFT = """() => new Promise(done => { let sum = 0;
  new PerformanceObserver(list => { for (const e of list.getEntries()) sum += e.value })
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(sum), 300) })"""


@pytest.mark.parametrize("name", PUBLIC + STAFF)
def test_nothing_is_wider_than_a_320_pixel_screen(open_page, name):
    page = open_page(f"{name}.html", width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.click("[popovertarget=bp-menu]")
    assert page.evaluate("document.getElementById('bp-menu').scrollWidth") <= 320


@pytest.mark.parametrize("name", PUBLIC + STAFF)
def test_nothing_moves_after_it_was_painted(open_page, name):
    assert open_page(f"{name}.html", width=390).evaluate(SHIFT) == 0


@pytest.mark.parametrize("name", PUBLIC + STAFF)
def test_what_stands_alone_can_be_hit_with_a_finger(open_page, name):
    assert open_page(f"{name}.html", width=390).evaluate(SMALL_TARGETS, ALONE) == []


@pytest.mark.parametrize("script", [True, False], ids=["with scripts", "without scripts"])
@pytest.mark.parametrize("site", ["public", "staff"])
def test_the_menu_opens_and_closes_by_keyboard(open_page, site, script):
    page = open_page(f"{site}/index.html", java_script_enabled=script)
    menu = page.locator("#bp-menu")
    assert not menu.is_visible()
    page.locator("[popovertarget=bp-menu]").first.focus()
    page.keyboard.press("Enter")
    assert menu.is_visible()
    page.keyboard.press("Tab")
    assert page.locator("#bp-menu :focus").count() == 1
    page.keyboard.press("Escape")
    assert not menu.is_visible()
    assert page.locator(".bp-top__in > [popovertarget=bp-menu]:focus").count() == 1


@pytest.mark.parametrize("script", [True, False], ids=["with scripts", "without scripts"])
def test_the_search_form_goes_to_the_search_page(open_page, script):
    page = open_page("public/index.html", java_script_enabled=script)
    page.locator(".bp-tool--find").focus()
    page.keyboard.press("Enter")
    assert page.locator("#bp-q:focus").count() == 1
    page.keyboard.type("gift card")
    page.keyboard.press("Enter")
    page.wait_for_url("**/public/search.html?q=gift+card")


def test_the_chosen_theme_stays(open_page):
    page = open_page("public/index.html", color_scheme="light")
    paper = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(paper)
    page.click("[popovertarget=bp-menu]")
    page.click("[data-bp-theme-set=dark]")
    dark = page.evaluate(paper)
    assert light != dark
    assert page.get_attribute("[data-bp-theme-set=dark]", "aria-pressed") == "true"
    page.reload()
    assert page.evaluate(paper) == dark
    page.click("[popovertarget=bp-menu]")
    page.click("[data-bp-theme-set=auto]")
    page.reload()
    assert page.evaluate(paper) == light


def test_without_scripts_no_button_stands_there_in_vain(open_page):
    page = open_page("staff/decide.html", java_script_enabled=False)
    page.click("[popovertarget=bp-menu]")
    assert page.locator("#bp-menu li").first.is_visible()
    for dead in ("[data-bp-theme-set]", "[data-bp-copy]", ".bp-look"):
        assert not page.locator(dead).first.is_visible()


def test_the_first_key_leads_past_the_header(open_page):
    page = open_page("public/returns.html")
    page.keyboard.press("Tab")
    assert page.inner_text(":focus") == "Skip to the answer"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.inner_text(":focus") == "Check your item"


def test_the_page_of_the_menu_is_marked(open_page):
    page = open_page("public/contact.html")
    assert page.inner_text(".bp-quick [aria-current=page]") == "Contact"
    assert page.locator("#bp-menu [aria-current=page]").count() == 1


def test_thanks_appear_without_a_script(open_page):
    page = open_page("public/returns.html", java_script_enabled=False)
    assert not page.locator("#bp-thanks").is_visible()
    page.click(".bp-asked a[href='#bp-thanks']")
    assert page.locator("#bp-thanks").is_visible()


def test_a_link_to_an_answer_opens_its_question(open_page):
    assert open_page("public/returns.html#lost").locator("#lost").is_visible()


def test_staff_pages_look_like_the_back_of_the_sign(open_page):
    front, back = open_page("public/index.html"), open_page("staff/index.html")
    bar = "getComputedStyle(document.querySelector('.bp-top')).backgroundColor"
    assert front.evaluate(bar) != back.evaluate(bar)
    assert back.inner_text(".bp-tag") == "Staff handbook"
    assert back.get_attribute("meta[name=robots]", "content").startswith("noindex")
    assert front.locator("meta[name=robots]").count() == 0


def test_on_paper_the_questions_are_open_and_the_forms_are_gone(open_page):
    page = open_page("public/returns.html")
    page.emulate_media(media="print")
    assert page.locator("#lost").is_visible()
    for gone in (".bp-ask", ".bp-quick", ".bp-tool", ".bp-asked"):
        assert not page.locator(gone).first.is_visible()
