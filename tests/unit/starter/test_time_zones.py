"""The time zone of a new shop: where most people of its country live."""

from collections import Counter
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from babel.core import get_global
from phonenumbers.tzdata import TIMEZONE_DATA

from boldprint.starter import NewShop
from boldprint.starter.time_zones import usual_zone, zones_of

NO_SHOP = {"001", "ZZ", "AQ", "UM"}
"""The world, nowhere, and places where nobody lives for good."""
SEVERAL = sorted(country for country, zones in get_global("territory_zones").items() if len(zones) > 1 and country not in NO_SHOP)


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("US", "America/New_York"), ("CA", "America/Toronto"), ("AU", "Australia/Sydney"), ("BR", "America/Sao_Paulo"),
        ("RU", "Europe/Moscow"), ("ES", "Europe/Madrid"), ("PT", "Europe/Lisbon"), ("CL", "America/Santiago"),
        ("NZ", "Pacific/Auckland"), ("ID", "Asia/Jakarta"), ("KZ", "Asia/Almaty"), ("MX", "America/Mexico_City"),
        ("IE", "Europe/Dublin"), ("SE", "Europe/Stockholm"), ("GB", "Europe/London"), ("IN", "Asia/Kolkata"), ("JP", "Asia/Tokyo"),
    ],
)
def test_a_new_shop_keeps_the_time_of_most_people(country: str, zone: str) -> None:
    assert NewShop("Harbour", country).time_zone == zone


@pytest.mark.parametrize("country", SEVERAL)
def test_every_country_with_several_zones_has_one_of_them(country: str) -> None:
    assert usual_zone(country) in zones_of(country)
    assert ZoneInfo(usual_zone(country)).key == usual_zone(country)


@pytest.mark.parametrize("country", ["US", "CA", "AU", "BR", "RU", "ES", "CL", "NZ", "ID", "KZ", "MX", "MN", "CN", "EC"])
def test_the_numbering_plan_of_the_country_says_the_same(country: str) -> None:
    """Where most telephone prefixes lie, each by the share of numbers that begin with it."""
    code = str(phonenumbers.country_code_for_region(country))
    votes: Counter[str] = Counter()
    for prefix, zones in TIMEZONE_DATA.items():
        if str(prefix).startswith(code) and len(zones) == 1 and zones[0] in zones_of(country):
            votes[zones[0]] += 10 ** (12 - len(str(prefix)))
    assert votes.most_common(1)[0][0] == usual_zone(country)
