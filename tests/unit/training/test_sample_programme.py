"""The programme of the sample shop: whole, without faults, and due again exactly where a promise changes."""

import pytest
from tests.support.shops import TODAY, sample_files

from boldprint.changes.change import Snapshot
from boldprint.checks.check import Shop
from boldprint.exports.retraining import programme, retraining
from boldprint.library.reading import read_library
from boldprint.locales import catalogs
from boldprint.policies.header import ChangeClass

pytestmark = pytest.mark.slow

BEFORE = b"{from: 2026-03-01, value: 30}"
AFTER = b"{from: 2026-03-01, value: 45}"


def snapshot(files):
    library, _ = read_library(files)
    assert library is not None
    return Snapshot(library, TODAY, "ie", catalogs()["en"].for_region("IE"))


@pytest.fixture(scope="module")
def today():
    return snapshot(sample_files())


@pytest.fixture(scope="module")
def longer():
    files = dict(sample_files())
    assert BEFORE in files["policies/returns.yaml"]
    files["policies/returns.yaml"] = files["policies/returns.yaml"].replace(BEFORE, AFTER)
    return snapshot(files)


def test_every_item_has_a_certain_key(today):
    assert programme(today).faults == ()


def test_there_are_enough_modules_and_items(today):
    modules = programme(today).modules
    assert len(modules) >= 10
    assert {module.module.id: len(module.items) for module in modules if not 6 <= len(module.items) <= 12} == {}


def test_every_role_learns_the_core_and_has_a_first_week(today):
    modules = today.library.modules
    roles = [role.name for policy in Shop(today.library, TODAY).staff.of_kind("roles") for role in policy.part.roles]
    assert len(roles) >= 10
    for role in roles:
        assert sum(module.is_for(role) for module in modules) >= 3, role
        assert {module.day_for(role) for module in modules if module.is_for(role)} >= {1, 2, 3, 4, 5}, role


def test_a_longer_time_to_return_makes_its_items_due_and_no_other(today, longer):
    rows = retraining(today, longer)
    old = {item.name: item for item in programme(today).items}
    new = {item.name: item for item in programme(longer).items}
    using = {
        name
        for name, item in old.items()
        if any(fact.name == "returns.standard" and fact.shown == "30\u00a0days" for fact in item.facts)
    }
    assert (
        {f"{row.module}/{row.item}" for row in rows}
        == using
        == {name for name in old if old[name].hash != new[name].hash}
    )
    assert len(using) >= 4
    assert new["taking-returns/standard-days"].key == ("45",)
    assert {row.reason for row in rows} == {"returns.standard: 30\u00a0days became 45\u00a0days on 2026-03-01"}
    assert {row.class_ for row in rows} == {ChangeClass.CRITICAL}
    assert all("shop" in row.roles for row in rows)


def test_the_sample_shop_teaches_every_policy_of_its_own(today):
    taught = {name for module in today.library.modules for name in module.part.teaches}
    assert {"returns", "shipping", "payment-methods", "warranties", "complaints"} <= taught


def test_nothing_changed_is_nothing_to_learn(today):
    assert retraining(today, today) == ()
