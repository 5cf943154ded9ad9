"""Rules hold for the buyers of a country: each market is checked with its own overlay, and one fault is told once."""

import re
from functools import cache

import pytest
from tests.support.law import law_findings, law_findings_with
from tests.support.shops import sample_files

from boldprint.checks.law.ruling import NOT_ADVICE
from boldprint.source.finding import Finding, Level

pytestmark = pytest.mark.slow

SITE = """\
name: Corner Shop
url: https://help.cornershop.example
answer: ((returns.standard)) to return.
language: {language}
country: IE
time_zone: Europe/Dublin
counting: {{start_day: not counted, last_day_ends: "24:00", closed_day: stays, zone: Europe/Dublin, rounding: half up}}
brand: {{accent: "#0e6452"}}
company: {{legal_name: Corner Shop, address: 1 Main Street, country: IE}}
markets:
  - {{id: ie, label: Ireland, countries: [IE, DE], currency: EUR}}
  - {{id: se, label: Sweden, countries: [SE], currency: SEK}}
  - {{id: gb, label: United Kingdom, countries: [GB], currency: GBP}}
"""
WARRANTIES = """\
kind: warranties
id: warranties
changes:
  - {on: 2026-01-01, class: material, reason: First published.}
public:
  title: Warranties
  answer: The law covers everything for ((law)). A repair makes it longer.
  facts:
    - {id: law, type: years, label: By law, value: 6}
  guarantees:
    - {id: law, label: The legal guarantee, lasts: ((law)), given_by: law, giver: Corner Shop}
"""
SWEDEN = """\
id: warranties
because: Swedish law.
public:
  facts:
    - {id: law, value: 2}
"""
GREEN = """\
kind: general
id: about
public:
  title: About us
  answer: Our tents are eco-friendly.
"""


def found(code: str, files: dict[str, str], language: str = "en") -> list[Finding]:
    whole = {"content/site.yaml": SITE.format(language=language), **files}
    return [one for one in law_findings_with(whole) if one.code == code]


def test_an_overlay_is_checked_by_the_law_of_its_market() -> None:
    files = {"policies/warranties.yaml": WARRANTIES, "policies/overlays/se/warranties.yaml": SWEDEN}
    (one,) = found("J120", files)
    assert "SE-G2" in one.message
    assert "For buyers in Sweden" in one.message
    assert one.level is Level.ERROR
    assert not found("J120", {"policies/warranties.yaml": WARRANTIES})


def test_one_fault_is_told_once_with_all_its_countries() -> None:
    (one,) = found("J131", {"policies/about.yaml": GREEN})
    assert one.message.endswith(f"For buyers in Germany, Ireland and Sweden; {NOT_ADVICE}.")
    assert one.span.file == "policies/about.yaml"


def test_wordings_are_looked_for_in_the_language_of_the_texts_alone() -> None:
    assert not found("J131", {"policies/about.yaml": GREEN}, "sv")
    link = GREEN.replace("Our tents are eco-friendly.", "Klaga hos https://ec.europa.eu/consumers/odr/.")
    assert found("J130", {"policies/about.yaml": link}, "sv")


@pytest.mark.parametrize(
    ("path", "old", "new", "code"),
    [
        ("policies/overlays/se/warranties.yaml", r"(id: statutory_ie\n(?:.*\n)*?\s+value: )3", r"\g<1>2", "J120"),
        ("policies/returns.yaml", r"(id: send_back\n(?:.*\n)*?\s+value: )14", r"\g<1>7", "J125"),
        ("policies/returns.yaml", r"(label: Time to withdraw by law\n(?:.*\n)*?\s+starts: )delivered", r"\g<1>ordered", "J101"),
        ("content/site.yaml", r"\n  withdrawal: https", "\n  feedback: https", "J109"),
        ("policies/shipping.yaml", r"\n      duties: .*Norwegian VAT.*", "", "J114"),
        ("policies/payment-methods.yaml", r"\n  instalments:\n(?:    .*\n)+", "\n", "J140"),
    ],
)
def test_the_sample_shop_keeps_the_law_and_would_not_if_changed(path: str, old: str, new: str, code: str) -> None:
    files = dict(sample_files())
    text, changed = re.subn(old, new, files[path].decode(), count=1)
    assert changed
    assert code not in _sample_codes()
    assert code in {one.code for one in law_findings({**files, path: text.encode()})}


@cache
def _sample_codes() -> frozenset[str]:
    return frozenset(one.code for one in law_findings(sample_files()))
