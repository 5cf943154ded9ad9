"""The JSON for the browser: complete, stable, and without a word of where things stand."""

import datetime
import json
from typing import Any

import pytest
from written import IRELAND, RETURNS, compiled, part, setting

from boldprint.rules.cells_json import cells_json, staff_cells_json
from boldprint.rules.compiling import compile_table
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision, decision_json, staff_decision_json
from boldprint.rules.model import Table, Window
from boldprint.source.model import Model
from boldprint.values.text import StaffText

YEARS = (datetime.date(2026, 1, 1), datetime.date(2027, 12, 31))


def test_the_example() -> None:
    found = cells_json(compiled(RETURNS), *YEARS)
    assert found["cells"] == [[0, 0, 1, 1], [1, 1, 2, 0], [1, 2, 1, 2]]
    assert found["sets"] == [[[3], [0, 1, 2]], [[1], [0]]]
    assert found["ladders"] == [[[0], []], [[1, 2, 3], []]]
    assert found["stages"][1] == {
        "outcome": "accept",
        "until": "standard",
        "refund": "original payment",
        "because": "You have 30 days to change your mind.",
        "fee": {"amount": "4.95", "currency": "EUR"},
    }
    assert found["asks"][0]["choices"] == [
        ["gear", "Clothing and gear", -1],
        ["electronics", "Electronics", -1],
        ["gps", "GPS devices", 1],
        ["lamp", "Headlamps", 1],
        ["underwear", "Underwear and swimwear", -1],
    ]
    assert found["windows"]["standard"] == {
        "length": [30, "days"],
        "starts": "delivered",
        "counted": False,
        "ends": 1440,
        "zone": "Europe/Dublin",
        "moves": False,
        "counting": {"start_day": "shop", "last_day_ends": "shop", "closed_day": "shop", "zone": "shop"},
    }


def test_it_is_the_same_each_time_and_names_no_file() -> None:
    first, second = (json.dumps(cells_json(compiled(RETURNS), *YEARS)) for _ in range(2))
    assert first == second
    assert "returns.yaml" not in first


def test_closed_days_of_the_years_that_were_asked_for() -> None:
    calendar = cells_json(compiled(RETURNS), *YEARS)["calendar"]
    assert (calendar["weekend"], calendar["first"], calendar["last"]) == ([5, 6], "2026-01-01", "2027-12-31")
    assert "2026-03-17" in calendar["closed"]
    assert "2026-12-26" not in calendar["closed"]  # a Saturday: the weekend says it already


class StaffPart(Model):
    """A staff table."""

    windows: tuple[Window, ...] = ()
    tables: tuple[Table[StaffText], ...]


def staff_table() -> Any:
    public = part(RETURNS)
    asks = [
        {
            "id": "topic",
            "ask": "What is it about?",
            "choices": [{"id": "bill", "label": "A bill"}, {"id": "goods", "label": "Goods"}],
        }
    ]
    rules = [
        {"id": "mine", "when": {"topic": "goods"}, "outcome": "accept", "because": "You may."},
        {"id": "theirs", "when": {"topic": "bill"}, "outcome": "refer", "who": "Accounts.", "because": "They know."},
    ]
    made = StaffPart.model_validate({"tables": [{"id": "triage", "asks": asks, "rules": rules}]})
    return compile_table(made.tables[0], public.windows, setting())


def test_staff_tables_work_and_keep_their_words_to_themselves() -> None:
    made = staff_table()
    decision = decide(made, {"topic": "bill"}, datetime.date(2026, 6, 2))
    assert isinstance(decision, Decision)
    assert staff_decision_json(decision)["because"] == "They know."
    assert staff_cells_json(made, *YEARS)["stages"][1]["who"] == "Accounts."
    with pytest.raises(TypeError, match="staff text is not printed"):
        decision_json(decision)
    with pytest.raises(TypeError, match="staff text is not printed"):
        cells_json(made, *YEARS)


def test_a_calendar_only_where_windows_run() -> None:
    assert "calendar" not in staff_cells_json(staff_table(), *YEARS)
    assert IRELAND.weekend == {5, 6}
