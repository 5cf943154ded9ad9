"""Progress in the browser: a record counts while its hash is the item's, reviews move out, a changed fact says what it became."""

import datetime
import hashlib

import pytest
from tests.unit.training.browser_progress import run

from boldprint.training.progress import REVIEW, NoProgress, newest, read_progress
from boldprint.training.resolved import key_digest

ITEM = {"name": "returns/days", "hash": "one", "facts": {"returns.standard": ["30 days", "1 March 2026"]}}
START = "const store = script.fresh(), who = script.addProfile(store, 'Aoife', 'service');"


def test_reviews_come_after_1_7_30_and_90_days():
    dues = run(
        "progress.js",
        START
        + """
        let day = '2026-01-01';
        return [1, 2, 3, 4, 5].map(() => { day = script.answer(who, given, true, [], day).due; return day; });""",
        ITEM,
    )
    days = [datetime.date.fromisoformat(day) for day in dues]
    assert [
        (later - earlier).days for earlier, later in zip([datetime.date(2026, 1, 1), *days[:-1]], days, strict=True)
    ] == [*REVIEW, 90]


def test_practice_before_the_day_moves_no_review():
    assert (
        run(
            "progress.js",
            START
            + """
        script.answer(who, given, true, [], '2026-01-01'); script.answer(who, given, true, [], '2026-01-01');
        return who.items[given.name].due;""",
            ITEM,
        )
        == "2026-01-02"
    )


def test_a_wrong_answer_is_due_at_once_and_begins_again():
    states = run(
        "progress.js",
        START
        + """
        script.answer(who, given, true, [], '2026-01-01'); script.answer(who, given, true, [], '2026-01-02'); script.answer(who, given, false, ['x'], '2026-01-09');
        const wrong = script.stateOf(who.items[given.name], given, '2026-01-09');
        script.answer(who, given, true, [], '2026-01-09');
        return [wrong, script.stateOf(who.items[given.name], given, '2026-01-09'), who.items[given.name].due, who.items[given.name].chose];""",
        ITEM,
    )
    assert states == ["wrong", "known", "2026-01-10", {"x": 1}]


def test_a_changed_hash_alone_is_due_with_its_reason():
    due = run(
        "progress.js",
        START
        + """
        const other = { ...given, name: 'returns/price', facts: {} };
        script.answer(who, given, true, [], '2026-01-12'); script.answer(who, other, true, [], '2026-01-12');
        const now = { ...given, hash: 'two', facts: { 'returns.standard': ['45 days', '1 March 2026'] } };
        const module = { id: 'returns', items: [now, other] };
        return script.dueItems(who, [module], '2026-01-12').map((one) => [one.item.name, one.state, one.became, one.when]);""",
        ITEM,
    )
    assert due == [
        ["returns/days", "changed", [{"old": "30 days", "new": "45 days", "since": "1 March 2026"}], "2026-01-12"]
    ]


def test_a_module_is_passed_with_enough_right_and_all_that_must_be_known():
    found = run(
        "progress.js",
        START
        + """
        const items = [1, 2, 3, 4, 5].map((n) => ({ name: 'm/' + n, hash: 'h', facts: {}, must: n === 1 }));
        const module = { id: 'm', mastery: 80, version: '1', items };
        const state = () => { const one = script.moduleState(who, module, '2026-01-01'); return [one.right, one.isPassed, one.mustOpen]; };
        items.slice(1).forEach((item) => script.answer(who, item, true, [], '2026-01-01'));
        const without = state();
        script.answer(who, items[0], true, [], '2026-01-01');
        script.notePass(who, module, '2026-01-01');
        return [without, state(), who.modules.m];""",
    )
    assert found == [[4, False, 1], [5, True, 0], {"passed": "2026-01-01", "version": "1"}]


def test_a_refresher_is_done_when_every_question_was_answered_again():
    found = run(
        "progress.js",
        START
        + """
        const items = [1, 2].map((n) => ({ name: 'm/' + n, hash: 'h', facts: {} }));
        const module = { id: 'm', mastery: 80, version: '1', refresher: 180, items };
        const at = (day, some) => {
          some.forEach((item) => script.answer(who, item, true, [], day));
          script.notePass(who, module, day);
          return [script.moduleState(who, module, day).refresh, who.modules.m.passed];
        };
        return [at('2026-01-01', items), at('2026-06-01', []), at('2026-07-01', items.slice(1)), at('2026-07-02', items)];""",
    )
    assert found == [[False, "2026-01-01"], [False, "2026-01-01"], [True, "2026-01-01"], [False, "2026-07-02"]]


def test_progress_goes_to_another_device_and_the_newer_record_wins():
    found = run(
        "progress.js",
        START
        + """
        script.answer(who, given, true, [], '2026-01-01');
        const file = script.exported([who], '2026-01-02');
        const other = script.fresh(), there = script.addProfile(other, 'Aoife', 'service');
        script.answer(there, given, false, [], '2026-02-01');
        const people = script.imported(other, file);
        return [people, other.profiles.length, other.profiles[0].items[given.name].ok, script.imported(other, '{}'), script.imported(other, 'x')];""",
        ITEM,
    )
    assert found == [1, 1, False, -1, -1]


def test_a_store_that_is_none_is_begun_anew():
    assert run(
        "progress.js", "return ['', 'x', '[]', '{\"version\": 9}'].map((text) => script.parse(text).profiles.length);"
    ) == [0, 0, 0, 0]


def test_keys_are_compared_by_the_same_hash_as_in_python():
    found = run(
        "quiz-kinds.js",
        "return given.map((one) => [script.sha256(one), script.digest(one, [one, 'b'])]);",
        ["", "abc", "Größe €", "x" * 130],
    )
    assert found == [
        [hashlib.sha256(text.encode()).hexdigest(), key_digest(text, [text, "b"])]
        for text in ("", "abc", "Größe €", "x" * 130)
    ]


def test_numbers_are_read_as_people_type_them():
    assert run(
        "quiz-kinds.js",
        "return given.map(script.number);",
        [
            "30",
            " 30,0 ",
            "4.95",
            "0,50",
            "1 000",
            "1,000",
            "30 days",
            "€ 30",
            "EUR 30",
            "",
            "about 30",
            "3e1",
            "7 or 8",
            "-5",
        ],
    ) == ["30", "30", "4.95", "0.5", "1000", "1000", "30", "30", "30", None, None, None, None, None]


def test_a_module_says_what_is_left_beside_its_questions():
    module = {"id": "m", "version": "2026-03-01", "ticks": ["one", "two"], "confirm": True}
    script = (
        START
        + """
        who.modules.m = {ticks: {one: {}, two: {}}};
        const ticked = script.leftOf(who, given);
        who.modules.m.attested = {version: '2024-01-01'};
        const older = script.leftOf(who, given);
        who.modules.m.attested.version = given.version;
        return [script.leftOf({modules: {}}, given), ticked, older, script.leftOf(who, given), script.leftOf(who, {id: 'x'})];"""
    )
    assert run("progress.js", script, module) == [["checklist", "confirm"], ["confirm"], ["confirm"], [], []]


def test_a_reply_is_looked_through_for_figures_and_words():
    found = run(
        "quiz-kinds.js",
        "return given.map((one) => script.fulfils(...one));",
        [
            ["You have 30 days.", ["30 days", "30"], []],
            ["You have 130 days.", ["30 days", "30"], []],
            ["It costs 4.95.", ["4.9"], []],
            ["That is our Policy.", [], ["our policy"]],
            ["Hello", [], ["our policy"]],
            ["Hello", [], []],
        ],
    )
    assert found == [True, False, False, False, True, None]


def test_what_a_browser_saved_is_read_here():
    text = run(
        "progress.js",
        START + "script.answer(who, given, false, ['x'], '2026-01-01'); return script.exported([who], '2026-01-02');",
        ITEM,
    )
    (learner,) = read_progress(text.encode())
    record = learner.items["returns/days"]
    assert (learner.name, learner.role, record.hash, record.answered, record.ok, record.chose) == (
        "Aoife",
        "service",
        "one",
        1,
        False,
        {"x": 1},
    )


@pytest.mark.parametrize(
    "content", [b"", b"[]", b'{"boldprint": "progress", "version": 2, "profiles": []}', b'{"profiles": []}']
)
def test_other_files_are_refused_in_words(content):
    with pytest.raises(NoProgress, match=r"\w+ "):
        read_progress(content)


def test_odd_values_in_a_file_do_no_harm():
    learners = read_progress(
        b'{"boldprint": "progress", "version": 1, "profiles": [{"name": 5, "items": {"a": {"answered": "x", "chose": 3}, "b": 1}}, 7]}'
    )
    assert [(one.name, dict(one.items)["a"].answered) for one in newest(learners)] == [("5", 0)]
