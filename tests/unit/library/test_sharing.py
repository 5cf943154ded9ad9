"""What no date parts is read once for all versions of a document, and says the same as if it were read for each."""

import datetime

import pytest
from tests.support.shops import library_of, sample_files, small_files, with_files

from boldprint.edition.decisions.tables import alike
from boldprint.library import reading_policies
from boldprint.library.dating import read_on
from boldprint.library.library import Library
from boldprint.library.reading import read_library
from boldprint.source.yaml import parse

DAY = datetime.date(2026, 11, 22)
GIFTS = b"""kind: general
id: gifts
changes: [{on: 2024-01-01, class: material, reason: First.}, {on: 2026-01-01, class: material, reason: More.}]
public:
  title: Gifts
  answer: We wrap it in ((time)).
  facts:
    - {id: time, type: days, label: Time, value: [{from: 2024-01-01, value: 2}, {from: 2026-01-01, value: 1}]}
    - {id: price, type: money, label: Price, value: 2 EUR}
  sections: [{id: paper, title: Paper, text: It is old paper.}]
staff: {owner: Head of Service}
"""


def test_a_node_without_dates_is_the_same_on_every_day() -> None:
    node, _ = parse(GIFTS, "policies/gifts.yaml")
    assert node is not None
    public = node.get("public")
    today, _ = read_on(public, DAY)
    assert today is not public
    assert today.get("sections") is public.get("sections")
    assert today.get("facts").items[0] is not public.get("facts").items[0]
    assert today.get("facts").items[1] is public.get("facts").items[1]


def test_versions_share_what_no_date_parts() -> None:
    library = library_of(with_files({"policies/gifts.yaml": GIFTS.decode()}))
    policy = next(policy for policy in library.policies if policy.id == "gifts")
    old, new = (version.thing for version in policy.versions().all)
    assert old.staff is new.staff
    assert old.public.sections[0] is new.public.sections[0]
    assert old.public.facts[1] is new.public.facts[1]
    assert (str(old.public.facts[0].value), str(new.public.facts[0].value)) == ("2", "1")


@pytest.mark.parametrize("damage", [None, (b"label: Price,", b""), (b"title: Paper,", b"titel: Paper,"), (b"owner: Head of Service", b"ovner: Nobody")])
def test_reading_each_version_alone_finds_and_says_the_same(damage: tuple[bytes, bytes] | None, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {**(small_files() if damage else sample_files()), "policies/gifts.yaml": GIFTS.replace(*damage) if damage else GIFTS}
    shared, findings = read_library(files)
    monkeypatch.setattr(reading_policies, "Shared", lambda: None)
    alone, found_alone = read_library(files)
    assert findings == found_alone
    assert bool(findings) is bool(damage)
    assert shared is not None
    assert alone is not None
    assert _versions(shared).keys() == _versions(alone).keys()
    assert all(alike(thing, _versions(alone)[key]) for key, thing in _versions(shared).items())


def _versions(library: Library) -> dict[tuple[str, str, datetime.date, str], object]:
    return {
        (policy.id, overlay, version.first, side): getattr(version.thing, side)
        for policy in library.policies
        for overlay, versions in policy.parts.items()
        for version in versions.all
        for side in ("public", "staff")
    }
