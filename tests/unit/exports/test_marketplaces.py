"""Files for marketplaces and agents: against JSON Schemas, and their values against the facts and the table."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from tests.support.public import public_of, sample_public
from tests.support.returns import RETURNS
from tests.support.shops import sample_files, with_files

from boldprint.exports.export import all_exports
from boldprint.exports.merchant_returns import return_doubts, return_policies
from boldprint.exports.merchant_shipping import shipping_doubts
from boldprint.exports.ucp import ucp_policies

pytestmark = pytest.mark.slow

SCHEMAS = Path(__file__).parents[2] / "standards"


def made(name: str) -> dict[str, Any]:
    files = all_exports()[name].make(sample_public())  # type: ignore[arg-type, call-arg]
    return {path: json.loads(content) for path, content in files.items()}


@pytest.mark.parametrize(("name", "schema"), [("merchant-returns", "merchant_returns"), ("merchant-shipping", "merchant_shipping"), ("ucp", "ucp")])
def test_every_file_fits_its_schema(name: str, schema: str) -> None:
    validator = jsonschema.Draft202012Validator(json.loads((SCHEMAS / f"{schema}.schema.json").read_text()))
    validator.check_schema(validator.schema)
    found = made(name)
    assert len(found) == 4, "one for each market"
    for path, document in found.items():
        assert [error.message[:300] for error in validator.iter_errors(document)] == [], path


def test_returns_hold_the_facts() -> None:
    base, *labelled = made("merchant-returns")["return-policies-ie.json"]["onlineReturnPolicies"]
    assert base["policy"] == {"type": "NUMBER_OF_DAYS_AFTER_DELIVERY", "days": "30"}
    assert base["returnShippingFee"]["fixedFee"] == {"amountMicros": "4950000", "currencyCode": "EUR"}
    assert base["seasonalOverrides"][0]["returnUntilDate"] == {"year": 2027, "month": 1, "day": 31}
    assert base["returnPolicyUri"].endswith("/returns.html")
    assert {one["label"]: one["policy"]["type"] for one in labelled} == {"furniture": "NUMBER_OF_DAYS_AFTER_DELIVERY", "marked": "NO_RETURNS"}
    assert "label" not in base


def test_shipping_writes_out_what_would_be_a_default() -> None:
    service = made("merchant-shipping")["shipping-settings-ie.json"]["services"][0]
    assert service["deliveryTime"]["cutoffTime"] == {"hour": 14, "minute": 0, "timeZone": "Europe/Dublin"}
    rows = service["rateGroups"][0]["mainTable"]["rows"]
    assert [row["cells"][0]["flatRate"]["amountMicros"] for row in rows] == ["4950000", "0"]
    assert rows[0]["cells"][1] == {"noShipping": True}
    germany = next(one for one in made("merchant-shipping")["shipping-settings-ie.json"]["services"] if one["deliveryCountries"] == ["DE"])
    assert "SATURDAY" in germany["deliveryTime"]["transitBusinessDayConfig"]["businessDays"]


def test_doubts_say_where_a_default_would_lie() -> None:
    said = " ".join(doubt.message for doubt in shipping_doubts(sample_public()))
    assert "Irish islands" in said
    assert "goods" in said
    early = RETURNS.replace("starts: delivered}\n    - {id: credit", "starts: delivered, counting: {last_day_ends: \"18:00\"}}\n    - {id: credit")
    (first, *_) = return_doubts(public_of(with_files({"policies/returns.yaml": early})))
    assert "18:00" in first.message
    assert "24 hours" in first.message
    months = RETURNS.replace("type: days\n      label: Time to return", "type: months\n      label: Time to return")
    library = public_of(with_files({"policies/returns.yaml": months}))
    assert return_policies(library) == []
    assert "not a number of days" in next(iter(return_doubts(library))).message


def test_the_draft_of_returns_stands_behind_a_flag_that_names_it() -> None:
    assert "window" not in ucp_policies(sample_public())[0]
    files = dict(sample_files())
    files["content/site.yaml"] += b"experiments: [ucp-pr-634]\n" if files["content/site.yaml"].endswith(b"\n") else b"\nexperiments: [ucp-pr-634]\n"
    found = ucp_policies(public_of(files))[0]
    assert found["window"] == {"days": 30, "anchor": "delivered"}
    assert found["methods"] == [{"type": "by_mail", "fee": {"type": "fixed_fee", "amount": 495}}, {"type": "in_store", "fee": {"type": "free"}}]
    validator = jsonschema.Draft202012Validator(json.loads((SCHEMAS / "ucp.schema.json").read_text()))
    assert list(validator.iter_errors({"policies": [found]})) == []
