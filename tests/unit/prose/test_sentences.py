import pytest

from boldprint.prose import split


def cut(text: str) -> list[str]:
    return [sentence.text for sentence in split(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ask Mr. Byrne. Then go.", ["Ask Mr. Byrne.", "Then go."]),
        ("Take No. 4, e.g. the red one, i.e. that. Done.", ["Take No. 4, e.g. the red one, i.e. that.", "Done."]),
        ("No. Ask again.", ["No.", "Ask again."]),
        ("It costs 4.95 EUR. Pay it.", ["It costs 4.95 EUR.", "Pay it."]),
        ("We open at 9 a.m. We close at 5 p.m. daily.", ["We open at 9 a.m.", "We close at 5 p.m. daily."]),
        ("Come at 9 a.m. Monday. Knock.", ["Come at 9 a.m. Monday.", "Knock."]),
        ("Add tape, etc. Then stop.", ["Add tape, etc.", "Then stop."]),
        ("Ask J. Smith at Smith & Co. in Cork.", ["Ask J. Smith at Smith & Co. in Cork."]),
        (
            "See https://a.b/c.html?x=1. Then write to help@shop.ie. OK?",
            ["See https://a.b/c.html?x=1.", "Then write to help@shop.ie.", "OK?"],
        ),
        ('Say: "Hello. How are you?" Then wait.', ['Say: "Hello. How are you?"', "Then wait."]),
        ("She says “Stop.” and leaves.", ["She says “Stop.” and leaves."]),
        ("Check it (see sec. 3. It is long.) now. Go.", ["Check it (see sec. 3. It is long.) now.", "Go."]),
        ("Wait... then go. Really!", ["Wait... then go.", "Really!"]),
        ("Wait ((service-promise.hold_max)). Go.", ["Wait ((service-promise.hold_max)).", "Go."]),
        ("Use [the form](https://x.y/z.a). Send it.", ["Use [the form](https://x.y/z.a).", "Send it."]),
        ("扫描包裹。放在架子上！好吗？", ["扫描包裹。", "放在架子上！", "好吗？"]),
        ("Om t.ex. kunden ringer kl. 9, svara. Klart.", ["Om t.ex. kunden ringer kl. 9, svara.", "Klart."]),
    ],
)
def test_ends(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_marks_of_lists_and_headings_are_no_part_of_a_sentence() -> None:
    assert cut("# Returns\n\n1. Scan it.\n2) Weigh it\n- [ ] Check it\n* Go\n> Quote it") == [
        "Returns", "Scan it.", "Weigh it", "Check it", "Go", "Quote it",
    ]  # fmt: skip


def test_wrapped_lines_belong_together_and_short_lines_do_not() -> None:
    wrapped = "This line goes on and on until it reaches about seventy letters\nAnd on."
    assert len(cut(wrapped)) == 1
    assert cut("Scan it\nWeigh it") == ["Scan it", "Weigh it"]
    assert cut("Scan it\nand weigh it.") == ["Scan it\nand weigh it."]


def test_code_blocks_are_left_out_and_cells_stand_alone() -> None:
    assert cut("```\ncode. here.\n```\nAfter.") == ["After."]
    assert cut("| Step | Who |\n|---|---|\n| Scan it. | Clerk |") == ["Step", "Who", "Scan it.", "Clerk"]


def test_offsets_are_code_points() -> None:
    text = "Ärger 🙂 vermeiden. “Ja.” Danach los."
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in split(text))


def test_nothing_in_nothing() -> None:
    assert split("") == split(" \n\n ") == split("---") == []
