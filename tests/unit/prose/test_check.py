import json

import pytest

from boldprint.prose import CODES, check, known_languages, lix


def codes(text: str, **options: object) -> list[str]:
    return [remark.code for report in check(text, **options) for remark in report.findings]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "help_text"),
    [
        ("The parcel is scanned by the clerk.", "write: the clerk scans the parcel"),
        ("Damaged goods are placed in the red cage.", "write: place damaged goods in the red cage"),
        ("Passwords are never shared by e-mail.", "write: do not share passwords by e-mail"),
        ("Returned items can be exchanged.", "write: you can exchange returned items"),
        ("All visitors are asked to sign in.", "write: sign in"),
        ("Gloves are required in this area.", "write: you need gloves"),
        ("You will call the customer.", "write: call the customer"),
        ("You'll need the key.", "write: you need"),
        ("The manager will approve it.", "write: the manager approves"),
        ("They will not accept cash.", "write: they do not accept"),
        ("The clerk scanned the parcel.", "write it in the present: the clerk scans"),
        ("There were three boxes.", 'write "are" for "were"'),
        ("Perform a check of the seal.", "write: check the seal"),
        ("The item was damaged, so photograph it.", 'write "is" for "was"'),
        ("Keep the receipt that was printed at the till.", "leave out “that was”"),
        ("Throw away labels that have been used twice.", "leave out “that have been”"),
        ("All the boxes are weighed.", "write: weigh all the boxes"),
        ("Refuse it at your own risk and at our sole discretion.", "write: we decide, and by what"),
        ("The company reserves the right to refuse.", "write: may, and when"),
    ],
)
def test_help_is_a_rewrite(sentence: str, help_text: str) -> None:
    assert help_text in [remark.help for remark in check(sentence)[0].findings]


def test_a_customer_text_may_tell_past_and_future_but_stays_active() -> None:
    assert codes("We sent the parcel and you will get a message.", kind="public") == []
    assert codes("Your money is refunded.", kind="public") == ["T130"]
    assert codes("Scan it and print the label.", kind="public") == []


def test_words_and_places_are_verbatim() -> None:
    text = "Hello. “Ärger”: the box will be opened. We always try to help."
    for report in check(text):
        assert text[report.sentence.start : report.sentence.end] == report.sentence.text
        for remark in report.findings:
            assert report.sentence.text[remark.start : remark.end] == remark.words
            assert remark.code in CODES
            assert remark.help


def test_what_staff_say_is_not_held_to_tense_and_voice() -> None:
    assert codes('Say: "Your parcel was lost, we will send a new one."') == []
    assert codes("Say: we will call you back.") == []
    assert codes("Tell the customer ‘it’s been sent’ and smile.") == []


def test_what_staff_say_is_held_to_pressure_blame_policy_and_promise() -> None:
    assert codes('Say: "It is our policy."') == ["T182"]
    assert codes('Do not say "it is our policy".') == []
    assert codes('Say: "You get an instant refund."') == ["T183"]


def test_a_promise_with_a_fact_behind_it_is_fine() -> None:
    assert codes("We always deliver within two days.", kind="public") == ["T183"]
    assert codes("We always deliver within ((days)).", kind="public") == []
    assert codes("We always deliver within two days.", kind="public", backed=True) == []


@pytest.mark.parametrize(("kind", "limit"), [("sop", 20), ("public", 25)])
def test_length(kind: str, limit: int) -> None:
    sentence = "Count " + "boxes " * (limit - 2) + "now."
    assert codes(sentence, kind=kind) == []
    assert codes(sentence.replace("now", "now again"), kind=kind) == ["T160"]
    assert check(sentence.replace("now", "now again"), kind=kind)[0].findings[0].help.startswith(f"{limit + 1} words")  # type: ignore[arg-type]


def test_a_fact_and_an_address_count_as_one_word() -> None:
    sentence = "See https://example.com/a/b.html and wait ((hold.max)) " + "today " * 14 + "please."
    assert codes(sentence) == []


def test_speech_is_measured_by_itself() -> None:
    assert codes('Say slowly and clearly to the caller: "' + "word " * 15 + 'end."') == []
    assert codes('Say: "' + "word " * 25 + 'end."') == ["T160"]


def test_capital_letters_inside_a_sentence_are_names() -> None:
    assert codes("Click Returned and then Closed.") == []
    assert codes("Ask Will for the key.") == []
    assert codes("The box MUST NOT BE opened.") == ["T130"]


def test_markdown_does_not_disturb() -> None:
    assert codes("Open [the form](https://x.y/was-closed) at the line `was sent`.") == []
    assert codes("The form **is signed** by the customer.") == ["T130"]


def test_an_unknown_language_is_checked_for_length_only() -> None:
    assert codes("Le colis a été scanné.", language="fr") == []
    assert codes("mot " * 30, language="fr") == ["T160"]
    assert codes("The box is opened.", language="en-IE") == codes("The box is opened.", language="en_GB") == ["T130"]


def test_languages() -> None:
    assert list(known_languages()) == ["en", "lv", "nb", "sv", "zh"]
    assert [code for code, language in known_languages().items() if language.firm] == ["en"]


def test_the_contract_of_the_command_can_be_written() -> None:
    report = check("The box is opened.")[0]
    written = [
        {"code": r.code, "start": r.start, "end": r.end, "words": r.words, "help": r.help} for r in report.findings
    ]
    assert json.loads(json.dumps(written))[0] == {
        "code": "T130", "start": 8, "end": 17, "words": "is opened", "help": "write: open the box",
    }  # fmt: skip


def test_every_code_shows_a_sentence_that_breaks_it_and_one_that_does_not() -> None:
    for code, explained in CODES.items():
        if explained.bad and code != "T185":
            for kind in ("sop", "public"):
                assert code not in codes(explained.good, kind=kind), code
            assert any(code in codes(explained.bad, kind=kind) for kind in ("sop", "public")), code


def test_lix_of_plain_and_of_office_language() -> None:
    plain = lix("Scan the parcel. Put it on the trolley.")
    office = lix(
        "Subsequent to verification, notification documentation necessitates authorisation by management representatives."
    )
    assert plain < 30 < 60 < office
    assert lix("") == 0.0


@pytest.mark.parametrize("text", ["Other stoves are not affected.", "You are covered for two years.", "Parcels may occasionally be delayed."])
def test_what_only_tells_how_things_are_is_no_passive(text: str) -> None:
    assert "T130" not in codes(text)
