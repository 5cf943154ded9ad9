"""Tables over time, what the browser gets of them, and what only staff get."""

import datetime
import json
from zoneinfo import ZoneInfo

import pytest
from tests.support.returns import RETURNS, SHOP
from tests.support.shops import TODAY, library_of, sample_files, with_files

from boldprint.edition.decisions.block import as_script, data_block
from boldprint.edition.decisions.deciding import Answered, Refusal, decide
from boldprint.edition.decisions.staff_block import staff_block
from boldprint.edition.decisions.tables import Tables, all_tables, public_tables
from boldprint.library.library import Library
from boldprint.locales import catalogs
from boldprint.values.text import PublicText

pytestmark = pytest.mark.slow

CATALOG = catalogs()["en"].for_region("IE")
NOON = datetime.datetime(2026, 6, 2, 12, 0, tzinfo=ZoneInfo("Europe/Dublin"))


@pytest.fixture(scope="module")
def library() -> Library:
    return library_of(with_files(SHOP))


@pytest.fixture(scope="module")
def tables(library: Library) -> Tables[PublicText]:
    return public_tables(library, library.site.latest.markets[0].name, CATALOG)


def answered(tables: Tables[PublicText], name: str, case: dict[str, str], now: datetime.datetime = NOON) -> Answered[PublicText]:
    found = decide(tables, name, case, now)
    assert isinstance(found, Answered), found
    return found


def test_a_table_has_a_version_for_each_day_that_changes_it(tables: Tables[PublicText]) -> None:
    table = tables.table("returns", "return")
    assert table is not None
    assert [version.first.isoformat() for version in table.versions] == ["2024-01-01", "2026-03-01"]
    assert table.on(datetime.date(2023, 1, 1)) is None


def test_a_change_can_cover_all_orders() -> None:
    covering = RETURNS.replace("covers: orders placed from this day", "covers: all orders")
    library = library_of(with_files({"policies/returns.yaml": covering}))
    case = {"item": "gear", "delivered": "2026-05-03", "ordered": "2026-02-01"}
    found = answered(public_tables(library, library.site.latest.markets[0].name, CATALOG), "returns", case)
    assert found.json()["outcome"] == "accept"


def test_before_the_first_version_nothing_is_decided(tables: Tables[PublicText]) -> None:
    found = decide(tables, "returns", {"item": "gear"}, NOON.replace(year=2023))
    assert isinstance(found, Refusal)


def test_an_answer_says_from_which_order_day_on_it_holds() -> None:
    asking = RETURNS.replace("      rules:\n", "        - {id: ordered, ask: When did you order it, type: date}\n      rules:\n", 1)
    library = library_of(with_files({"policies/returns.yaml": asking}))
    tables = public_tables(library, library.site.latest.markets[0].name, CATALOG)
    without = answered(tables, "returns", {"item": "gear", "delivered": "2026-05-03"})
    assert without.json()["assumed"] == {"ordered": "2026-03-01"}
    assert answered(tables, "returns", {"item": "underwear", "packaging": "opened"}).json()["assumed"] == {}


def test_the_block_holds_of_a_version_only_what_is_new(tables: Tables[PublicText], library: Library) -> None:
    policy, table = tables.policy("returns"), tables.table("returns", "return")
    assert policy is not None
    assert table is not None
    block = data_block(policy, table, library.site.latest, CATALOG, TODAY)
    first, second = block["versions"]
    assert {"asks", "cells", "stages", "windows"} <= first["table"].keys()
    assert set(second["table"]) == {"stages", "windows", "facts"}
    assert block["marked"]["You have 30\u00a0days to change your mind."] == ["You have ", "30\u00a0days", " to change your mind."]
    assert json.loads(as_script(block)) == json.loads(json.dumps(block))


def test_only_staff_get_exceptions_notes_and_replies(library: Library) -> None:
    replying = RETURNS.replace("  exceptions:\n", "  replies:\n    - {id: late, outcome: credit, chat: Store credit it is.}\n  exceptions:\n")
    staffed = library_of(with_files({"policies/returns.yaml": replying}))
    tables = all_tables(staffed, staffed.site.latest.markets[0].name, CATALOG)
    policy, table = tables.policy("returns"), tables.table("returns", "return")
    assert policy is not None
    assert table is not None
    block = staff_block(policy, table, policy.parts.latest.staff, staffed.site.latest, CATALOG, TODAY)
    assert [one["id"] for one in block["versions"][0]["table"]["exceptions"]] == ["goodwill-week"]
    assert block["replies"] == [{"outcome": "credit", "chat": "Store credit it is."}]
    assert block["notes"] == "Ask for the order number first."


def test_shipping_says_what_it_costs_and_when_it_arrives() -> None:
    library = library_of(sample_files())
    tables = public_tables(library, "ie", CATALOG)
    friday = datetime.datetime(2026, 11, 20, 13, 0, tzinfo=ZoneInfo("Europe/Dublin"))
    case = {"method": "standard", "to": "ie", "goods": "ordinary", "value": "40", "weight": "2"}
    terms = answered(tables, "shipping", case, friday).json()["terms"]
    assert (terms["price"], terms["leaves"], terms["earliest"], terms["latest"]) == (
        {"amount": "4.95", "currency": "EUR"}, "2026-11-20", "2026-11-23", "2026-11-24")
    later = answered(tables, "shipping", case | {"ordered": "2026-11-20T14:00"}, friday).json()["terms"]
    assert later["leaves"] == "2026-11-23"
    assert isinstance(decide(tables, "shipping", case | {"ordered": "soon"}, friday), Refusal)


def test_a_type_with_a_table_of_its_own_needs_no_name_for_it() -> None:
    library = library_of(sample_files())
    tables = public_tables(library, "ie", CATALOG)
    assert isinstance(decide(tables, "shipping", {}, NOON), Answered)
    several = decide(tables, "returns", {}, NOON)
    assert isinstance(several, Refusal)
    assert "returns.exchange" in several.choices
