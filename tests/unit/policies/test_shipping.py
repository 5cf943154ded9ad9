"""Shipping: days of leaving and arriving, delays, tracking, and what the model refuses."""

import datetime
import json
import subprocess
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

import boldprint
from boldprint.library.library import Library
from boldprint.policies.shipping.delivery import arrival, day_of_leaving, delivery, overdue_on, timetable
from boldprint.policies.shipping.model import Carrier, ShippingPublic
from boldprint.policies.shipping.tracking import carriers_of, tracking_address
from boldprint.source.finding import Finding
from boldprint.source.model import build
from boldprint.source.yaml import parse
from boldprint.values.calendar import Calendar
from boldprint.values.length import Length

DUBLIN = ZoneInfo("Europe/Dublin")
WEEK = Calendar("IE", weekend=frozenset({5, 6}))
TRACK_SCRIPT = Path(boldprint.__file__).parent / "assets/js/track.js"
ONE, TWO = Length.parse("1 business day"), Length.parse("2 business days")

LEAST = """
title: Shipping
answer: We ship.
dispatch: {country: IE, zone: Europe/Dublin, days: mon-fri, cutoff: "14:00", handling: 0 business days}
zones: [{id: ie, label: Ireland, countries: [IE], days: mon-fri}]
"""


def read(text: str) -> tuple[ShippingPublic | None, list[Finding]]:
    node, findings = parse(text.encode(), "policies/shipping.yaml")
    assert node is not None
    assert findings == []
    return build(ShippingPublic, node)


def least(more: str = "") -> ShippingPublic:
    part, findings = read(LEAST + more)
    assert findings == []
    assert part is not None
    return part


def at(day: str, time: str = "10:00") -> datetime.datetime:
    return datetime.datetime.fromisoformat(f"{day}T{time}").replace(tzinfo=DUBLIN)


@given(st.datetimes(datetime.datetime(2024, 1, 1), datetime.datetime(2030, 12, 31)))
def test_it_leaves_on_an_open_day_and_never_before_the_order(placed: datetime.datetime) -> None:
    leaves = day_of_leaving(placed.replace(tzinfo=DUBLIN), 14 * 60, "Europe/Dublin", 0, WEEK)
    assert WEEK.is_business_day(leaves)
    assert leaves >= placed.date()
    assert (leaves - placed.date()).days <= 6


@given(st.dates(datetime.date(2024, 1, 1), datetime.date(2030, 12, 31)), st.integers(0, 5), st.integers(0, 5))
def test_the_slowest_day_is_never_before_the_fastest(leaves: datetime.date, fastest: int, more: int) -> None:
    found = arrival(leaves, fastest, fastest + more, WEEK)
    assert leaves <= found.earliest <= found.latest


@pytest.mark.parametrize(
    ("placed", "leaves", "earliest", "latest"),
    [
        (at("2026-11-23", "13:59"), "2026-11-23", "2026-11-24", "2026-11-25"),
        (at("2026-11-23", "14:00"), "2026-11-24", "2026-11-25", "2026-11-26"),
        (at("2026-11-21"), "2026-11-23", "2026-11-24", "2026-11-25"),
        (at("2026-10-23", "15:00"), "2026-10-27", "2026-10-28", "2026-10-29"),
        (at("2026-12-31", "15:00"), "2027-01-04", "2027-01-05", "2027-01-06"),
    ],
)
def test_cut_off_weekend_bank_holiday_and_year_end(
    placed: datetime.datetime, leaves: str, earliest: str, latest: str
) -> None:
    part = least()
    found = delivery(part, part.zones[0], ONE, TWO, placed)
    assert [found.leaves.isoformat(), found.earliest.isoformat(), found.latest.isoformat()] == [
        leaves,
        earliest,
        latest,
    ]


def test_the_cut_off_is_on_the_clock_of_the_warehouse() -> None:
    stockholm = datetime.datetime(2026, 11, 23, 14, 30, tzinfo=ZoneInfo("Europe/Stockholm"))
    part = least()
    assert delivery(part, part.zones[0], ONE, TWO, stockholm).leaves == datetime.date(2026, 11, 23)


def test_holidays_of_the_destination_count() -> None:
    part = least().zones[0]
    norway = part.replaced(countries=("NO",))
    found = delivery(least(), norway, ONE, TWO, at("2026-05-14", "09:00"))  # 14 May 2026 is Ascension Day in Norway
    assert found.earliest == datetime.date(2026, 5, 15)
    assert found.latest == datetime.date(2026, 5, 18)


def test_a_delay_adds_to_the_slowest_day_of_its_orders_only() -> None:
    part = least(
        "delays: [{id: peak, text: Slow., orders: {from: 2026-11-23, to: 2026-11-24}, adds: 1 business day}]\n"
    )
    days = [delivery(part, part.zones[0], ONE, TWO, at(f"2026-11-{day}")).latest.day for day in (23, 24, 25)]
    assert days == [26, 27, 27]


def test_the_timetable_has_a_row_for_each_of_seven_days() -> None:
    part = least()
    rows = timetable(part, part.zones[0], ONE, TWO, datetime.date(2026, 11, 23))
    assert [day.day for day, _ in rows] == list(range(23, 30))


def test_a_parcel_is_overdue_after_the_grace() -> None:
    assert overdue_on(datetime.date(2026, 10, 22), Length.parse("3 business days"), WEEK) == datetime.date(2026, 10, 29)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            "carriers: [{id: c, label: C, tracking: https://c.example, number: C1, looks_like: C}]",
            "no place for the number",
        ),
        (
            'carriers: [{id: c, label: C, tracking: "https://c.example/{number}", number: "C[", looks_like: C}]',
            "does not describe",
        ),
        ("lost: nowhere", "no section"),
        (
            "tables:\n  - id: delivery\n    asks:\n      - id: to\n        ask: Where?\n        choices: [{id: ie, label: A}, {id: mars, label: B}]\n"
            "    rules: [{id: a, outcome: accept}]",
            "no zone of that name",
        ),
    ],
)
def test_what_does_not_fit_together_is_named(more: str, said: str) -> None:
    _, findings = read(LEAST + more + "\n")
    assert said in findings[0].message


NUMBERS = ["CP123456789IE", " cp 123-456-789 ie ", "NL0123456789", "SC12345678GB", "AF1234567", "AF-1234567", "XX1", ""]


def test_the_browser_finds_the_same_carrier_page(own_shop: Library) -> None:
    carriers = shop_carriers(own_shop)
    given_carriers = [{"number": carrier.number.text, "address": carrier.tracking.address} for carrier in carriers]
    program = (
        f"const t=require({json.dumps(str(TRACK_SCRIPT))});"
        f"console.log(JSON.stringify({json.dumps(NUMBERS)}.map(n=>t.address(n,{json.dumps(given_carriers)}))))"
    )
    ran = subprocess.run(["node", "-e", program], capture_output=True, check=True, text=True)
    ours = [
        str(tracking_address(found[0], number)) if (found := carriers_of(number, carriers)) else None
        for number in NUMBERS
    ]
    assert json.loads(ran.stdout) == ours
    assert sum(address is None for address in ours) == 2


def test_each_number_belongs_to_one_carrier(own_shop: Library) -> None:
    assert max(len(carriers_of(number, shop_carriers(own_shop))) for number in NUMBERS) == 1


def shop_carriers(shop: Library) -> tuple[Carrier, ...]:
    policy = shop.policy("shipping")
    assert policy is not None
    part = policy.versions().latest.public
    assert isinstance(part, ShippingPublic)
    return part.carriers
