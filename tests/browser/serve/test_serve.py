"""`boldprint serve` as a manager has it: the page beside the editor follows each edit, and says what is wrong with it."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser, Page, expect

from boldprint.starter import NewShop, starter_files

pytestmark = pytest.mark.browser
BUILT = 60_000
"""Milliseconds that building a small shop may take on a busy machine."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("serve")
    for path, content in starter_files(NewShop("Corner Shop", "IE")).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    return root


@pytest.fixture(scope="module")
def address(shop: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "boldprint", "serve", "--port", "0"]
    process = subprocess.Popen(
        command,
        cwd=shop,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        # A shell lets what runs in its background ignore Ctrl+C, and a process inherits that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdout is not None
    found = re.search(r"http://127\.0\.0\.1:\d+/", process.stdout.readline())
    assert found is not None
    assert process.stdout.readline() == "Built.\n"
    yield found.group()
    process.send_signal(signal.SIGINT)
    with process.stdout:
        assert process.wait(30) == 0


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    opened = browser.new_page()
    opened.goto(f"{address}returns.html")
    yield opened
    opened.close()


def test_an_edit_is_seen_and_a_faulty_one_is_told_above_the_last_good_page(page: Page, shop: Path) -> None:
    returns = shop / "policies" / "returns.yaml"
    good = returns.read_text()
    title = page.locator("h1")
    expect(title).to_contain_text("Returns")

    returns.write_text(good.replace("  title: Returns", "  title: Sending it back", 1))
    expect(title).to_contain_text("Sending it back", timeout=BUILT)

    returns.write_text(good.replace("  title: Returns", "  titel: Returns", 1))
    fault = page.get_by_role("alert")
    expect(fault).to_contain_text("titel", timeout=BUILT)
    expect(fault).to_contain_text("policies/returns.yaml")
    expect(title).to_contain_text("Sending it back")

    returns.write_text(good)
    expect(title).to_contain_text("Returns", timeout=BUILT)
    expect(fault).to_have_count(0)


def test_a_page_of_another_host_gets_nothing(address: str) -> None:
    with pytest.raises(HTTPError) as refused:
        urlopen(Request(address, headers={"Host": "elsewhere.example"}))  # a name that somebody else points here
    with refused.value as answer:
        assert answer.code == 421
