"""A season for orders asks for the day of the order, where its table does not."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from tests.support.shops import library_of, with_files

from boldprint.edition.decisions.deciding import Answered, decide
from boldprint.edition.decisions.tables import Tables, public_tables
from boldprint.locales import catalogs
from boldprint.values.text import PublicText

CATALOG = catalogs()["en"].for_region("IE")
RETURNS = """
kind: returns
id: returns
changes: [{on: 2024-01-01, class: material, reason: First published.}]
public:
  title: Returns
  answer: You have 30 days.
  windows:
    - {id: standard, length: 30 days, starts: delivered}
    - {id: other, length: 9 days, starts: delivered}
    - {id: christmas, season_of: SEASON_OF, orders: {from: 2026-11-01, to: 2026-12-31}, until: 2027-01-31}
  tables:
    - id: return
      asks:
        - {id: item, ask: What is it?, choices: [{id: gear, label: Gear}, {id: food, label: Food}]}
        - {id: delivered, ask: When did it arrive?, type: date}
      rules:
        - id: standard
          when: {item: gear}
          over_time:
            - {until: standard, outcome: accept, because: In time.}
            - {after: standard, outcome: refuse, because: Too late.}
        - {id: food, when: {item: food}, outcome: refuse, because: Food stays with you.}
"""
CHRISTMAS = datetime.datetime(2026, 12, 28, 12, tzinfo=ZoneInfo("Europe/Dublin"))


def _tables(season_of: str) -> Tables[PublicText]:
    library = library_of(with_files({"policies/returns.yaml": RETURNS.replace("SEASON_OF", season_of)}))
    return public_tables(library, library.site.latest.markets[0].name, CATALOG)


def _decided(case: dict[str, str]) -> Answered[PublicText]:
    answer = decide(_tables("standard"), "returns", case, CHRISTMAS)
    assert isinstance(answer, Answered)
    return answer


def test_a_season_that_may_apply_asks_for_the_order_day() -> None:
    missing = _decided({"item": "gear", "delivered": "2026-11-20"}).decision.missing
    assert [one.ask.name for one in missing] == ["ordered"]


@pytest.mark.parametrize(("ordered", "outcome"), [("2026-11-05", "accept"), ("2026-10-30", "refuse")])
def test_the_order_day_decides_whether_the_season_applies(ordered: str, outcome: str) -> None:
    assert _decided({"item": "gear", "delivered": "2026-11-20", "ordered": ordered}).decision.outcome == outcome


def test_nobody_is_asked_where_the_season_cannot_apply() -> None:
    assert _decided({"item": "gear", "delivered": "2026-10-20"}).decision.outcome == "refuse"


def test_a_season_of_a_window_that_no_rule_uses_asks_nothing() -> None:
    table = _tables("other").table("returns", "return")
    assert table is not None
    assert [ask.name for ask in table.versions[-1].compiled.table.asks] == ["item", "delivered"]
