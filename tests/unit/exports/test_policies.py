"""Every public fact with its dates."""

import json

import pytest
from tests.support.public import sample_public

from boldprint.exports.policies import policies_json

pytestmark = pytest.mark.slow


def test_facts_hold_value_and_dates() -> None:
    found = json.loads(json.dumps(policies_json(sample_public())))
    markets = {market["id"]: {policy["id"]: policy for policy in market["policies"]} for market in found["markets"]}
    assert list(markets) == ["ie", "se", "no", "gb"]
    facts = {fact["name"]: fact for fact in markets["ie"]["returns"]["facts"]}
    assert facts["returns.standard"]["value"] == {"written": "30 days", "number": 30, "unit": "days"}
    assert facts["returns.standard"]["from"] == "2026-03-01"
    assert facts["returns.standard"]["previous"]["number"] == 60
    assert facts["returns.postage"]["announced"] == {"from": "2027-02-01", "value": {"written": "3.95 EUR", "amount": "3.95", "currency": "EUR"}}
    assert {fact["name"]: fact for fact in markets["gb"]["returns"]["facts"]}["returns.postage"]["value"]["currency"] == "GBP"
    assert markets["ie"]["returns"]["changes"][0]["on"] == "2027-02-01"
    assert markets["ie"]["returns"]["decisions"].endswith("/api/decisions/returns.json")


def test_no_staff_fact_is_in_it() -> None:
    assert "keep_longer" not in json.dumps(policies_json(sample_public()))
