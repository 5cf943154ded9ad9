"""A hundred kinds of broken input: each gets a finding in plain words at its place, exit 1, and never a traceback."""

import re

import pytest
from tests.support.shops import TODAY, small_files

from boldprint.checks.running import check_library
from boldprint.library.reading import read_library
from boldprint.source.finding import Level

pytestmark = pytest.mark.slow

RETURNS = small_files()["policies/returns.yaml"].decode()
SITE = small_files()["content/site.yaml"].decode()
NL = chr(10)

# name: (file, content, code)
WHOLE_FILES: dict[str, tuple[str, bytes, str]] = {
    "empty": ("policies/a.yaml", b"", "Y101"),
    "only-spaces": ("policies/a.yaml", b"   \n\n", "Y101"),
    "only-a-note": ("policies/a.yaml", b"# soon\n", "Y101"),
    "broken-utf8": ("policies/a.yaml", b"kind: general\nid: caf\xe9\n", "Y011"),
    "utf16": ("policies/a.yaml", "kind: general".encode("utf-16"), "Y011"),
    "null-character": ("policies/a.yaml", b"kind: gen\x00eral", "Y013"),
    "bell": ("policies/a.yaml", b"kind: gen\x07eral", "Y013"),
    "too-large": ("policies/a.yaml", b"a: " + b"x" * 2_000_100, "Y010"),
    "tab": ("policies/a.yaml", b"kind: general\n\tid: a\n", "Y012"),
    "deep-brackets": ("policies/a.yaml", b"a: " + b"[" * 5000, "Y014"),
    "deep-dashes": ("policies/a.yaml", b"- " * 5000 + b"a", "Y014"),
    "bomb": (
        "policies/a.yaml",
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(
            b"%c: &%c [*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c,*%c]\n" % ((c, c) + (c - 1,) * 9) for c in range(98, 108)
        ),
        "Y105",
    ),
    "alias-of-nothing": ("policies/a.yaml", b"kind: *none", "Y102"),
    "second-document": ("policies/a.yaml", b"kind: general\n---\nid: a", "Y102"),
    "tag": ("policies/a.yaml", b"kind: !!python/object:os.system general", "Y107"),
    "open-quote": ("policies/a.yaml", b'kind: "general\nid: a\n', "Y102"),
    "open-bracket": ("policies/a.yaml", b"kind: [general\nid: a\n", "Y102"),
    "open-brace": ("policies/a.yaml", b"kind: {general\nid: a\n", "Y102"),
    "colon-in-text": ("policies/a.yaml", b"kind: general\nid: a: b\n", "Y102"),
    "no-space-after-colon": ("policies/a.yaml", b"kind: general\nid:a\ntitle: b", "Y102"),
    "at-sign": ("policies/a.yaml", b"kind: @general", "Y102"),
    "backtick": ("policies/a.yaml", b"kind: `general`", "Y102"),
    "percent": ("policies/a.yaml", b"kind: %general", "Y102"),
    "bad-escape": ("policies/a.yaml", b'kind: "gen\\qeral"', "Y102"),
    "indent": ("policies/a.yaml", b"kind: general\n id: a\n", "Y102"),
    "dash-missing": ("policies/a.yaml", b"a:\n  - b\n  c\nd: e", "Y102"),
    "list-key": ("policies/a.yaml", b"? [kind]\n: general", "Y103"),
    "twice": ("policies/a.yaml", b"kind: general\nkind: general\nid: a", "Y104"),
    "empty-value": ("policies/a.yaml", b"kind: general\nid:\n", "Y109"),
    "empty-entry": ("policies/a.yaml", b"kind: general\nid: a\nformerly:\n  -\n", "Y106"),
    "hash": ("policies/a.yaml", b"kind: general\nid: a\npublic:\n  title: Item #5\n  answer: A.", "Y108"),
    "comma-in-braces": ("policies/a.yaml", b"kind: general\nid: a\npublic: {title: Yes, of course, answer: A}", "Y110"),
    "just-text": ("policies/a.yaml", b"We take it back.", "Y204"),
    "just-a-list": ("policies/a.yaml", b"- a\n- b", "Y204"),
    "no-kind": ("policies/a.yaml", b"id: a", "Y302"),
    "unknown-kind": ("policies/a.yaml", b"kind: retuns\nid: a", "Y303"),
    "no-id": ("policies/a.yaml", b"kind: general", "Y202"),
    "id-with-spaces": ("policies/a.yaml", b"kind: general\nid: My policy", "Y203"),
    "id-taken": ("policies/z.yaml", b"kind: general\nid: returns\npublic: {title: A, answer: B}", "Y301"),
    "no-public": ("policies/a.yaml", b"kind: general\nid: a", "Y202"),
    "public-is-text": ("policies/a.yaml", b"kind: general\nid: a\npublic: yes", "Y204"),
    "public-for-staff-kind": (
        "policies/a.yaml",
        b"kind: sop\nid: a\npublic: {title: A}\nstaff: {title: A, trigger: B, roles: [c], steps: [{id: d, do: e}]}",
        "A102",
    ),
    "unknown-status": (
        "policies/a.yaml",
        b"kind: general\nid: a\nstatus: aproved\npublic: {title: A, answer: B}",
        "Y203",
    ),
    "unknown-class": (
        "policies/a.yaml",
        b"kind: general\nid: a\nchanges: [{on: 2026-01-01, class: big, reason: A}]\npublic: {title: A, answer: B}",
        "Y203",
    ),
    "no-reason": (
        "policies/a.yaml",
        b"kind: general\nid: a\nchanges: [{on: 2026-01-01, class: material}]\npublic: {title: A, answer: B}",
        "Y202",
    ),
    "overlay-of-nothing": ("policies/overlays/no/gifts.yaml", b"id: gifts\nbecause: A\npublic: {title: B}", "G202"),
    "overlay-without-reason": (
        "policies/overlays/no/returns.yaml",
        b"id: returns\npublic:\n  facts:\n    - {id: standard, value: 20}",
        "G201",
    ),
    "translation-of-nothing": ("policies/gifts.sv.yaml", b"kind: translation\nof: gifts\ntexts: []", "L201"),
    "page-without-head": ("content/public/a.md", b"Hello", "Y120"),
    "page-head-not-closed": ("content/public/a.md", b"---\ntitle: A\nHello", "Y120"),
    "page-without-title": ("content/public/a.md", b"---\ndescription: A\n---\nHello", "Y202"),
    "page-with-odd-name": ("content/public/My page.md", b"---\ntitle: A\ndescription: B\n---\nHello", "Y304"),
    "page-head-empty": ("content/public/a.md", b"---\n---\nHello", "Y101"),
    "form-without-purpose": ("content/forms/a.yaml", b"kind: form\nid: a\nstaff: {title: A}", "Y202"),
    "form-unknown-field": ("content/forms/a.yaml", b"kind: form\nid: a\nowner: B\nstaff: {purpose: A}", "Y201"),
    "evidence-without-article": (
        "content/evidence.yaml",
        b"figures:\n  - {id: a, says: B, article: '3', primary_source: unsourced}",
        "Y203",
    ),
    "synonym-without-meaning": ("content/synonyms.yaml", b"synonyms:\n  - {id: a, said: b}", "Y202"),
}

# name: (what stands in the file, what replaces it, code)
EDITS: dict[str, tuple[str, str, str, str]] = {
    "field-misspelt": ("returns", "  title: Returns", "  titel: Returns", "Y201"),
    "field-unknown": ("returns", "  title: Returns", "  title: Returns\n  audience: all", "Y201"),
    "answer-missing": (
        "returns",
        "  answer: Send it back within ((standard)) of delivery and get your money back.\n",
        "",
        "Y202",
    ),
    "text-is-a-list": ("returns", "  title: Returns", "  title: [Returns]", "Y203"),
    "text-is-empty": ("returns", "  title: Returns", '  title: " "', "Y203"),
    "fact-unknown": ("returns", "within ((standard))", "within ((standrad))", "F201"),
    "fact-not-closed": ("returns", "within ((standard))", "within ((standard)", "F104"),
    "fact-type-unknown": ("returns", "type: days", "type: day", "Y203"),
    "fact-not-a-number": ("returns", "value: 30}", "value: thirty}", "F101"),
    "fact-other-unit": ("returns", "value: 30}", "value: 5 weeks}", "F101"),
    "fact-names-itself": ("returns", "value: 30}", "value: ((standard))}", "F101"),
    "fact-without-label": ("returns", "label: Time to return, ", "", "Y202"),
    "fact-not-a-day": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: date, label: A, value: 2026-02-30",
        "F101",
    ),
    "fact-not-money": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: money, label: A, value: 4.95",
        "F101",
    ),
    "fact-odd-currency": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: money, label: A, value: 4.95 EURO",
        "F101",
    ),
    "fact-many-decimals": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: money, label: A, value: 4.955 EUR",
        "F101",
    ),
    "fact-not-a-time": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: time, label: A, value: '25:00'",
        "F101",
    ),
    "fact-not-a-phone": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: phone, label: A, value: 091 123",
        "F101",
    ),
    "fact-not-an-email": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: email, label: A, value: help at shop",
        "F101",
    ),
    "fact-not-a-url": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: url, label: A, value: 'javascript:alert(1)'",
        "F101",
    ),
    "fact-not-a-percentage": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: percent, label: A, value: some",
        "F101",
    ),
    "fact-not-a-choice": (
        "returns",
        "type: days, label: Time to return, note: from delivery, value: 30",
        "type: choice, choices: [b, c], label: A, value: d",
        "F101",
    ),
    "dated-without-value-yet": ("returns", "value: 30}", "value: [{from: 2026-06-01, value: 30}]}", "F102"),
    "outcome-unknown": ("returns", "outcome: accept", "outcome: acept", "Y203"),
    "window-unknown": ("returns", "until: standard\n", "until: stanard\n", "R"),
    "ask-unknown": ("returns", "when: {packaging: unused}", "when: {packging: unused}", "R"),
    "choice-unknown": ("returns", "when: {packaging: unused}", "when: {packaging: unusd}", "R"),
    "start-missing": ("returns", ", starts: delivered}", "}", "R"),
    "rung-missing": (
        "returns",
        "            - after: standard\n              outcome: refuse\n              because: The time to return it has passed.\n",
        "",
        "R",
    ),
    "gap": (
        "returns",
        "        - id: used\n          when: {packaging: used}\n          outcome: refer\n          who: Call us, and a person looks at it with you.\n          because: It depends on what happened, so a person decides.\n",
        "",
        "R",
    ),
    "overlap": ("returns", "when: {packaging: used}", "when: {}", "R"),
    "ask-without-choices": (
        "returns",
        '          choices:\n            - {id: unused, label: "No, only tried"}\n            - {id: used, label: "Yes"}\n',
        "",
        "R",
    ),
    "review-not-a-day": ("returns", "review_by: 2027-06-01", "review_by: next June", "Y203"),
    "review-no-such-day": ("returns", "review_by: 2027-06-01", "review_by: 2027-06-31", "Y203"),
    "change-not-a-day": ("returns", "on: 2026-01-01", "on: 1 January", "Y203"),
    "site-without-name": ("site", 'name: "Corner Shop"\n', "", "Y202"),
    "site-odd-colour": ("site", 'accent: "#0e6452"', "accent: green", "Y203"),
    "site-odd-zone": ("site", "  zone: Europe/Dublin", "  zone: Dublin", "Y203"),
    "site-odd-country": ("site", "country: IE\ntime_zone", "country: Ireland\ntime_zone", "Y203"),
    "site-odd-address": ("site", "url: https://help.cornershop.example", "url: help.cornershop.example", "Y203"),
    "site-without-markets": ("site", "markets:", "marktes:", "Y201"),
    "site-unknown-fact": ("site", "((returns.standard))", "((returns.standart))", "F201"),
    "site-counting-gone": ("site", "counting:", "conting:", "Y201"),
    "site-odd-counting": ("site", "start_day: not counted", "start_day: maybe", "Y203"),
    "site-odd-rounding": ("site", "rounding: in the customer's favour", "rounding: as we like", "Y203"),
}


ADVICE = ("J122",)
"""The official notice has to come from the Commission; no starter can hold it."""


def _findings(files: dict[str, bytes]) -> list[tuple[str, str, str, str]]:
    library, reading = read_library(files)
    found = check_library(library, reading, TODAY).findings if library is not None else reading
    return [(f.code, f.span.file, f.message, f.help) for f in found]


def _assert_plain(message: str, help_: str) -> None:
    said = f"{message} {help_}"
    assert message.rstrip()[-1] in ".!?:)", message
    assert help_.strip(), message
    for word in (
        "Invalid",
        "invalid",
        "NoneType",
        "dict",
        "Input should",
        "mapping values",
        "Traceback",
        "pydantic",
        "yaml.",
        "<class",
        "ValueError",
    ):
        assert word not in said, said


@pytest.mark.parametrize(("file", "content", "code"), WHOLE_FILES.values(), ids=WHOLE_FILES)
def test_broken_file(file: str, content: bytes, code: str) -> None:
    found = _findings({**small_files(), file: content})
    mine = [finding for finding in found if finding[1] == file]
    assert code in {finding[0] for finding in mine}, found
    for _, _, message, help_ in mine:
        _assert_plain(message, help_)


@pytest.mark.parametrize(("name", "old", "new", "code"), EDITS.values(), ids=EDITS)
def test_broken_edit(name: str, old: str, new: str, code: str) -> None:
    path, text = ("content/site.yaml", SITE) if name == "site" else ("policies/returns.yaml", RETURNS)
    assert old in text
    found = _findings({**small_files(), path: text.replace(old, new, 1).encode()})
    mine = [finding for finding in found if finding[1] == path]
    assert any(re.match(code, finding[0]) for finding in mine), found
    for _, _, message, help_ in mine:
        _assert_plain(message, help_)


def test_nothing_is_wrong_before() -> None:
    library, reading = read_library(small_files())
    assert library is not None
    found = check_library(library, reading, TODAY).findings
    assert [finding.code for finding in found if finding.level is not Level.INFO and finding.code not in ADVICE] == []


def test_one_fault_does_not_hide_another() -> None:
    found = _findings(
        {**small_files(), "policies/a.yaml": b"kind: x", "policies/b.yaml": b"", "content/public/c.md": b"d"}
    )
    assert {finding[1] for finding in found} >= {"policies/a.yaml", "policies/b.yaml", "content/public/c.md"}
