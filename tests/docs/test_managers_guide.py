"""The manager's guide does what it says: each of its chapters is run on a new shop."""

import re
import shlex
from pathlib import Path

import pytest
from tests.support.commands import Ran, boldprint
from tests.support.shops import ROOT

pytestmark = pytest.mark.slow
GUIDE = (ROOT / "generator" / "reference" / "managers-guide.md").read_text(encoding="utf-8")
CHAPTERS = {title: body for title, body in re.findall(r"^## (.+)\n((?:(?!## ).*\n?)*)", GUIDE, re.MULTILINE) if "```sh" in body}
_BLOCK = re.compile(r"^```(\w+) ?(\w*) ?(\S*)\n(.*?)^```", re.DOTALL | re.MULTILINE)


def follow(chapter: str, shop: Path) -> list[Ran]:
    """Does what the blocks of a chapter say, in their order; what its commands said."""
    ran: list[Ran] = []
    found, place = "", Path()
    for language, verb, path, text in _BLOCK.findall(chapter):
        if language == "sh":
            ran += [boldprint(*shlex.split(line)[1:], cwd=shop) for line in text.splitlines()]
        elif verb == "find":
            found, place = text, shop / path
        elif verb == "replace":
            before = place.read_text(encoding="utf-8")
            assert before.count(found) == 1, f"{place.name} does not hold this once:\n{found}"
            place.write_text(before.replace(found, text), encoding="utf-8")
        elif verb in ("new", "append"):
            target = shop / path
            target.parent.mkdir(parents=True, exist_ok=True)
            kept = target.read_text(encoding="utf-8") if verb == "append" else ""
            target.write_text(kept + text, encoding="utf-8")
        else:
            assert text.strip() in ran[-1].out, ran[-1].out
    return ran


@pytest.mark.parametrize("title", CHAPTERS)
def test_a_chapter_does_what_it_says(title: str, tmp_path: Path) -> None:
    assert boldprint("new", "shop", "--name", "Corner Shop", "--country", "IE", cwd=tmp_path).status == 0
    for one in follow(CHAPTERS[title], tmp_path / "shop"):
        assert one.status == 0, f"{one.out}\n{one.err}"


def test_the_guide_has_the_chapters_that_a_manager_looks_for() -> None:
    assert list(CHAPTERS) == ["Change a return window", "Add a procedure", "Announce a season", "Open a market"]
