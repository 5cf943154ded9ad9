"""`boldprint diff` in a repository of its own: revisions, folders, days, the promise guard, and the comment that CI posts."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.support.years import TODAY, years_files

from boldprint.cli import group

pytestmark = pytest.mark.slow

Run = Callable[..., Result]
IN_PLACE = ("value: 30}, {from: 2027-03-01, value: 45}", "value: 21}, {from: 2027-03-01, value: 45}")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A shop below a repository's root, committed once."""
    if shutil.which("git") is None:
        pytest.skip("git is missing")
    shop = tmp_path / "repository" / "shop"
    for path, content in years_files().items():
        (shop / path).parent.mkdir(parents=True, exist_ok=True)
        (shop / path).write_bytes(content)
    git(shop.parent, "init", "-q")
    git(shop.parent, "add", "-A")
    git(shop.parent, "-c", "user.name=A", "-c", "user.email=a@shop.example", "commit", "-qm", "First")
    return shop


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True, capture_output=True)


def edit(shop: Path, *pairs: tuple[str, str], path: str = "policies/returns.yaml") -> None:
    text = (shop / path).read_text()
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    (shop / path).write_text(text)


def diff(shop: Path, *words: str) -> Result:
    return CliRunner().invoke(group, ["diff", *words, "--on", str(TODAY), "--root", str(shop)])


def changes(result: Result) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(result.stdout)["changes"]
    return found


def test_nothing_changed_where_nothing_was_edited(repository: Path) -> None:
    assert diff(repository, "HEAD").stdout == "Nothing changed.\n"
    assert changes(diff(repository, "HEAD", "HEAD", "--format", "json")) == []
    assert diff(repository, "HEAD", "--guard").exit_code == 0


def test_a_shortened_window_fails_the_guard_in_words_for_a_manager(repository: Path) -> None:
    edit(repository, IN_PLACE)
    found = diff(repository, "HEAD", "--guard")
    assert found.exit_code == 1
    assert "“returns” promises customers less from now on, and nobody was told before. “Time to return” was 30 days and is now 21 days." in found.stdout
    assert "Keep what was and add the new with “from: 2026-06-04” or later" in found.stdout


def test_an_announced_change_with_a_cohort_passes_the_guard(repository: Path) -> None:
    edit(
        repository,
        ("{from: 2027-03-01, value: 45}", "{from: 2026-12-01, value: 21}, {from: 2027-03-01, value: 45}"),
        ("  - {on: 2027-03-01,", "  - {on: 2026-12-01, class: material, reason: Shelves were empty., covers: orders placed from this day}\n  - {on: 2027-03-01,"),
    )
    found = diff(repository, "HEAD", "--guard")
    assert found.exit_code == 0, found.stdout
    assert "returns from 2026-12-01: “Time to return” was 30 days and is now 21 days. [public, material, worse]" in found.stdout


def test_a_revision_and_a_folder_say_the_same(repository: Path, tmp_path: Path) -> None:
    shutil.copytree(repository, tmp_path / "before")
    edit(repository, IN_PLACE)
    by_revision, by_folder = (diff(repository, old, "--format", "json") for old in ("HEAD", str(tmp_path / "before")))
    assert changes(by_revision) == changes(by_folder) != []
    (fact, outcome) = changes(by_revision)
    assert (fact["kind"], fact["old"], fact["new"], fact["effect"], fact["class"]) == ("fact", "30 days", "21 days", "worse", "material")
    assert outcome["kind"] == "outcome"
    back = changes(diff(repository, str(repository), "HEAD", "--format", "json"))
    assert [(one["old"], one["new"]) for one in back] == [(one["new"], one["old"]) for one in (fact, outcome)]


def test_a_policy_under_another_id_is_the_same_policy(repository: Path) -> None:
    (repository / "policies/shipping.yaml").rename(repository / "policies/delivery.yaml")
    edit(repository, ("id: shipping\n", "id: delivery\nformerly: [shipping]\n"), path="policies/delivery.yaml")
    found = diff(repository, "HEAD", "--guard")
    assert found.exit_code == 0, found.stdout
    assert found.stdout.startswith("delivery: “Shipping” stays as it is; its address was shipping and is now delivery.")


def test_a_policy_that_is_gone_fails_the_guard(repository: Path) -> None:
    (repository / "policies/shipping.yaml").unlink()
    found = diff(repository, "HEAD", "--guard")
    assert found.exit_code == 1
    assert "“Shipping” is gone. Customers could read it until now, and nobody was told before." in found.stdout
    assert "write “formerly: [shipping]” in that one" in found.stdout


def test_a_policy_with_faults_is_named_and_not_taken_for_gone(repository: Path) -> None:
    edit(repository, ("starts: delivered", "starts: [delivered"))
    found = diff(repository, "HEAD")
    assert "is gone" not in found.stdout
    assert "Now these policies have faults and are left out: returns." in found.stderr


def test_what_is_no_revision_is_said_with_the_ways_to_write_it(repository: Path) -> None:
    found = diff(repository, "no-such-branch")
    assert "is neither a day (2026-03-01), nor a revision that git knows, nor the folder of a shop" in str(found.exception)
    assert "two revisions" in str(diff(repository, "2026-01-01", "--guard").exception)


def test_the_guard_and_the_comment_are_one_run(repository: Path) -> None:
    edit(repository, IN_PLACE)
    found = diff(repository, "HEAD", "--guard", "--format", "markdown")
    assert found.exit_code == 1
    assert found.stdout.startswith("## What this changes for people\n\nFor customers: 2 changes are worse.\n\n> **Not yet:** ")
    page = diff(repository, "HEAD", "--format", "html").stdout.replace("\u00a0", " ")
    assert page.startswith("<!doctype html>")
    assert "<li><strong>Returns:</strong> “Time to return” was 30 days and is now 21 days.</li>" in page
