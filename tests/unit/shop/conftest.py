"""The sample shop, read once for all tests of its content."""

from pathlib import Path

import pytest

from boldprint.project import Project, open_project


@pytest.fixture(scope="session")
def own_project() -> Project:
    """Harbour & Pine as it stands in this repository, with what is wrong with its files."""
    return open_project(Path(__file__).parents[3])
