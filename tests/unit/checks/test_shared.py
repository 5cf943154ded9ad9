"""What the checks share: texts by purpose, models once, names of facts."""

import re

from tests.unit.checks.shop_of import shop_of

from boldprint.checks.models import every_model
from boldprint.checks.naming import uses_of_facts, words_of
from boldprint.checks.once import once
from boldprint.checks.running import all_checks, check_library
from boldprint.checks.written import Voice, written_texts
from boldprint.policies.fact import Fact
from boldprint.source.finding import Level

FAMILIES = "TFGALY"
"""The families that hold no rule of law and no search."""
GIFTS = {
    "policies/gifts.yaml": "kind: general\nid: gifts\npublic:\n  title: Gifts\n  answer: From ((returns.standard)) on.\n"
}


def test_what_is_found_once_is_not_looked_for_again() -> None:
    shop = shop_of({})
    asked: list[int] = []
    assert once(shop, asked.append) is once(shop, asked.append) is None
    assert len(asked) == 1


def test_texts_know_what_they_are_for() -> None:
    voices = {written.at: written.voice for written in written_texts(shop_of({}))}
    assert voices["ProcedureStep.do"] is Voice.STEP
    assert voices["ProcedureStep.say"] is Voice.SCRIPT
    assert voices["FormField.label"] is Voice.QUESTION
    assert voices["Step.do"] is Voice.CUSTOMER
    assert voices["SopStaff.trigger"] is Voice.STAFF


def test_each_place_stands_once_however_many_versions_there_are() -> None:
    places = [written.text.span for written in written_texts(shop_of(GIFTS))]
    assert len(places) == len(set(places))
    facts = [placed for placed in every_model(shop_of({})) if isinstance(placed.model, Fact)]
    assert len({fact.model.span for fact in facts}) == len(facts)


def test_uses_of_facts_cross_policies_and_the_home_page() -> None:
    uses = uses_of_facts(shop_of(GIFTS))["returns.standard"]
    assert {owner for owner, _ in uses} == {"returns", "gifts", "site"}


def test_words_carry_meaning() -> None:
    assert words_of("Longest wait on the phone") == words_of("How long is the wait by phone?") - {"long"}


def test_a_new_shop_is_told_what_may_come_next_and_nothing_worse() -> None:
    shop = shop_of({})
    mine = [check for check in all_checks().values() if check.code[0] in FAMILIES and check.run is not None]
    worse = [finding for check in mine for finding in check.run(shop) if finding.level is not Level.INFO]
    assert not worse


def test_a_check_answers_for_rows_that_exist() -> None:
    assert all(
        re.fullmatch(r"00[0-4]-\d\d|[A-Z]{2}-[A-Z]\d+", row)
        for check in all_checks().values()
        if check.code[0] in FAMILIES
        for row in check.rows
    )


def test_a_waiver_of_the_promise_guard_is_not_called_needless_by_a_check_of_one_shop() -> None:
    waived = {
        "policies/gifts.yaml": GIFTS["policies/gifts.yaml"]
        + "staff:\n  waivers:\n    - {id: law, code: G501, reason: The law asks for it., ends: 2027-12-31}\n"
        + "    - {id: word, code: T184, reason: We love it., ends: 2027-12-31}\n"
    }
    shop = shop_of(waived)
    checked = check_library(shop.library, (), shop.today)
    assert [finding.message for finding in checked.findings if finding.code == "G302"] == ["The waiver of T184 waives nothing: the finding is gone."]
