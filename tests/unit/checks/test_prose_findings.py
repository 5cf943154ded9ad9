"""Prose findings: at the words, weighed by what the text is for."""

import pytest
from tests.support.shops import small_files
from tests.unit.checks.shop_of import checked, found, words_at

from boldprint.source.finding import Level

pytestmark = pytest.mark.slow

GIFTS = "policies/gifts.yaml"
SOP = "policies/sops/close.yaml"


def gifts(answer: str, staff: str = "") -> dict[str, str]:
    return {GIFTS: f"kind: general\nid: gifts\npublic:\n  title: Gifts\n  answer: {answer}\n{staff}"}


def sop(fields: str) -> dict[str, str]:
    head = "kind: sop\nid: close\nstaff:\n  title: Close it\n  trigger: It is full.\n  roles: [service]\n  steps:\n    - id: only\n"
    return {SOP: head + "".join(f"      {line}\n" for line in fields.splitlines())}


@pytest.mark.parametrize(
    "answer",
    [
        "We utilise brown paper.",
        '"We utilise brown paper."',
        "'We utilise brown paper.'",
        "|-\n    Paper first.\n    We utilise brown paper.",
        ">-\n    Paper first. Then\n    we utilise brown paper.",
        "Paper first, and then\n    we utilise brown paper.",
    ],
)
def test_a_finding_stands_at_the_words(answer: str) -> None:
    files = gifts(answer)
    (finding,) = found("T184", files)
    assert words_at(finding, files) == "utilise"


def test_the_second_of_two_equal_words_is_found() -> None:
    files = gifts(">-\n    We utilise paper.\n    We utilise string.")
    assert [finding.span.line for finding in found("T184", files)] == [6, 7]


def test_words_over_two_lines_are_found() -> None:
    files = gifts(">-\n    We wrap it prior\n    to sending it.")
    (finding,) = found("T184", files)
    assert words_at(finding, files).split() == ["prior", "to"]


def test_an_article_is_read_too() -> None:
    files = {
        "content/public/paper.md": "---\ntitle: Paper\ndescription: Our paper.\n---\n\nBrown.\n\nWe utilise\nstring.\n"
    }
    (finding,) = found("T184", files)
    assert (finding.span.line, words_at(finding, files)) == (8, "utilise")


def test_a_step_is_held_to_the_present_and_what_stands_beside_it_is_not() -> None:
    files = sop("do: The clerk scanned it.\nmore: It was heavy.\nsay: I checked it for you.")
    assert [(f.code, f.level) for f in checked(files) if f.code == "T110"] == [("T110", Level.ERROR)]


def test_the_passive_is_an_error_in_a_step_and_advice_for_customers() -> None:
    assert [f.level for f in found("T130", sop("do: The box is closed by the clerk."))] == [Level.ERROR]
    assert [f.level for f in found("T130", gifts("The box is closed by the clerk."))] == [Level.INFO]


def test_a_label_may_say_what_is() -> None:
    assert not found("T130", gifts("The box is closed by the clerk"))


def test_words_to_say_are_held_to_blame_and_not_to_tense() -> None:
    files = sop("do: Explain it.\nsay: You should have read the page. I sent it yesterday.")
    assert {f.code for f in checked(files)} & {"T110", "T140", "T181"} == {"T181"}


def test_a_fact_backs_a_promise() -> None:
    facts = "  facts:\n    - {id: price, type: money, label: Wrapping, value: 2 EUR}\n"
    assert found("T183", gifts("We guarantee a fair price."))
    assert not found("T183", gifts("We guarantee a price of ((price)).\n" + facts.rstrip()))


def test_a_waiver_lets_a_finding_stand() -> None:
    waiver = "staff:\n  waivers:\n    - {id: word, code: T184, at: utilise, reason: An old slogan., ends: 2027-01-01}\n"
    assert [f.code for f in checked(gifts("We utilise paper.", waiver)) if f.code[0] == "T"] == []
    assert [f.code for f in checked(gifts("We utilise paper prior to it.", waiver)) if f.code[0] == "T"] == ["T184"]


def test_other_languages_are_warned_only() -> None:
    site = "content/site.yaml"
    shop = {site: _swedish(), **sop("do: Paketet skannas av butiken.")}
    assert {f.level for f in checked(shop) if f.code == "T130"} == {Level.WARNING}


def _swedish() -> str:
    return small_files()["content/site.yaml"].decode().replace("language: en", "language: sv")
