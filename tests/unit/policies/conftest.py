"""The sample shop, read once for all tests of its policies."""

from pathlib import Path

import pytest

from boldprint.library.library import Library
from boldprint.project import open_project


@pytest.fixture(scope="session")
def own_shop() -> Library:
    """Harbour & Pine as it stands in this repository."""
    library = open_project(Path(__file__).parents[3]).library
    assert library is not None
    return library
