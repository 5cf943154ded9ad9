"""A person after the purchase has a name, a number and an address; installation names its price."""

import pytest

from boldprint.policies.after_sales.model import AfterSalesContact, Installation
from boldprint.source.model import build
from boldprint.source.yaml import parse

CONTACT = {
    "name": "name: Máire Concannon",
    "phone": "phone: +353 20 910 0152",
    "email": "email: aftersales@harbourandpine.example",
}


@pytest.mark.parametrize("left_out", CONTACT)
def test_the_contact_is_whole_or_refused(left_out: str) -> None:
    text = "\n".join(line for name, line in CONTACT.items() if name != left_out)
    node, _ = parse(text.encode(), "policies/after-sales.yaml")
    assert node is not None
    made, findings = build(AfterSalesContact, node)
    assert made is None
    assert f"“{left_out}”" in findings[0].message


@pytest.mark.parametrize("fee", ["none", "39 EUR", "((installation_fee))"])
def test_installation_may_be_free(fee: str) -> None:
    node, _ = parse(f"id: ovens\ngoods: Ovens\nfree_from: 500 EUR\nfee: {fee}".encode(), "policies/after-sales.yaml")
    assert node is not None
    made, findings = build(Installation, node)
    assert made is not None, findings
