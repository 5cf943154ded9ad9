"""Findings about rules, names and terms: each with its code, its place and one case in words."""

from collections.abc import Callable

import pytest
from written import RETURNS, compiled, read, setting, table

from boldprint.rules import coverage_findings as coverage
from boldprint.rules import naming_findings as naming
from boldprint.rules import terms_findings as terms
from boldprint.rules.cells import CompiledTable
from boldprint.source.finding import Finding
from boldprint.values.text import PublicText

Find = Callable[[CompiledTable[PublicText]], list[Finding]]
EVERY: tuple[Find, ...] = (
    coverage.find_gaps,
    coverage.find_boundary_holes,
    coverage.find_band_overlaps,
    coverage.find_overlaps,
    coverage.find_ties,
    coverage.find_idle_rules,
    naming.find_unknown_windows,
    naming.find_duplicates,
    terms.find_incomplete_terms,
    terms.find_missing_reasons,
    terms.find_charge_faults,
    terms.find_look_up_gaps,
    terms.find_look_up_overlaps,
    terms.find_order_rule_faults,
)


def only(find: Find, text: str) -> Finding:
    (finding,) = find(compiled(text))
    return finding


def test_the_example_has_none() -> None:
    made = compiled(RETURNS)
    assert [finding for find in EVERY for finding in find(made)] == []
    assert made.faults == ()


def test_a_deleted_rule_leaves_a_gap_with_its_case() -> None:
    text = RETURNS.replace(
        "when: {item: underwear, packaging: opened}", "when: {item: underwear, packaging: sealed}"
    ).replace(
        "      - id: sealed-underwear\n        when: {item: underwear, packaging: sealed}\n        like: standard\n", ""
    )
    finding = only(coverage.find_gaps, text)
    assert finding.code == "R201"
    assert (
        finding.message
        == "No rule covers this case: What do you want to return? “Underwear and swimwear”; Is it still sealed? “No”."
    )
    assert "when: {item: underwear, packaging: opened}" in finding.help
    assert finding.span.file == "policies/returns.yaml"


def test_a_widened_rule_overlaps_with_its_case() -> None:
    finding = only(
        coverage.find_overlaps,
        RETURNS.replace("when: {item: underwear, packaging: opened}", "when: {packaging: opened}"),
    )
    assert finding.code == "R202"
    assert (
        finding.message
        == "Both rules hold, “hygiene” and “standard”: What do you want to return? “Clothing and gear”; Is it still sealed? “No”."
    )
    assert RETURNS.split("\n")[finding.span.line - 1].strip() == "- id: standard"
    assert RETURNS.split("\n")[finding.related[0].line - 1].strip() == "- id: hygiene"


def test_many_gaps_are_not_all_listed() -> None:
    asks = "\n".join(f"- {{id: a{n}, ask: Question {n}?, type: yes/no}}" for n in range(12))
    found = coverage.find_gaps(
        compiled(table(f"- {{id: one, when: {{{', '.join(f'a{n}: yes' for n in range(12))}}}, outcome: accept}}", asks))
    )
    assert len(found) == coverage.MOST_SHOWN + 1
    assert found[-1].message == "2 more kinds of case have no rule."


def test_exactly_the_boundary_is_in_no_rule() -> None:
    finding = only(
        coverage.find_boundary_holes,
        table(
            "- {id: a, when: {price: under 500 EUR}, outcome: accept}\n- {id: b, when: {price: over 500 EUR}, outcome: refuse}"
        ),
    )
    assert (finding.code, finding.message) == (
        "R215",
        "Exactly 500.00 EUR is in no rule: What did it cost? exactly 500.00 EUR.",
    )


def test_bands_with_a_hole_and_with_two_places_for_a_number() -> None:
    asks = "- {id: weight, ask: How heavy is it?, type: number, unit: kg, bands: [{id: small, label: Small, range: %s}, {id: large, label: Large, range: over 10 kg}]}"
    rules = "- {id: a, when: {weight: small}, outcome: accept}\n- {id: b, when: {weight: large}, outcome: refuse}"
    hole = coverage.find_boundary_holes(compiled(table(rules, asks % "under 10 kg")))
    assert "Exactly 10.00 kg is in no band of “weight”." in {finding.message for finding in hole}
    double = only(coverage.find_band_overlaps, table(rules, asks % "to 12 kg"))
    assert (double.code, double.message) == ("R216", "10.01 kg is in two bands, “small” and “large”.")


def test_neither_rule_is_more_specific() -> None:
    rules = "- {id: a, when: {item: gear}, outcome: accept}\n- {id: b, when: {member: yes}, outcome: refuse}\n- {id: c, outcome: refer, who: Us}"
    finding = only(coverage.find_ties, table(rules, more="precedence: most specific"))
    assert (finding.code, finding.message) == (
        "R203",
        "Neither rule is more specific, “a” and “b”: What is it? “Gear”; Are you a member? “Yes”.",
    )


def test_a_rule_that_others_take_and_a_rule_without_a_case() -> None:
    rules = "- {id: all, outcome: accept}\n- {id: gear, when: {item: gear}, outcome: refuse}\n- {id: never, when: {item: not any}, outcome: refuse}"
    (taken,) = (
        f for f in coverage.find_idle_rules(compiled(table(rules.split("\n- {id: never")[0], more="precedence: first")))
    )
    assert taken.message == "The rule “gear” never governs: every case it describes is taken by all."
    nothing = "- {id: all, outcome: accept}\n- {id: never, when: {item: {not: [gear, food]}}, outcome: refuse}"
    assert "describes no case" in only(coverage.find_idle_rules, table(nothing)).message


def test_names_that_the_table_does_not_have() -> None:
    made = compiled(table("- {id: a, when: {itme: gear, item: geer}, outcome: accept}"))
    (ask,), (answer,) = naming.find_faults(made, "R205"), naming.find_faults(made, "R206")
    assert ask.help.startswith("Write “item”.")
    assert (answer.message, answer.help) == (
        "“geer” is not an answer to “item”.",
        "Write “gear”. Its answers: gear, food.",
    )


def test_time_is_never_a_condition() -> None:
    (finding,) = naming.find_faults(compiled(table("- {id: a, when: {delivered: over 3}, outcome: accept}")), "R205")
    assert "time is never a condition" in finding.message


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("{price: over 500 USD}", "“500 USD” is not in EUR"),
        ("{price: over 500}", "has no currency"),
        ("{price: from 10 EUR under 5 EUR}", "No number is from 10 EUR under 5 EUR"),
        ("{price: over 1.005 EUR}", "more than 2 decimals"),
        ("{item: over 500 EUR}", "is not a number"),
    ],
)
def test_numbers_that_do_not_fit(when: str, said: str) -> None:
    (finding,) = naming.find_faults(compiled(table(f"- {{id: a, when: {when}, outcome: accept}}")), "R208")
    assert said in finding.message


def test_unknown_windows() -> None:
    finding = only(
        naming.find_unknown_windows,
        table(
            "- id: a\n  over_time: [{until: standrad, outcome: accept, because: A.}, {after: standard, outcome: refuse, because: B.}]"
        ),
    )
    assert (finding.code, finding.message, finding.help) == (
        "R207",
        "There is no window “standrad”.",
        "Write “standard”. Windows of this policy: standard.",
    )


def test_ids_that_stand_twice() -> None:
    finding = only(
        naming.find_duplicates,
        table("- {id: a, when: {item: gear}, outcome: accept}\n- {id: a, when: {item: food}, outcome: refuse}"),
    )
    assert (finding.code, finding.span.line - finding.related[0].line) == ("R209", 1)


def test_like_nothing_and_like_in_a_circle() -> None:
    rules = "- {id: a, when: {item: gear}, like: c}\n- {id: b, when: {item: food, member: yes}, like: d}\n- {id: d, when: {item: food, member: no}, like: b}"
    messages = [finding.message for finding in naming.find_faults(compiled(table(rules)), "R219")]
    assert "“a” is like “c”, and there is no such rule." in messages
    assert "These rules are like each other in a circle: b, d." in messages


def test_too_many_cells_is_a_finding() -> None:
    asks = "\n".join(
        f"- {{id: a{n}, ask: Q?, choices: [{{id: x, label: X}}, {{id: y, label: Y}}, {{id: z, label: Z}}]}}"
        for n in range(20)
    )
    rules = "\n".join(
        f"- {{id: r{n}, when: {{a{n}: x, a{(n + 7) % 20}: [x, y], a{(n + 11) % 20}: z}}, outcome: accept}}"
        for n in range(20)
    )
    made = compiled(table(rules, asks, more="precedence: first"))
    assert not made.usable
    assert naming.find_faults(made, "R220")[0].message == "The table makes more than 20000 different cases."


@pytest.mark.parametrize(
    ("rule", "code", "said"),
    [
        ("outcome: conditional", "R217", "nothing says on what"),
        ("outcome: refer", "R217", "nothing says who"),
        ("outcome: refuse", "R218", "Nothing says why"),
        ("outcome: accept, because: Yes., fee: 15 %", "R225", "nothing says of what"),
        ("outcome: accept, because: Yes., fee: {amount: 15 %, of: item}", "R225", "not money"),
        ("outcome: accept, because: Yes., fee: {amount: 3 EUR, per: price}", "R225", "not a count"),
        ("outcome: accept, because: Yes., fee: {amount: 15 %, of: price, at_most: 20 NOK}", "R225", "Two currencies"),
        (
            "outcome: accept, because: Yes., fee: {amounts: [{id: a, when: {item: gear}, amount: 3 EUR}]}",
            "R226",
            "has no amount for this case: What is it? “Food”",
        ),
        (
            "outcome: accept, because: Yes., fee: {amounts: [{id: a, when: {item: gear}, amount: 3 EUR}, {id: b, when: {}, amount: 5 EUR}]}",
            "R227",
            "has two amounts",
        ),
    ],
)
def test_terms_that_do_not_say_enough(rule: str, code: str, said: str) -> None:
    found = [finding for find in EVERY for finding in find(compiled(table(f"- {{id: a, {rule}}}")))]
    assert any(finding.code == code and said in finding.message for finding in found), found


def test_a_share_without_rounding() -> None:
    counting = {"start_day": "counted", "last_day_ends": "24:00", "closed_day": "stays", "zone": "Europe/Dublin"}
    found = terms.find_charge_faults(
        compiled(table("- {id: a, outcome: accept, fee: {amount: 15 %, of: price}}"), setting(counting))
    )
    assert [finding.message for finding in found] == ["Nothing says how a share is rounded."]


def test_a_cap_that_counts_something_else() -> None:
    more = "order_rules:\n- {id: c, kind: cap, says: Once., at_most: 1, per: item, count: price}"
    assert (
        only(terms.find_order_rule_faults, table("- {id: a, outcome: accept, because: Yes.}", more=more)).code == "R241"
    )


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("tables: [{id: t, asks: [{id: a, ask: Q?, type: yes/no}], rules: [{id: r}]}]", "R217", "says no outcome"),
        (
            "tables: [{id: t, asks: [{id: a, ask: Q?, type: yes/no}], rules: [{id: r, outcome: accept, like: b}]}]",
            "R217",
            "in two ways",
        ),
        (
            "tables: [{id: t, asks: [{id: a, ask: Q?}], rules: [{id: r, outcome: accept}]}]",
            "R206",
            "fewer than two choices",
        ),
        (
            "tables: [{id: t, asks: [{id: a, ask: Q?, type: money}], rules: [{id: r, outcome: accept}]}]",
            "R208",
            "has no currency",
        ),
        ("windows: [{id: w, starts: delivered}]", "R236", "does not say how long"),
        ("windows: [{id: w, from: 2026-01-01, until: 2026-12-31}]", "R236", "has from: and until:"),
        ("windows: [{id: w, season_of: v, until: 2026-12-31}]", "R236", "for which days"),
        ("windows: [{id: w, season_of: v, orders: {from: 2026-11-01, to: 2026-12-01}}]", "R236", "what it changes"),
        ("exceptions: [{id: x, role: lead, extends: standard}]", "R222", "does not say what it gives"),
    ],
)
def test_shapes_that_mean_nothing(text: str, code: str, said: str) -> None:
    _, faults = read(text)
    assert [(fault.code, said in fault.message) for fault in faults] == [(code, True)], faults
