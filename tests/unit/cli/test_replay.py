"""`boldprint replay` as a manager runs it: last year's cases under two days of one shop."""

import csv
import io
import json
from pathlib import Path

import pytest
from tests.support.commands import boldprint
from tests.support.returns import SHOP
from tests.support.shops import with_files

pytestmark = pytest.mark.slow
CASES = """\
id,item,packaging,delivered,on
early,gear,,2026-05-03,2026-05-10
between,gear,,2026-05-03,2026-05-25
late,gear,,2026-05-03,2026-12-25
open,,,2026-05-03,2026-05-25
"""
DAYS = ("2025-06-01", "2026-06-01")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("replay")
    for path, content in {**with_files(SHOP), "cases.csv": CASES.encode()}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return root


def test_each_case_gets_the_same_better_or_is_listed_with_what_is_missing(shop: Path) -> None:
    told = boldprint("replay", "cases.csv", *DAYS, "--table", "returns.return", "--format", "csv", cwd=shop)
    assert told.status == 0, told.err
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(told.out))}
    effects = {name: row["effect"] for name, row in rows.items()}
    assert effects == {"early": "same", "between": "better", "late": "same", "open": "undecided"}
    assert "item" in rows["open"]["missing"]


def test_the_summary_counts_all_cases(shop: Path) -> None:
    told = boldprint("replay", "cases.csv", *DAYS, "--table", "returns.return", "--format", "json", cwd=shop)
    counted = json.loads(told.out)
    assert {name: counted[name] for name in ("cases", "same", "better", "worse", "mixed", "undecided")} == {
        "cases": 4, "same": 2, "better": 1, "worse": 0, "mixed": 0, "undecided": 1
    }  # fmt: skip
    assert counted["missing"] == {"item": 1, "packaging": 1}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("cases.csv", *DAYS), "--table"),
        (("cases.csv", *DAYS, "--table", "returns.retrun"), "There are: "),
        (("cases.csv", *DAYS, "--table", "returns.return", "--market", "mars"), "There is no market or branch “mars”"),
        (("no.csv", *DAYS), "no.csv"),
    ],
)
def test_what_cannot_be_replayed_is_said(shop: Path, words: tuple[str, ...], said: str) -> None:
    told = boldprint("replay", *words, cwd=shop)
    assert told.status == 2
    assert said in told.err


def test_the_page_says_who_gets_less_and_how_the_two_answers_differ(shop: Path) -> None:
    told = boldprint("replay", "cases.csv", *reversed(DAYS), "--table", "returns.return", "--format", "page", cwd=shop)
    assert told.status == 0, told.err
    assert "Cases of the past under the policies of 1 June 2026 and of 1 June 2025." in told.out.partition("---\n\n")[2]
    assert "1 gets less (25%)." in told.out
    (row,) = [line for line in told.out.splitlines() if line.startswith("| between ")]
    _, _, new, old, _ = (cell.strip() for cell in row.split("|"))
    assert new != old
    assert "until 2 June 2026" in new


def test_a_page_shows_the_first_of_many_and_says_how_many_there_are(shop: Path) -> None:
    header, _, between, *_ = CASES.splitlines()
    (shop / "many.csv").write_text("\n".join([header, *(f"case-{number},{between.partition(',')[2]}" for number in range(25))]))
    told = boldprint("replay", "many.csv", *reversed(DAYS), "--table", "returns.return", "--format", "page", cwd=shop)
    assert "The first 20 of 25." in told.out
    assert told.out.count("| case-") == 20
