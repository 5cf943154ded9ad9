"""What is registered: a golden list, so that every addition is seen in review; and one object in each file."""

import json
from pathlib import Path

import click
import pytest

from boldprint.checks.running import all_checks
from boldprint.cli import group
from boldprint.exports.export import all_exports
from boldprint.locales import catalogs
from boldprint.pages.kind import PublicPageKind, StaffPageKind
from boldprint.policies.types import policy_types
from boldprint.registry import discover

GOLDEN = Path(__file__).parents[1] / "golden" / "registry.json"


def _registered() -> dict[str, list[str]]:
    return {
        "checks": list(all_checks()),
        "commands": group.list_commands(click.Context(group)),
        "exports": list(all_exports()),
        "languages": sorted(catalogs()),
        "policy types": list(policy_types()),
        "public pages": sorted(discover("boldprint.pages", "PUBLIC_PAGE", PublicPageKind)),
        "staff pages": sorted(discover("boldprint.pages", "STAFF_PAGE", StaffPageKind)),
    }


def test_registry_is_the_golden_list(request: pytest.FixtureRequest) -> None:
    found = json.dumps(_registered(), indent=1) + "\n"
    if request.config.getoption("--update-golden"):
        GOLDEN.write_text(found)
    assert found == GOLDEN.read_text()


def test_discovery_refuses_another_kind_of_object() -> None:
    with pytest.raises(TypeError, match="is not a int"):
        discover("boldprint.policies", "TYPE", int)
