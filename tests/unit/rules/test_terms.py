"""Terms: fees flat, shared, counted, looked up and waived; caps; order rules; terms of a table's own."""

import pytest
from written import SHOP, answered, compiled, setting, table


def fee(text: str, now: str = "2026-06-02", **case: str) -> object:
    return answered(compiled(table(f"- id: all\n  outcome: accept\n  fee: {text}")), now, **case)["terms"]["fee"]


def test_flat_free_and_shares() -> None:
    assert fee("4.95 EUR") == {"amount": "4.95", "currency": "EUR"}
    assert fee("none") == {"free": True}
    assert fee("{amount: 15 %, of: price}") == {"percent": "15", "of": "price"}
    assert fee("{amount: 15 %, of: price}", price="9.99") == {
        "percent": "15",
        "of": "price",
        "total": {"amount": "1.50", "currency": "EUR"},
    }


def test_limits_and_counts() -> None:
    limited = "{amount: 15 %, of: price, at_least: 2 EUR, at_most: 20 EUR}"
    assert fee(limited, price="1.00")["total"]["amount"] == "2.00"  # type: ignore[index]
    assert fee(limited, price="900.00")["total"]["amount"] == "20.00"  # type: ignore[index]
    assert fee("{amount: 3 EUR, per: parcels}", parcels="3") == {
        "amount": "3.00",
        "currency": "EUR",
        "per": "parcels",
        "total": {"amount": "9.00", "currency": "EUR"},
    }


@pytest.mark.parametrize(
    ("rounding", "paid", "returned"),
    [
        ("half up", "0.13", "0.13"),
        ("half even", "0.12", "0.12"),
        ("up", "0.13", "0.13"),
        ("down", "0.12", "0.12"),
        ("in the customer's favour", "0.12", "0.13"),
    ],
)
def test_rounding_is_as_declared(rounding: str, paid: str, returned: str) -> None:
    rules = "- {id: all, outcome: accept, fee: {amount: 12.5 %, of: price}, refund_amount: {amount: 12.5 %, of: price}}"
    terms = answered(compiled(table(rules), setting({**SHOP, "rounding": rounding})), "2026-06-02", price="1.00")[
        "terms"
    ]
    assert (terms["fee"]["total"]["amount"], terms["refund_amount"]["total"]["amount"]) == (paid, returned)


def test_a_waived_fee_splits_the_cell_and_is_asked_for() -> None:
    made = compiled(table("- {id: all, outcome: accept, fee: {amount: 3 EUR, waived: {member: yes}}}"))
    assert len(made.cells) == 2
    assert answered(made, "2026-06-02", member="yes")["terms"]["fee"] == {"waived": True}
    assert [missing["id"] for missing in answered(made, "2026-06-02")["missing"]] == ["member"]


def test_waived_in_one_of_several_cases() -> None:
    made = compiled(
        table("- {id: all, outcome: accept, fee: {amount: 3 EUR, waived: [{member: yes}, {price: over 50 EUR}]}}")
    )
    assert answered(made, "2026-06-02", member="no", price="50.01")["terms"]["fee"] == {"waived": True}
    assert answered(made, "2026-06-02", member="no", price="50.00")["terms"]["fee"]["amount"] == "3.00"


def test_a_look_up_by_two_asks() -> None:
    rules = """
    - id: all
      outcome: accept
      gives:
        - id: price
          amount:
            amounts:
              - {id: small, when: {item: gear, member: yes}, amount: none}
              - {id: large, when: {item: gear, member: no}, amount: 5 EUR}
              - {id: food, when: {item: food}, amount: 9 EUR}
        - {id: charged, says: When it leaves us.}
        - {id: takes, length: 2 business days}
    """
    made = compiled(table(rules))
    assert answered(made, "2026-06-02", item="gear", member="no")["terms"] == {
        "price": {"amount": "5.00", "currency": "EUR"},
        "charged": "When it leaves us.",
        "takes": "2 business days",
    }
    assert answered(made, "2026-06-02", item="gear", member="yes")["terms"]["price"] == {"free": True}
    assert answered(made, "2026-06-02", item="food")["terms"]["price"]["amount"] == "9.00"


def test_a_cap_with_a_count_goes_before_every_rule() -> None:
    more = "order_rules:\n- {id: often, kind: cap, says: Four in a lifetime., at_most: 4, per: customer, count: parcels, outcome: credit}"
    made = compiled(table("- {id: all, outcome: accept, because: Yes.}", more=more))
    assert answered(made, "2026-06-02", parcels="3")["rule"]["id"] == "all"
    reached = answered(made, "2026-06-02", parcels="4")
    assert (reached["outcome"], reached["rule"]["id"], reached["because"]) == ("credit", "often", "Four in a lifetime.")


def test_order_rules_are_said_and_decided_where_the_case_knows() -> None:
    more = """
    order_rules:
    - {id: delivery, kind: delivery fee, says: The delivery fee comes back if everything does., when: {member: yes}, amount: 4.95 EUR}
    - {id: tender, kind: tender order, says: Gift cards first., order: [gift card, card]}
    - {id: once, kind: cap, says: Once per item., at_most: 1, per: item}
    """
    made = compiled(table("- {id: all, outcome: accept}", more=more))
    assert [rule["applies"] for rule in answered(made, "2026-06-02")["terms"]["order"]] == [None, True, True]
    first, second, third = answered(made, "2026-06-02", member="no")["terms"]["order"]
    assert first == {
        "id": "delivery",
        "kind": "delivery fee",
        "says": "The delivery fee comes back if everything does.",
        "applies": False,
        "amount": {"amount": "4.95", "currency": "EUR"},
    }
    assert second["order"] == ["gift card", "card"]
    assert (third["at_most"], third["per"]) == (1, "item")


def test_an_order_rule_splits_no_cell_and_asks_for_nothing() -> None:
    more = "order_rules:\n- {id: gift, kind: gift, says: The gift comes back too., when: {price: over 100 EUR}}"
    made = compiled(table("- {id: all, outcome: accept}", more=more))
    assert len(made.cells) == 1
    assert answered(made, "2026-06-02", price="100.01")["terms"]["order"][0]["applies"] is True


def test_who_what_and_instead() -> None:
    rules = """
    - {id: gear, when: {item: gear}, outcome: conditional, requires: Send a photograph., pays: us}
    - {id: food, when: {item: food}, outcome: refer, who: The manager of the shop., instead: Call us.}
    """
    made = compiled(table(rules))
    assert answered(made, "2026-06-02", item="gear")["terms"] == {"pays": "us", "requires": "Send a photograph."}
    assert answered(made, "2026-06-02", item="food")["terms"] == {
        "instead": "Call us.",
        "who": "The manager of the shop.",
    }


def test_like_takes_the_terms_and_may_have_its_own_reason() -> None:
    rules = """
    - {id: gear, when: {item: gear}, outcome: accept, because: First.}
    - {id: food, when: {item: food}, like: gear, because: Second.}
    """
    found = answered(compiled(table(rules)), "2026-06-02", item="food")
    assert (found["outcome"], found["because"], found["rule"]["id"]) == ("accept", "Second.", "food")
