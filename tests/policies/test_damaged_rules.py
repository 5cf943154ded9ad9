"""A rule deleted, another widened, a start forgotten: the check names gap, overlap and missing declaration, with a case and a line."""

import json
from pathlib import Path

import pytest
from tests.policies.test_other_shops import files_of
from tests.support.commands import boldprint
from tests.support.returns import SHOP
from tests.support.shops import TODAY, sample_files, with_files

from boldprint.checks.check import Shop
from boldprint.checks.running import all_checks
from boldprint.library.reading import read_library
from boldprint.source.finding import Finding

Files = dict[str, bytes]
RETURNS = "policies/returns.yaml"
HYGIENE = """        - id: hygiene
          when: {item: underwear, packaging: opened}
          outcome: refuse
          because: Opened underwear cannot be sold again, for hygiene.
"""
NO_PROOF = """        - id: no-proof
          when: {proof: none}
          outcome: refer
          because: We look for your order by the e-mail address, the name or the membership of the buyer.
          who: Any of us in a shop, or our service team by phone, chat or e-mail.
"""


def damaged(files: Files, old: str, new: str) -> Files:
    """The files with one piece of the returns policy changed."""
    text = files[RETURNS].decode()
    assert old in text
    return {**files, RETURNS: text.replace(old, new, 1).encode()}


def findings_of(files: Files, code: str) -> list[Finding]:
    """What the check of that code says about the shop."""
    library, found = read_library(files)
    assert library is not None, found
    check = all_checks()[code].run
    assert check is not None
    return list(check(Shop(library, TODAY)))


SMALL = with_files(SHOP)
CASES = [
    ("small", HYGIENE, "", "R201", "No rule covers this case: What do you want to return? “Underwear and swimwear”; Is it still sealed? “No”.", "rules:"),
    ("small", "when: {item: underwear, packaging: sealed}", "when: {item: underwear}", "R202", "Both rules hold, “hygiene” and “sealed-underwear”: What do you want to return? “Underwear and swimwear”; Is it still sealed? “No”.", "id: sealed-underwear"),
    ("small", "length: ((standard)), starts: delivered}", "length: ((standard))}", "R210", "this case: What do you want to return? “Clothing and gear”", "id: standard, length"),
    ("orchard", "        - {id: sale, when: {reduced: no}, outcome: refuse, because: Only our own price counts.}\n", "", "R201", "No rule covers this case: Did we lower the price? “No”.", "rules:"),
    ("orchard", "units: over 10}", "units: from 10}", "R202", "Both rules hold, “drop” and “many”: Did we lower the price? “Yes”; How many did you buy? 10.", "id: many"),
    ("orchard", "length: ((price_drop)), starts: delivered}", "length: ((price_drop))}", "R210", "this case: Did we lower the price? “Yes”; How many did you buy? 1.", "id: drop, length"),
    ("sample", NO_PROOF, "", "R201", "No rule covers this case: What can you show us? “None of these”.", "rules:"),
    ("sample", "when: {reason: faulty, proof: [order, gift]}", "when: {proof: [order, gift], reason: not unsuitable}", "R202", "Both rules hold, “faulty” and “wrong”: Why do you want to return it? “It arrived damaged, or it is the wrong thing”; What can you show us?", "id: wrong"),
    ("sample", "      length: ((reject))\n      starts: delivered\n", "      length: ((reject))\n", "R210", "this case: Why do you want to return it? “It is faulty”; What can you show us?", "id: reject"),
]


@pytest.mark.parametrize(("shop", "old", "new", "code", "said", "line"), CASES, ids=lambda value: value if isinstance(value, str) and len(value) < 10 else "")
def test_it_is_named_with_a_case_and_a_line(shop: str, old: str, new: str, code: str, said: str, line: str) -> None:
    files = dict({"small": SMALL, "sample": sample_files()}.get(shop) or files_of(shop))
    assert not findings_of(files, code)
    changed = damaged(files, old, new)
    found = [finding for finding in findings_of(changed, code) if said in finding.message]
    assert found, [finding.message for finding in findings_of(changed, code)]
    lines = changed[RETURNS].decode().split("\n")
    assert line in "\n".join(lines[found[0].span.line - 2 : found[0].span.line])
    assert found[0].help


BESIDE = [
    ("seal: yes}, length", "sael: yes}, length", "R205", "The table does not ask “sael”."),
    ("seal: yes}, length", "seal: maybe}, length", "R206", "“maybe” is not an answer to “seal”."),
    ("{id: withdrawal, table: return", "{id: withdrawal, table: retrun", "R205", "There is no table “retrun”."),
    ("role: team-lead, table: return, when: {item: fashion", "role: team-lead, table: return, when: {item: fashon", "R206", "“fashon” is not an answer to “item”."),
    ("extends: standard", "extends: standrd", "R207", "There is no window “standrd”."),
]


@pytest.mark.parametrize(("old", "new", "code", "said"), BESIDE, ids=lambda value: value if value[0] == "R" else "")
def test_what_stands_beside_a_table_names_what_is_there(old: str, new: str, code: str, said: str) -> None:
    (found,) = findings_of(damaged(files_of("nyans"), old, new), code)
    assert found.message == said
    assert found.help.startswith("Write “")


@pytest.mark.slow
def test_the_command_says_it_all_at_once(tmp_path: Path) -> None:
    changed = SMALL
    for _, old, new, *_ in CASES[1:3]:
        changed = damaged(changed, old, new)
    changed = damaged(changed, "when: {item: [gear, electronics]}", "when: {item: [gear, gps]}")
    for path, content in changed.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(content)
    ran = boldprint("check", "--format", "json", cwd=tmp_path)
    assert ran.status == 1
    found = {one["code"]: one for one in json.loads(ran.out)["findings"]}
    assert "“Headlamps”" in found["R201"]["message"]
    assert "“hygiene” and “sealed-underwear”" in found["R202"]["message"]
    assert "not from when" in found["R210"]["message"]
    assert all(found[code]["line"] > 1 and found[code]["file"] == RETURNS for code in ("R201", "R202", "R210"))
