"""What all tests share: the option that writes golden files again, and the browser."""

import os
import shutil

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="Write golden files again; read the difference in review."
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Browser tests need the system's Chromium: without it they are skipped and say so; with CI=true they fail."""
    if (
        any(shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
        or os.environ.get("CI") == "true"
    ):
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason="no Chromium on this machine: apt-get install chromium"))
