"""Items: keys and wrong answers computed, a reason for each option, faults with a place."""

import datetime

import pytest
from tests.unit.training.programmes import CASE, fault, one, programme

from boldprint.training.resolved import key_digest, what_changed
from boldprint.values.text import for_staff_eyes as words

DAYS = """
  - id: days
    type: single
    fact: ((gifts.back))
    stem: For how long does a gift come back?
"""


def options(item):
    return {words(option.text).replace("\u00a0", " "): option.right for option in item.options}


def reasons(item):
    return {
        words(option.text).replace("\u00a0", " "): words(option.because).replace("\u00a0", " ")
        for option in item.options
    }


def test_a_fact_is_the_key_and_its_past_a_wrong_answer():
    item = one(DAYS)
    assert list(options(item).values()).count(True) == 1
    assert options(item)["30 days"]
    assert options(item).keys() > {"30 days", "14 days"}
    assert reasons(item)["14 days"] == "14 days held until 1 March 2026. Since then it is 30 days."
    assert [(fact.name, fact.shown, fact.since) for fact in item.facts] == [
        ("gifts.back", "30\u00a0days", datetime.date(2026, 3, 1))
    ]
    assert item.clause == "gifts"


def test_a_neighbour_is_a_wrong_answer_with_its_own_name():
    item = one(DAYS + "    neighbours: [((gifts.credit))]\n")
    assert options(item) == {"30 days": True, "14 days": False, "90 days": False}
    assert reasons(item)["90 days"] == "90 days belongs to something else: Time for credit."
    assert {fact.name for fact in item.facts} == {"gifts.back", "gifts.credit"}


def test_a_wrong_answer_that_is_right_in_another_unit_is_not_offered():
    # two weeks are the fourteen days from before: once is enough
    item = one(DAYS + "    neighbours: [((gifts.week))]\n")
    assert len(options(item)) == 3
    assert "2 weeks" not in options(item)


def test_a_written_value_that_is_the_key_is_a_finding():
    found = fault(DAYS + "    options:\n      - {id: same, value: 30, because: No.}\n")
    assert (found.code, found.span.line) == ("Q102", 16)


def test_a_number_is_typed_with_its_unit_beside_it():
    item = one("  - {id: money, type: number, fact: ((gifts.price)), stem: What does it cost?}\n")
    assert (item.key, item.unit) == (("2.5",), "EUR")


def test_a_case_is_decided_by_the_table():
    item = one(CASE)
    assert options(item) == {"Yes, as asked": True, "Store credit": False, "No, with the reason": False}
    told = reasons(item)
    assert told["Yes, as asked"] == "You have 30 days. The last day is Tuesday 2 June 2026."
    assert told["Store credit"] == "That holds only after Tuesday 2 June 2026."
    assert {fact.name for fact in item.facts} == {"gifts.back"}


def test_the_order_is_that_of_the_procedure():
    item = one("  - {id: order, type: order, sop: wrap-it, stem: In which order?}\n")
    texts = {option.token: words(option.text) for option in item.options}
    assert [texts[token] for token in item.key] == ["Choose the paper.", "Name the price.", "Wrap it.", "Record it."]
    assert [option.token for option in item.options] != list(item.key)


def test_words_of_a_step_are_the_key_of_a_script():
    item = one("""
  - id: say
    type: script
    sop: wrap-it
    step: price
    stem: What do you say?
    options:
      - {id: shrug, text: It costs something., because: It names no price.}
""")
    assert options(item) == {"Wrapping costs €2.50. Shall I go on?": True, "It costs something.": False}
    assert {fact.name for fact in item.facts} == {"gifts.price"}


def test_cases_among_which_the_table_chooses():
    item = one("""
  - id: which
    type: multiple
    of: gifts.bring
    on: 2026-06-02
    outcome: refuse
    stem: What do you refuse?
    options:
      - {id: open, text: An opened one, case: {opened: "yes", delivered: 2026-06-01}}
      - {id: shut, text: A closed one, case: {opened: "no", delivered: 2026-06-01}}
      - {id: old, text: One of January, case: {opened: "no", delivered: 2026-01-03}}
""")
    assert options(item) == {"An opened one": True, "A closed one": False, "One of January": True}


def test_points_of_a_reply_know_what_to_look_for():
    item = one("""
  - id: reply
    type: reply
    channel: chat
    stem: Answer this.
    message: Can I bring it back?
    points:
      - {id: days, text: Names the time, names: ((gifts.back))}
      - {id: tone, text: Hides behind nothing, avoids: [our policy]}
    model: Yes, within ((gifts.back)).
""")
    assert [(option.finds, option.avoids) for option in item.options] == [
        (("30 days", "30"), ()),
        ((), ("our policy",)),
    ]


SAME_WORDS = """
  - id: same
    type: single
    stem: For how long?
    policies: [gifts]
    options:
      - {id: fact, fact: ((gifts.back)), right: yes, because: So it is.}
      - {id: words, text: 30 days., because: No.}
"""
FAULTS = {
    "Q102": SAME_WORDS,
    "Q101": "  - {id: gone, type: number, fact: ((gifts.bak)), stem: How long?}\n",
    "Q103": "  - {id: bare, type: single, stem: Which?, options: [{id: a, text: One, right: yes, because: So.}, {id: b, text: Two}]}\n",
    "Q104": CASE.replace("opened:", "shut:"),
    "Q109": "  - {id: all, type: multiple, stem: Which?, options: ["
    + ", ".join(f"{{id: {n}, text: {n}, right: yes, because: So.}}" for n in "abc")
    + "]}\n",
    "Q110": "  - {id: order, type: order, sop: wrap, stem: In which order?}\n",
}


@pytest.mark.parametrize("code", FAULTS)
def test_an_item_without_a_certain_key_is_left_out_and_named(code):
    found = fault(FAULTS[code])
    assert found.code == code
    assert found.span.file == "training/modules/taking-gifts.yaml"
    assert found.span.line >= 10


def test_a_missing_answer_is_named():
    found = fault(CASE.replace('opened: "no", ', ""))
    assert "opened" in found.message


def test_a_changed_fact_changes_the_hash_of_the_items_that_use_it_and_no_other():
    items = DAYS + CASE + "  - {id: price, type: number, fact: ((gifts.price)), stem: What does it cost?}\n"
    before = {item.id: item for item in programme(items).items}
    after = {item.id: item for item in programme(items, back=45).items}
    assert {name for name in before if before[name].hash != after[name].hash} == {"days", "last-day"}
    assert [(one.old, one.new, one.since) for one in what_changed(before["days"], after["days"])] == [
        ("30\u00a0days", "45\u00a0days", datetime.date(2026, 3, 1))
    ]


def test_reworded_reasons_leave_the_hash_alone():
    assert one(DAYS + "    because: It is long enough.\n").hash == one(DAYS).hash
    assert one(DAYS.replace("For how long", "How long")).hash != one(DAYS).hash


def test_the_key_is_in_no_option_of_the_page():
    item = one(DAYS)
    assert item.digest == key_digest(item.hash, item.key)
    assert all(option.token not in item.digest for option in item.options)
