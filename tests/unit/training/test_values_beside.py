"""No wrong value is ever the right one."""

from collections import Counter
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from boldprint.training.values_beside import WrongValue, could_be_same, typed, wrong_values
from boldprint.training.values_near import is_below, too, values_near
from boldprint.values.length import Length, Unit
from boldprint.values.moments import TimeOfDay
from boldprint.values.money import Money
from boldprint.values.percent import Percent
from boldprint.values.quantity import Count

quantities = st.one_of(
    st.builds(Length, st.integers(1, 400), st.sampled_from(Unit)),
    st.builds(lambda cents: Money(Decimal(cents) / 100, "EUR"), st.integers(1, 500_000)),
    st.builds(lambda number: Percent(Decimal(number)), st.integers(1, 100)),
    st.builds(Count, st.integers(1, 50)),
    st.builds(TimeOfDay, st.integers(0, 1440)),
)


@given(quantities, st.lists(quantities, max_size=4), st.integers(1, 4))
def test_wrong_values_differ_from_the_key_and_from_each_other(key, others, most):
    found = [value.quantity for value in wrong_values(key, [WrongValue("x", one) for one in others], most)]
    assert len(found) <= most
    everything = [key, *found]
    assert not any(could_be_same(one, other) for number, one in enumerate(everything) for other in everything[:number])


@given(st.one_of(st.builds(Length, st.integers(2, 400), st.sampled_from(Unit)), st.builds(Count, st.integers(3, 50))))
def test_there_are_two_wrong_values_even_without_history(key):
    assert len(wrong_values(key, [], 2)) == 2


def test_numbers_as_they_are_typed():
    assert [typed(Money.parse("40 EUR")), typed(Percent.parse("2.50 %")), typed(Length.parse("1 hour"))] == [
        "40",
        "2.5",
        "1",
    ]


def test_the_key_is_not_always_in_the_middle():
    key = Length.parse("30 days")
    places = Counter(
        sum(is_below(value.quantity, key) for value in wrong_values(key, [], 2, f"item-{number}"))
        for number in range(300)
    )
    assert sorted(places) == [0, 1, 2]
    assert min(places.values()) > 60


@given(quantities)
def test_values_near_are_on_their_side_and_the_nearest_first(key):
    below, above = values_near(key)
    assert all(is_below(value, key) for value in below)
    assert all(is_below(key, value) for value in above)
    assert [*below] == sorted(below, key=str_of, reverse=True)
    assert [*above] == sorted(above, key=str_of)


def str_of(quantity):
    """What orders quantities of one kind."""
    return getattr(quantity, "number", None) or getattr(quantity, "amount", None) or getattr(quantity, "minutes", 0)


def test_a_shifted_value_is_told_as_people_say_it():
    said = [
        (Length.parse("45 days"), Length.parse("30 days"), "long"),
        (Money.parse("3.95 EUR"), Money.parse("4.95 EUR"), "low"),
        (TimeOfDay.parse("15:00"), TimeOfDay.parse("14:00"), "late"),
    ]
    assert [too(wrong, key) for wrong, key, _ in said] == [word for _, _, word in said]
