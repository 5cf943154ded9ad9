"""The foot of a policy's page: what will change says what; and hours from midnight to midnight."""

import datetime
import re

from tests.support.returns import SHOP
from tests.support.shops import library_of, small_files, with_files

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import public_library
from boldprint.locales import catalogs
from boldprint.pages.composing import public_composer
from boldprint.pages.policy_page import PUBLIC_PAGE

BEFORE = datetime.date(2026, 2, 1)
"""A day on which the longer time to return is announced."""


def page(policy: str, files: dict[str, str], day: datetime.date) -> str:
    library = library_of(with_files(files))
    edition = Edition(Audience.PUBLIC, "en", library.site.latest.markets[0].name, day)
    made = public_library(library, edition, catalogs()["en"].for_region("IE"))
    found = next(one for one in PUBLIC_PAGE.make(public_composer(made)) if one.path == f"{policy}.md")
    text = re.sub(r"<script.*?</script>|<(?!a )[^>]*>", "", str(found.body), flags=re.DOTALL)
    return text.replace("\u00a0", " ")


def test_an_announced_change_says_what_changes_and_why() -> None:
    said = page("returns", SHOP, BEFORE)
    assert "Announced for 1 March 2026. Time to return: 30 days, now 14 days. Why: Customers asked for longer. It covers orders placed from this day." in said
    assert 'versions/returns/2026-03-01.html">Read what holds then' in said


def test_a_change_without_another_figure_leads_to_its_version() -> None:
    other = SHOP["policies/returns.yaml"].replace(
        "because: Opened underwear cannot be sold again, for hygiene.",
        "because: [{from: 2024-01-01, value: It was worn.}, {from: 2026-03-01, value: It is for hygiene.}]").replace(
        "value: [{from: 2024-01-01, value: 14}, {from: 2026-03-01, value: 30}]", "value: 14")
    said = page("returns", {**SHOP, "policies/returns.yaml": other}, BEFORE)
    assert "From 1 March 2026 this page changes. Why: Customers asked for longer." in said
    assert "Read what holds then" in said


def test_earlier_versions_are_for_orders_only_where_a_change_names_them() -> None:
    assert "Read the version that holds for it." in page("returns", SHOP, BEFORE)
    other = SHOP["policies/returns.yaml"].replace(", covers: orders placed from this day", "")
    assert "Earlier versions of this page" in page("returns", {**SHOP, "policies/returns.yaml": other}, BEFORE)


def test_from_midnight_to_midnight_is_day_and_night() -> None:
    path = "policies/contact-details.yaml"
    contact = small_files()[path].decode().replace("  channels:\n", """\
  special_days:
    - {id: holiday, day: 2026-12-25, label: Christmas Day, opens: "00:00", closes: "24:00"}
  channels:
    - id: safety
      kind: phone
      label: Safety line
      phone: "+353 20 910 0148"
      hours: [{days: mon-sun, opens: "00:00", closes: "24:00"}]
""", 1)
    said = page("contact-details", {path: contact}, BEFORE)
    assert "Day and night" in said
    assert "24:00" not in said
