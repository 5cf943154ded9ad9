"""Answer codes: short, complete, and every slip of a finger is caught."""

import pytest
from written import RETURNS, SHOP, compiled, day, setting, table

from boldprint.rules.answer_code import LETTERS, day_in, decode, encode
from boldprint.rules.case import CaseRefused, read_moment

CASE = {"item": "lamp", "packaging": "opened", "delivered": "2026-05-03"}


def code_of(text: str = RETURNS, now: str = "2026-06-02", case: dict[str, str] | None = None) -> str:
    moment = read_moment(now)
    assert moment is not None
    assert not isinstance(moment, str)
    code = encode(compiled(text), case or CASE, moment)
    assert isinstance(code, str)
    return code


def test_two_groups_of_four() -> None:
    code = code_of()
    assert [len(group) for group in code.split("-")] == [4, 4]
    assert set(code) <= {*LETTERS, "-"}
    assert not set("01OI") & set(LETTERS)


@pytest.mark.parametrize(
    "case",
    [
        {},
        CASE,
        {"item": "electronics"},
        {"delivered": "not yet"},
        {"delivered": "2026-07-01"},
        {**CASE, "delivered": "2019-01-01"},
    ],
)
def test_it_opens_what_was_shown(case: dict[str, str]) -> None:
    made = compiled(RETURNS)
    code = encode(made, case, day("2026-06-02"))
    assert isinstance(code, str)
    opened = decode(made, code.lower().replace("-", " "))
    assert opened is not None
    assert (opened.answers, opened.now) == (case, day("2026-06-02"))
    assert day_in(code) == day("2026-06-02")


def test_numbers_and_times_make_it_longer_by_whole_groups() -> None:
    asks = "- {id: price, ask: Cost?, type: money, unit: EUR}\n- {id: again, ask: Again?, type: yes/no, assume: no}\n- {id: delivered, ask: When?, type: date and time}"
    made = compiled(
        table(
            "- id: a\n  over_time: [{until: w, outcome: accept}, {after: w, outcome: refuse}]",
            asks,
            "- {id: w, length: 24 hours, starts: delivered}",
        )
    )
    case = {"price": "1299.99", "delivered": "2026-06-01T17:45"}
    moment = read_moment("2026-06-02T09:30")
    assert not isinstance(moment, str)
    assert moment is not None
    code = encode(made, case, moment)
    assert isinstance(code, str)
    assert all(len(group) == 4 for group in code.split("-"))
    opened = decode(made, code)
    assert opened is not None
    assert (opened.answers, opened.now) == (case, moment)


def test_every_wrong_letter_and_every_swap_is_caught() -> None:
    made, code = compiled(RETURNS), code_of().replace("-", "")
    for place, letter in enumerate(code):
        for other in LETTERS:
            if other != letter:
                assert decode(made, code[:place] + other + code[place + 1 :]) is None
        swapped = code[:place] + code[place + 1 : place + 2] + letter + code[place + 2 :]
        assert swapped == code or decode(made, swapped) is None


def test_a_code_for_another_table_or_other_asks() -> None:
    code = code_of()
    assert decode(compiled(RETURNS.replace("id: return\n", "id: cancel\n")), code) is None
    assert (
        decode(
            compiled(
                RETURNS.replace(
                    "{id: lamp, label: Headlamps}", "{id: lamp, label: Headlamps}, {id: radio, label: Radios}"
                )
            ),
            code,
        )
        is None
    )


def test_other_rules_still_open_it() -> None:
    assert decode(compiled(RETURNS.replace("length: 30 days", "length: 14 days")), code_of()) is not None


@pytest.mark.parametrize("code", ["", "2345", "2345-678", "O345-6789", "2345 6789 2"])
def test_what_is_no_code(code: str) -> None:
    assert decode(compiled(RETURNS), code) is None
    assert day_in(code) is None


def test_what_cannot_be_encoded() -> None:
    assert isinstance(encode(compiled(RETURNS), {"item": "tent"}, day("2026-06-02")), CaseRefused)
    with pytest.raises(ValueError, match="outside the days"):
        encode(compiled(RETURNS), CASE, day("2019-06-02"))


def test_minutes_are_kept_only_where_they_matter() -> None:
    moment = read_moment("2026-06-02T09:30")
    assert moment is not None
    assert not isinstance(moment, str)
    evening = compiled(RETURNS, setting({**SHOP, "last_day_ends": "18:00"}))
    assert encode(compiled(RETURNS), CASE, moment) == encode(compiled(RETURNS), CASE, day("2026-06-02"))
    assert encode(evening, CASE, moment) != encode(evening, CASE, day("2026-06-02"))
