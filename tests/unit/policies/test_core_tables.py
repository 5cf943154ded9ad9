"""The shop's tables about returns, delivery, payment, warranty and orders: what they promise, seen from outside."""

import datetime

import pytest

from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, PublicPolicy, public_library
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.policies.shipping.delivery import delivery
from boldprint.policies.shipping.model import DELIVERY_TABLE, FASTEST, PRICE, SLOWEST, ShippingPublic
from boldprint.rules.outcome import Outcome
from boldprint.rules.table import Precedence, Table
from boldprint.values.length import Length, Unit
from boldprint.values.text import PublicText

pytestmark = pytest.mark.slow

TODAY = datetime.date(2026, 11, 22)
MARKETS = ("ie", "se", "no", "gb", "dublin")


def public(shop: Library, market: str = "ie", day: datetime.date = TODAY) -> PublicLibrary:
    return public_library(shop, Edition(Audience.PUBLIC, "en", market, day), catalogs()["en"].for_region("IE"))


def policy(shop: Library, name: str, market: str = "ie", day: datetime.date = TODAY) -> PublicPolicy:
    found = public(shop, market, day).policy(name)
    assert found is not None
    return found


def table(shop: Library, name: str, id_: str, market: str = "ie") -> Table[PublicText]:
    return next(table for table in policy(shop, name, market).part.tables if table.name == id_)


def test_returns_ask_as_much_as_a_real_shop(own_shop: Library) -> None:
    asks = {ask.name: ask for ask in table(own_shop, "returns", "return").asks}
    assert len(asks["item"].choices) >= 8
    assert any(choice.kinds for choice in asks["item"].choices)
    assert [len(asks[name].choices) for name in ("reason", "packaging", "use", "tier", "proof", "way")] == [
        3,
        2,
        2,
        2,
        3,
        2,
    ]


def test_returns_answer_in_every_way(own_shop: Library) -> None:
    rules = table(own_shop, "returns", "return").rules
    outcomes = {terms.outcome for rule in rules for terms in (rule.over_time or (rule,))}
    assert outcomes >= {Outcome.ACCEPT, Outcome.CREDIT, Outcome.CONDITIONAL, Outcome.REFER, Outcome.REFUSE}
    assert table(own_shop, "returns", "return").precedence is Precedence.UNIQUE


def test_the_older_time_to_return_was_longer_and_says_for_whom_the_new_one_is(own_shop: Library) -> None:
    now, before = (
        policy(own_shop, "returns", day=day).facts["standard"].quantity for day in (TODAY, datetime.date(2026, 2, 28))
    )
    assert isinstance(now, Length)
    assert isinstance(before, Length)
    assert (before.number, now.number) == (60, 30)
    change = next(change for change in policy(own_shop, "returns").changes if change.on == datetime.date(2026, 3, 1))
    assert str(change.covers) == "orders placed from this day"


@pytest.mark.parametrize("market", MARKETS)
def test_the_time_to_return_holds_the_time_to_withdraw(own_shop: Library, market: str) -> None:
    facts = policy(own_shop, "returns", market).facts
    longer, law = facts["standard"].quantity, facts["withdrawal"].quantity
    assert isinstance(longer, Length)
    assert isinstance(law, Length)
    assert (law.number, law.unit) == (14, Unit.DAYS)
    assert longer.number >= law.number


@pytest.mark.parametrize("market", MARKETS)
def test_every_delivery_has_a_price_and_days_that_can_be_counted(own_shop: Library, market: str) -> None:
    for rule in table(own_shop, "shipping", DELIVERY_TABLE, market).rules:
        if rule.outcome is Outcome.ACCEPT:
            given = {term.name: term for term in rule.gives}
            assert given[PRICE].amount is not None
            fastest, slowest = (given[name].length for name in (FASTEST, SLOWEST))
            assert fastest is not None
            assert slowest is not None
            assert fastest.value.unit is slowest.value.unit is Unit.BUSINESS_DAYS
            assert fastest.value.number <= slowest.value.number


@pytest.mark.parametrize(
    ("fact", "zones"),
    [("christmas_ie", ("ie",)), ("christmas_islands", ("islands",)), ("christmas_eu", ("de", "lv", "se", "no", "gb"))],
)
def test_what_is_ordered_by_the_last_day_arrives_before_christmas(
    own_shop: Library, fact: str, zones: tuple[str, ...]
) -> None:
    shipping = policy(own_shop, "shipping")
    part, last = shipping.part, shipping.facts[fact].quantity
    assert isinstance(part, ShippingPublic)
    assert isinstance(last, datetime.date)
    for name in zones:
        zone = part.zone(name)
        fastest, slowest = (shipping.facts[f"{name}_{speed}"].quantity for speed in ("fastest", "slowest"))
        assert zone is not None
        assert isinstance(fastest, Length)
        assert isinstance(slowest, Length)
        placed = datetime.datetime.combine(last, datetime.time(12, 0))
        assert delivery(part, zone, fastest, slowest, placed).latest <= datetime.date(2026, 12, 24)


def test_every_way_to_pay_is_on_the_list_and_in_the_table(own_shop: Library) -> None:
    payment = policy(own_shop, "payment-methods")
    methods = getattr(payment.part, "methods")  # noqa: B009  # the part is known by its kind only
    asks = {ask.name: ask for ask in table(own_shop, "payment-methods", "pay").asks}
    assert len(asks["method"].choices) == len(methods)
    assert payment.facts["ways"].shown.startswith(str(len(methods)))


def test_a_promise_beside_the_law_says_until_when_the_law_runs(own_shop: Library) -> None:
    rules = table(own_shop, "warranties", "claim").rules
    promised = [
        rung
        for rule in rules
        for rung in rule.over_time
        if rung.until is not None and rung.until.name.startswith(("ours", "maker"))
    ]
    assert promised
    assert all([window.name for window in rung.then] == ["law"] for rung in promised)


@pytest.mark.parametrize(
    "name", ["returns", "shipping", "payment-methods", "warranties", "contact-details", "ordering"]
)
@pytest.mark.parametrize("market", MARKETS)
def test_no_fact_is_left_unnamed(own_shop: Library, name: str, market: str) -> None:
    assert "((" not in str([str(text) for text in _texts(policy(own_shop, name, market).part)])


def _texts(thing: object) -> list[PublicText]:
    if isinstance(thing, PublicText):
        return [thing]
    if isinstance(thing, tuple):
        return [text for item in thing for text in _texts(item)]
    fields = getattr(type(thing), "model_fields", {})
    return [text for field in fields for text in _texts(getattr(thing, field))]
