"""No wrong value is ever the right one."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from boldprint.training.values_beside import WrongValue, could_be_same, typed, wrong_values
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
