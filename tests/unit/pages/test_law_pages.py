"""The pages that the law asks a site to have: to withdraw in two steps, and the notice on the legal guarantee."""

import datetime
import re
from collections.abc import Mapping
from urllib.parse import unquote

import pytest
from tests.support.shops import TODAY, sample_files, with_files

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.library.reading import read_library
from boldprint.locales import catalogs
from boldprint.pages import form_page, guarantee_notice, withdrawal
from boldprint.pages.composing import public_composer
from boldprint.pages.page import PublicPage
from boldprint.publish.frame import public_frame

pytestmark = pytest.mark.slow

ENDPOINT = "https://forms.cornershop.example/withdrawal"
SITE = """\
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: en
country: IE
time_zone: Europe/Dublin
counting: {start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/Dublin, rounding: half up}
brand: {accent: "#0e6452"}
company: {legal_name: Fish & Sons, address: 1 Main Street, country: IE}
markets:
  - {id: home, label: Home, countries: [COUNTRY], currency: EUR}
"""


def library(files: Mapping[str, bytes], day: datetime.date = TODAY) -> PublicLibrary:
    read, _ = read_library(files)
    assert read is not None
    market = read.site.latest.markets[0].name
    return public_library(read, Edition(Audience.PUBLIC, "en", market, day), catalogs()["en"].for_region("IE"))


def shop(country: str = "IE", more: str = "", day: datetime.date = TODAY) -> PublicLibrary:
    return library(with_files({"content/site.yaml": SITE.replace("COUNTRY", country) + more}), day)


def withdrawal_page(found: PublicLibrary) -> PublicPage | None:
    return next(iter(withdrawal.PUBLIC_PAGE.make(public_composer(found))), None)


def notice_page(found: PublicLibrary) -> PublicPage | None:
    return next(iter(guarantee_notice.PUBLIC_PAGE.make(public_composer(found))), None)


def test_with_an_endpoint_the_page_sends_in_two_steps() -> None:
    page = withdrawal_page(shop(more=f"endpoints: {{withdrawal: {ENDPOINT}}}\n"))
    assert page is not None
    assert page.path == "withdraw.md"
    assert f'action="{ENDPOINT}" method="post"' in page.body
    assert re.findall(r'name="(\w+)"[^>]*required', page.body) == ["name", "contract", "contact"]
    assert page.body.index('data-bp-step="1"') < page.body.index('data-bp-step="2"') < page.body.index('type="submit"')
    assert '<button class="bp-btn bp-btn--go bp-btn--big" type="submit">Confirm withdrawal</button>' in page.body
    assert "data-bp-save" in page.body
    assert page.scripts == ("assets/boldprint/withdrawal.js",)


def test_without_an_endpoint_the_page_holds_the_model_form_and_an_e_mail() -> None:
    page = withdrawal_page(shop())
    assert page is not None
    assert "<form" in page.body
    assert "action=" not in page.body
    assert 'type="submit"' not in page.body
    assert "To Fish &amp; Sons, 1 Main Street, " in page.body
    mail = re.search(r'href="(mailto:[^"]+)"', page.body)
    assert mail is not None
    assert "I/We (*) hereby give notice" in unquote(mail[1])
    assert "%0D%0A" in mail[1]


def test_the_shop_s_own_form_gives_the_fields_and_has_no_second_page() -> None:
    found = library(sample_files())
    page = withdrawal_page(found)
    assert page is not None
    form = withdrawal.withdrawal_form(found)
    assert form is not None
    assert page.title == form.title
    for field in (field for group in form.groups for field in group.fields):
        assert f'name="{field.id}"' in page.body
    composer = public_composer(found)
    assert composer.addresses.link("returns.md", "withdrawal") == "withdraw.html"
    assert "withdraw.md" not in {one.path for one in form_page.PUBLIC_PAGE.make(composer)}


def test_every_page_leads_there_where_the_right_exists() -> None:
    for country, expected in (("IE", True), ("NO", True), ("GB", True), ("US", False)):
        found = shop(country)
        links = [link["title"] for link in public_frame(found, None)["footer"]["links"]]  # type: ignore[index,call-overload]
        assert ("Withdraw from contract here" in links) is expected
        assert (withdrawal_page(found) is not None) is expected


def test_the_notice_comes_on_its_day_and_only_in_the_union() -> None:
    assert notice_page(shop(day=datetime.date(2026, 9, 26))) is None
    assert notice_page(shop("NO")) is None
    page = notice_page(shop(day=datetime.date(2026, 9, 27)))
    assert page is not None
    assert "at least 2 years" in str(page.description).replace("\u00a0", " ")
    assert "https://europa.eu/youreurope/" in page.body
    assert "<img" not in page.body


def test_the_official_notice_is_shown_as_it_is() -> None:
    page = notice_page(shop(more="guarantee_notice: content/public/legal-guarantee.svg\n"))
    assert page is not None
    assert '<img src="assets/brand/legal-guarantee.svg"' in page.body
