"""`boldprint search`: the contract of its JSON, the answer in words, both audiences, and what it says when nothing is found."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.support.shops import small_files

from boldprint.cli import group

pytestmark = pytest.mark.slow

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("shop")
    for name, content in small_files().items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return root


@pytest.fixture
def run(shop: Path) -> Run:
    def command(*words: str) -> Result:
        return CliRunner().invoke(group, ["search", *words, "--root", str(shop)])

    return command


def test_the_json_has_the_promised_keys(run: Run) -> None:
    result = run("time", "to", "return", "--json")
    assert result.exit_code == 0, result.exception
    found = json.loads(result.stdout)
    assert list(found)[:2] == ["query", "results"]
    assert found["query"] == "time to return"
    assert set(found["results"][0]) == {"title", "url", "section", "score", "snippet"}
    assert found["results"][0]["title"] == "Returns"
    assert found["results"][0]["url"].startswith("returns.html")
    assert found["answer"]["figure"] == "30 days"


def test_the_answer_comes_first_in_words(run: Run) -> None:
    lines = run("time", "to", "return").stdout.splitlines()
    assert lines[0].startswith("30 days")
    assert lines[1].strip() == "Send it back within 30 days of delivery and get your money back."
    assert any(line.strip().startswith("returns.html") for line in lines)


def test_staff_search_their_own_pages(run: Run) -> None:
    assert "sops/hold-a-call.html" in run("hold", "--audience", "staff").stdout
    assert "sops/" not in run("hold").stdout


def test_nothing_found_leads_to_a_person(run: Run) -> None:
    result = run("asdfgh")
    assert result.exit_code == 0
    assert "Nothing found" in result.stdout
    assert "contact-details.html" in result.stdout


def test_an_unknown_language_is_refused_in_words(run: Run) -> None:
    assert "no words for the language" in str(run("hold", "--lang", "xx").exception)
