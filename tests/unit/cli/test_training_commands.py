"""`export retraining`, `roster` and `items` from outside, on a shop whose promise changes."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from tests.support.commands import boldprint
from tests.support.shops import with_files

pytestmark = pytest.mark.slow

GIFTS = """\
kind: general
id: gifts
changes:
  - {on: 2024-01-01, class: material, reason: First published.}
  - {on: 2026-03-01, class: critical, reason: Paper became dear.}
  - {on: 2026-06-01, class: editorial, reason: A ribbon of another kind.}
public:
  title: Gift wrapping
  answer: We wrap your order for ((price)).
  facts:
    - id: price
      type: money
      label: Gift wrapping
      value: [{from: 2024-01-01, value: 2.00 EUR}, {from: 2026-03-01, value: 2.50 EUR}]
    - {id: ribbon, type: money, label: A ribbon, value: 1.50 EUR}
    - {id: bow, type: money, label: A bow, value: [{from: 2024-01-01, value: 1.00 EUR}, {from: 2026-06-01, value: 1.10 EUR}]}
staff:
  owner: Head of Service
  approver: Operations Director
  consulted: [Service team]
  review_by: 2027-03-01
"""
MODULE = """\
kind: module
id: wrapping
title: Wrapping <gifts>
roles: [shop]
minutes: 10
objectives:
  - {id: price, can: say what wrapping costs}
items:
  - {id: cost, type: single, fact: ((gifts.price)), stem: What does wrapping cost?, objective: price}
  - {id: ribbon, type: number, fact: ((gifts.ribbon)), stem: What does a ribbon cost?}
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("wrapping")
    files = with_files({"policies/gifts.yaml": GIFTS, "training/modules/wrapping.yaml": MODULE})
    for path, content in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return root


def handed_in(folder: Path, people: list[dict[str, Any]]) -> str:
    path = folder / "handed-in.json"
    path.write_text(json.dumps({"boldprint": "progress", "version": 1, "profiles": people}), encoding="utf-8")
    return str(path)


def test_retraining_names_what_changed_whose_it_is_and_until_when(shop: Path, tmp_path: Path) -> None:
    ran = boldprint("export", "retraining", str(tmp_path / "out"), "--since", "2026-02-28", "--on", "2026-03-05", cwd=shop)
    assert ran.status == 0, ran.err
    told = json.loads((tmp_path / "out" / "retraining.json").read_text(encoding="utf-8"))
    assert [(one["item"], one["roles"], one["class"], one["due"]) for one in told["items"]] == [
        ("cost", ["shop"], "critical", "2026-03-03")
    ]
    assert told["items"][0]["reason"].replace("\u00a0", " ") == "gifts.price: €2 became €2.50 on 2026-03-01"
    assert [(one["kind"], one["name"], one["items"]) for one in told["changes"]] == [
        ("fact", "gifts.price", ["wrapping/cost"])
    ]
    assert {"id": "shop", "items": ["wrapping/cost"], "due": "2026-03-03"}.items() <= told["roles"][0].items()
    rows = list(csv.DictReader((tmp_path / "out" / "retraining.csv").read_text(encoding="utf-8").splitlines()))
    assert [(row["item"], row["roles"], row["due by"]) for row in rows] == [("cost", "shop", "2026-03-03")]


def test_retraining_begins_with_the_last_change_that_a_question_rests_on_and_is_printed_without_a_place_to_go(shop: Path) -> None:
    ran = boldprint("export", "retraining", "--on", "2026-11-22", cwd=shop)
    told = json.loads(ran.out)
    assert (told["since"], [one["item"] for one in told["items"]]) == ("2026-02-28", ["cost"])
    assert "What changed after 2026-02-28, until 2026-11-22. This is the last change" in ran.err


def test_retraining_says_which_states_of_one_day_it_compares(shop: Path, tmp_path: Path) -> None:
    ran = boldprint("export", "retraining", "--since", str(shop), "--on", "2026-11-22", cwd=shop)
    assert (json.loads(ran.out)["items"], ran.status) == ([], 0)
    assert "and the work tree say on 2026-11-22, compared." in ran.err


def test_one_of_its_files_can_be_asked_for_by_its_ending(shop: Path, tmp_path: Path) -> None:
    ran = boldprint("export", "retraining", str(tmp_path / "due.csv"), cwd=shop)
    assert ran.out.strip() == str(tmp_path / "due.csv")
    assert (tmp_path / "due.csv").read_text(encoding="utf-8").startswith("module,item,roles")


def test_an_export_of_today_knows_no_since(shop: Path, tmp_path: Path) -> None:
    ran = boldprint("export", "decisions", str(tmp_path / "x"), "--since", "2026-01-01", cwd=shop)
    assert (ran.status, "Leave --since out" in ran.err) == (2, True)


def test_the_roster_is_a_page_and_a_sheet_that_say_self_reported(shop: Path, tmp_path: Path) -> None:
    file = handed_in(tmp_path, [{"name": "Aoife <b>", "role": "shop"}, {"name": "Brian", "role": "office"}])
    ran = boldprint("roster", file, "--out", str(tmp_path / "roster"), "--on", "2026-11-22", cwd=shop)
    assert ran.status == 0, ran.err
    page = (tmp_path / "roster" / "roster.html").read_text(encoding="utf-8")
    assert "Aoife &lt;b&gt;" in page
    assert "Wrapping &lt;gifts&gt;" in page
    assert "Self-reported" in page
    assert "0 of 1 passed" in page
    rows = list(csv.DictReader((tmp_path / "roster" / "roster.csv").read_text(encoding="utf-8").splitlines()))
    assert [(row["name"], row["module"], row["standing"], row["source"]) for row in rows] == [
        ("Aoife <b>", "wrapping", "not begun", "self-reported"),
        ("Brian", "wrapping", "–", "self-reported"),
    ]


def test_items_says_nothing_of_a_few_answers_and_names_a_wrong_file(shop: Path, tmp_path: Path) -> None:
    ran = boldprint("items", handed_in(tmp_path, [{"name": "Aoife", "role": "shop"}]), "--json", cwd=shop)
    assert [(one["item"], one["facility"]) for one in json.loads(ran.out)["items"]] == [
        ("wrapping/cost", None),
        ("wrapping/ribbon", None),
    ]
    other = tmp_path / "other.json"
    other.write_text("[]", encoding="utf-8")
    wrong = boldprint("items", str(other), cwd=shop)
    assert (wrong.status, "other.json" in wrong.err) == (2, True)
