"""Whatever a fact is worth, was worth and has beside it: an item has one right answer, and no wrong one that could be right."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.training.programmes import programme

from boldprint.training.resolved import key_digest
from boldprint.values.text import for_staff_eyes

ITEM = """
  - id: days
    type: single
    fact: ((gifts.back))
    neighbours: [((gifts.credit)), ((gifts.week))]
    stem: For how long does a gift come back?
  - {id: typed, type: number, fact: ((gifts.back)), stem: For how many days?}
  - id: when
    type: case
    of: gifts.bring
    case: {opened: "no", delivered: 2026-05-03}
    on: 2026-06-02
    stem: It arrived on 3 May. Today is 2 June. What do you offer?
"""


@settings(max_examples=12, deadline=None)
@given(st.integers(1, 89))
def test_one_answer_is_right_and_the_others_are_not(back: int) -> None:
    resolved = programme(ITEM, back)
    assert resolved.faults == ()
    days, typed, when = resolved.items
    shown = [for_staff_eyes(option.text).replace("\u00a0", " ") for option in days.options]
    assert len(shown) == len(set(shown)) == 3
    assert [text for text, option in zip(shown, days.options, strict=True) if option.right] == [
        f"{back} day{'' if back == 1 else 's'}"
    ]
    assert typed.key == (str(back),)
    assert when.digest == key_digest(when.hash, [option.token for option in when.options if option.right])
    right = next(for_staff_eyes(option.text) for option in when.options if option.right)
    assert right == ("Yes, as asked" if back >= 30 else "Store credit")
