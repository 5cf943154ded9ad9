"""`boldprint prose`: what it says, as JSON and as text, and how it leaves."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from boldprint.cli.prose import COMMAND
from boldprint.errors import UsageError


def prose(*words: str, text: str | bytes = "") -> Result:
    return CliRunner().invoke(COMMAND, list(words), input=text)


def test_findings_are_places_in_the_verbatim_sentence() -> None:
    result = prose("--json", text="Weigh it.\nThe parcel is scanned\nby the clerk.")
    assert result.exit_code == 1
    sentence = json.loads(result.output)["sentences"][1]
    finding = sentence["findings"][0]
    assert sentence["sentence"] == "The parcel is scanned\nby the clerk."
    assert sentence["sentence"][finding["start"] : finding["end"]] == finding["words"] == "is scanned"
    assert (finding["code"], finding["help"]) == ("T130", "write: the clerk scans the parcel")


def test_a_good_text_leaves_with_nought() -> None:
    result = prose(text="Scan the parcel.")
    assert (result.exit_code, result.output) == (0, "Nothing to mend.\n")
    assert json.loads(prose("--json", text="").output) == {"sentences": []}


def test_the_caret_stands_below_the_words() -> None:
    lines = prose(text="You will call the\ncustomer.").output.splitlines()
    assert lines[0] == "  You will call the customer."
    assert lines[1] == "      ^^^^^^^^^ T120"
    assert lines[2] == "  help: write: call the customer"


def test_kind_and_language_choose_the_rules() -> None:
    assert prose("--kind", "public", text="We sent it yesterday.").exit_code == 0
    assert prose("--lang", "sv", text="Paketet skannas av butiken.").exit_code == 1


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "steps.txt").write_text("\ufeffThe clerk scanned it.", "utf-8")
    assert "T110" in prose(str(tmp_path / "steps.txt")).output


@pytest.mark.parametrize(
    ("content", "told"), [(b"\xff\xfe\xe9", "UTF-8"), (b"a\0b", "not a text"), (b"x" * 2_000_001, "larger than 2 MB")]
)
def test_what_is_no_text_is_refused_in_plain_words(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "odd").write_bytes(content)
    result = prose(str(tmp_path / "odd"))
    assert isinstance(result.exception, UsageError)
    assert told in str(result.exception)


def test_what_is_not_there_is_refused_in_plain_words(tmp_path: Path) -> None:
    for path, told in ((tmp_path / "none", "There is no file"), (tmp_path, "is a folder")):
        result = prose(str(path))
        assert isinstance(result.exception, UsageError)
        assert told in str(result.exception)


def test_a_yaml_file_is_read_by_its_fields(tmp_path: Path) -> None:
    path = tmp_path / "sop.yaml"
    path.write_text(
        "# a comment: was written\nkind: sop\nid: pack\nstaff:\n  title: Pack a parcel\n  owner: Whoever was asked\n"
        "  steps:\n    - {id: one, do: The parcel was weighed.}\n    - id: two\n      do: Weigh it.\n      say: It was sent yesterday.\n",
        "utf-8",
    )
    found = json.loads(prose("--json", str(path)).output)["sentences"]
    assert [(one["sentence"], [f["code"] for f in one["findings"]]) for one in found] == [
        ("Pack a parcel", []), ("The parcel was weighed.", ["T110", "T130"]), ("Weigh it.", []), ("It was sent yesterday.", []),
    ]  # fmt: skip


def test_yaml_with_a_fault_is_read_as_text(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("do: [The parcel is scanned.", "utf-8")
    assert "T130" in prose(str(tmp_path / "broken.yaml")).output
