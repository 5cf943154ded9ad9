"""The table in words: rows, columns, what is said once for all, what a public page refuses to print."""

from functools import cache

import pytest
from markupsafe import Markup
from tests.support.returns import SHOP
from tests.support.shops import TODAY, library_of, with_files

from boldprint.edition.decisions.tables import TableVersion
from boldprint.edition.edition import Audience, Edition
from boldprint.edition.public import PublicLibrary, public_library
from boldprint.locales import catalogs
from boldprint.pages.composing import public_composer
from boldprint.pages.decision_rules import RuleGroup, rule_groups
from boldprint.pages.decision_section import decision_sections
from boldprint.pages.decision_words import TableWords
from boldprint.values.text import PublicText, StaffText


def library(extra: str = "") -> PublicLibrary:
    read = library_of(with_files({**SHOP, "policies/swaps.yaml": extra} if extra else SHOP))
    edition = Edition(Audience.PUBLIC, "en", read.site.latest.markets[0].name, TODAY)
    return public_library(read, edition, catalogs()["en"].for_region("IE"))


@cache
def shop() -> PublicLibrary:
    return library()


def words_of(made: PublicLibrary, policy: str, table: str) -> tuple[TableVersion[PublicText], TableWords]:
    found = made.decisions.table(policy, table)
    assert found is not None
    version = found.on(TODAY)
    assert version is not None
    return version, TableWords(version.compiled.table, public_composer(made).environment, made.catalog)


def groups(extra: str) -> tuple[RuleGroup, ...]:
    return rule_groups(*words_of(library(extra), "swaps", "swap"))


def plain(markup: Markup) -> str:
    return markup.striptags().replace("\u00a0", " ")


SWAPS = """\
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap it.
  windows:
    - {id: month, length: 30 days, starts: delivered}
  tables:
    - id: swap
      precedence: first
      asks:
        - id: seal
          ask: Is it sealed?
          choices: [{id: sealed, label: "Yes"}, {id: opened, label: "No"}]
        - {id: price, ask: What did it cost, label: Price, type: money, unit: EUR}
        - {id: delivered, ask: When did it arrive, type: date}
      rules:
        - id: dear
          when: {seal: sealed, price: over 500 EUR}
          outcome: refer
          who: Ask the workshop.
          because: A person looks at it.
        - id: sealed
          when: {seal: sealed}
          over_time:
            - until: month
              outcome: accept
              fee: {amount: 3 EUR, waived: {price: from 100 EUR}}
              because: It goes back on the shelf.
            - {after: month, outcome: refuse, because: The time has passed.}
      otherwise: {outcome: refuse, because: Nobody else can use it.}
"""


def test_rules_are_rows_and_rungs_are_columns() -> None:
    (group,) = rule_groups(*words_of(shop(), "returns", "return"))
    assert [plain(column.label) for column in group.columns] == ["What", "Within 30 days", "Then within 90 days"]
    assert [
        (plain(row.title), plain(row.note) if row.note is not None else "", [plain(cell.word) for cell in row.rungs])
        for row in group.rows
    ] == [
        ("Underwear and swimwear", "Packaging: No", ["No"]),
        ("Clothing and gear or Electronics", "", ["Money back", "Store credit"]),
        ("Underwear and swimwear", "Packaging: Yes", ["Money back", "Store credit"]),
    ]


def test_each_answer_of_a_ladder_has_its_own_reason_beside_it() -> None:
    (group,) = rule_groups(*words_of(shop(), "returns", "return"))
    never, changing, _ = group.rows
    assert (never.why, never.rungs[0].span, plain(never.rungs[0].label or Markup(""))) == (None, 2, "Answer")
    first, second = (plain(cell.why or Markup("")) for cell in changing.rungs)
    assert first
    assert second
    assert first not in second


def test_a_last_rung_that_all_share_is_said_once() -> None:
    (group,) = rule_groups(*words_of(shop(), "returns", "return"))
    assert (
        " ".join(plain(sentence) for sentence in group.caption)
        == "Counted from delivery. After that: No. The time to return it has passed."
    )


def test_the_order_of_rules_is_said_where_it_matters() -> None:
    first, *_ = groups(SWAPS)
    assert plain(first.caption[0]) == "The first row that fits holds."


def test_amounts_boundaries_and_waivers_are_in_words() -> None:
    every = [row for group in groups(SWAPS) for row in group.rows]
    assert any(row.note is not None and plain(row.note) == "Price: over €500" for row in every)
    assert any(
        plain(note) == "It costs: €3, free with Price: from €100"
        for row in every
        for cell in row.rungs
        for note in cell.notes
    )
    assert any("Ask the workshop." in plain(cell.why or Markup("")) for row in every for cell in row.rungs)


TOLD = """\
kind: general
id: swaps
public:
  title: Swaps
  answer: Swap it.
  windows:
    - {id: week, length: 7 days, starts: arrived-here}
  tables:
    - id: swap
      asks:
        - id: item
          ask: What is it?
          label: Item
          choices:
            - {id: hats, label: Hats}
            - {id: coats, label: Coats}
            - {id: boots, label: Boots}
            - {id: socks, label: Socks}
            - {id: bags, label: Bags}
            - id: tents
              label: Tents
              kinds: [{id: small, label: Small tents}, {id: large, label: Large tents}]
            - {id: gas, label: Gas}
        - {id: final, ask: Was it marked “final sale”?, label: Final sale, type: yes/no, told: on final sale}
        - id: way
          ask: How do you return it?
          label: How
          choices: [{id: post, label: By post, told: by post}, {id: shop, label: In a shop, told: in a shop}]
        - {id: arrived-here, ask: When did it reach us?, label: Reached us, type: date, told: the day it reaches us}
      rules:
        - id: usual
          when: {item: [hats, coats, boots, socks, bags, small], final: "no"}
          over_time:
            - {until: week, outcome: accept, fee: {amount: 3 EUR, waived: {way: shop}}, because: It is soon.}
            - {after: week, outcome: refuse, because: It is late.}
        - {id: final, when: {item: [hats, coats, boots, socks, bags, small], final: "yes"}, outcome: refuse, because: It was final.}
        - {id: rest, when: {item: [large, gas]}, outcome: refuse, because: It is too heavy.}
      otherwise: none
"""


def test_answers_read_alone_in_their_authors_words() -> None:
    rows = [row for group in groups(TOLD) for row in group.rows]
    assert {plain(row.note) for row in rows if row.note is not None} == {"On final sale", "Not on final sale"}
    assert "It costs: €3, free in a shop" in [plain(note) for row in rows for cell in row.rungs for note in cell.notes]
    assert "Counted from the day it reaches us." in [plain(one) for group in groups(TOLD) for one in group.caption]


def test_an_event_without_such_words_is_named_by_its_label() -> None:
    said = [plain(one) for group in groups(TOLD.replace(", told: the day it reaches us", "")) for one in group.caption]
    assert "Counted from the day of “Reached us”." in said


def test_a_long_list_is_said_by_what_it_leaves_out() -> None:
    titles = [plain(row.title) for group in groups(TOLD) for row in group.rows]
    assert titles.count("Everything except Large tents and Gas") == 2
    assert "Large tents or Gas" in titles


def test_a_public_page_refuses_staff_text() -> None:
    _, words = words_of(shop(), "returns", "return")
    with pytest.raises(TypeError):
        words.printed(StaffText.parse("Ask for the order number first."))


def test_the_data_of_a_page_holds_no_staff_word() -> None:
    composer = public_composer(shop())
    (section,) = decision_sections(shop(), "returns", composer.environment)
    for secret in ("goodwill", "team-lead", "A week longer", "Ask for the order number", "policies/returns.yaml"):
        assert secret not in section.late.text
    assert section.question is not None
    assert [str(value) for value, _, _ in section.question.choices] == ["gear", "electronics", "underwear"]


def test_the_data_can_not_end_its_element() -> None:
    made = library(SWAPS.replace("Nobody else can use it.", "Nobody </script><b>else</b> can."))
    (section,) = decision_sections(made, "swaps", public_composer(made).environment)
    assert "</script" not in section.late.text


def test_a_window_without_any_length_ends_with_its_event() -> None:
    (group,) = groups(SWAPS.replace("length: 30 days", "length: 0 days"))
    assert [plain(column.label) for column in group.columns][1:] == ["Until delivery", "After that"]
    assert not any("Counted from" in plain(sentence) for sentence in group.caption)


def test_a_share_in_a_condition_is_written_like_every_other_share() -> None:
    extra = SWAPS.replace("type: money, unit: EUR", 'type: number, unit: "%"').replace("over 500 EUR", "over 25").replace(", waived: {price: from 100 EUR}", "")
    said = " ".join(plain(row.title) + plain(row.note or Markup("")) for group in groups(extra) for row in group.rows)
    assert "over 25%" in said
