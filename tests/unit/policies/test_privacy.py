"""A use of data says how long, and consent says how to take it back."""

import pytest

from boldprint.policies.privacy.model import DataUse
from boldprint.source.finding import Finding
from boldprint.source.model import build
from boldprint.source.yaml import parse

USE = "id: letter\nwhat: E-mail address\nwhy: To send the newsletter\n"


def _use(more: str) -> tuple[DataUse | None, list[Finding]]:
    node, _ = parse((USE + more).encode(), "policies/privacy.yaml")
    assert node is not None
    return build(DataUse, node)


@pytest.mark.parametrize("how_long", ["kept: 6 years", "kept: ((orders_kept))", "kept_until: Until you unsubscribe"])
def test_one_way_to_say_how_long(how_long: str) -> None:
    made, findings = _use(f"basis: law\n{how_long}\n")
    assert made is not None, findings


@pytest.mark.parametrize("how_long", ["", "kept: 6 years\nkept_until: Until then"])
def test_no_length_or_two_are_refused(how_long: str) -> None:
    made, findings = _use(f"basis: law\n{how_long}\n")
    assert made is None
    assert "how long" in findings[0].message


def test_consent_can_be_withdrawn() -> None:
    made, findings = _use("basis: consent\nkept: 1 year\n")
    assert made is None
    assert findings[0].help == "Add no_thanks: and how a customer says no."
    made, findings = _use("basis: consent\nkept: 1 year\nno_thanks: Press Unsubscribe.\n")
    assert made is not None, findings
