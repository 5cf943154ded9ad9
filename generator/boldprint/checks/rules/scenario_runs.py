"""The scenarios of a shop, run once for all checks that look at them."""

from boldprint.checks.check import Shop
from boldprint.checks.once import once
from boldprint.checks.rules.table_check import markets
from boldprint.edition.decisions.scenarios import ScenarioRun, run_all


def scenario_runs(shop: Shop) -> ScenarioRun:
    """What came out of every scenario, drafts included."""
    return run_all(shop.library, once(shop, markets), shop.today)
