"""The days that machines read are those after which the table says no: never one more, never one less."""

import datetime

import pytest
from tests.support.public import public_of, sample_public
from tests.support.returns import RETURNS
from tests.support.shops import with_files

from boldprint.edition.public import PublicLibrary
from boldprint.exports.json_ld import described, organization
from boldprint.policies.returns.promise import promises, return_table
from boldprint.rules.decide import decide
from boldprint.rules.decision import Decision
from boldprint.rules.outcome import Outcome

pytestmark = pytest.mark.slow

DELIVERED = datetime.date(2026, 5, 3)


def _policies(files: dict[str, str]) -> list[dict[str, object]]:
    library = public_of(with_files(files))
    found: list[dict[str, object]] = organization(library, library.policies).get("hasMerchantReturnPolicy", [])
    return found


def _outcome(library: PublicLibrary, day: datetime.date, **answers: str) -> Outcome | None:
    policy = library.policy("returns")
    assert policy is not None
    table = return_table(policy.part, dict(described(library, policy).tables))
    assert table is not None
    found = decide(table, {"delivered": str(DELIVERED), **answers}, day)
    assert isinstance(found, Decision), found
    return found.outcome


def test_days_end_where_the_table_ends() -> None:
    library = sample_public()
    policy = library.policy("returns")
    assert policy is not None
    table = return_table(policy.part, dict(described(library, policy).tables))
    assert table is not None
    answers = {"reason": "unsuitable", "item": "packs", "use": "tried", "final": "no", "bought": "web", "proof": "order", "price": "90 EUR",
               "tier": "guest", "ordered": "2026-05-01", "way": "post", "packaging": "opened"}
    (days,) = {one.days for one in promises(policy.part, table)}
    assert days is not None
    last = DELIVERED + datetime.timedelta(days=days)
    assert _outcome(library, last, **answers) is Outcome.ACCEPT
    assert _outcome(library, last + datetime.timedelta(days=1), **answers) is Outcome.CREDIT


def test_a_counted_start_day_takes_one_day_off() -> None:
    text = RETURNS.replace("starts: delivered}\n    - {id: credit", "starts: delivered, counting: {start_day: counted}}\n    - {id: credit")
    policies = _policies({"policies/returns.yaml": text})
    assert [one["merchantReturnDays"] for one in policies] == [29]
    library = public_of(with_files({"policies/returns.yaml": text}))
    assert _outcome(library, DELIVERED + datetime.timedelta(days=29), item="gear") is Outcome.ACCEPT
    assert _outcome(library, DELIVERED + datetime.timedelta(days=30), item="gear") is Outcome.CREDIT


@pytest.mark.parametrize(("old", "new"), [
    ("starts: delivered}\n    - {id: credit", "starts: ordered}\n    - {id: credit"),
    ("type: days\n      label: Time to return", "type: months\n      label: Time to return"),
])
def test_what_is_no_number_of_days_is_not_told_as_one(old: str, new: str) -> None:
    assert old in RETURNS
    (policy,) = _policies({"policies/returns.yaml": RETURNS.replace(old, new)})
    assert policy["returnPolicyCategory"] == "https://schema.org/MerchantReturnUnspecified"
    assert "merchantReturnDays" not in policy
    assert "merchantReturnLink" in policy


def test_a_shop_that_takes_nothing_back_says_so_and_one_without_a_policy_says_nothing() -> None:
    library = public_of(with_files({}))
    assert organization(library, [one for one in library.policies if one.kind != "returns"]).get("hasMerchantReturnPolicy") is None
