"""Shops for the tests: the sample shop, a small one of the starter's files, and small ones with files laid over it."""

import datetime
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from boldprint.library.library import Library
from boldprint.library.reading import read_library
from boldprint.project import read_files
from boldprint.starter import NewShop, starter_files

ROOT = Path(__file__).resolve().parents[2]
TODAY = datetime.date(2026, 11, 22)


@cache
def sample_files() -> Mapping[str, bytes]:
    """The files of the sample shop, by path."""
    files, findings = read_files(ROOT)
    assert not findings
    return files


@cache
def small_files() -> Mapping[str, bytes]:
    """The files of a new shop, the bilingual and generated ones left out."""
    return {
        path: content
        for path, content in starter_files(NewShop("Corner Shop", "IE")).items()
        if path.startswith(("content/", "policies/", "training/"))
    }


def with_files(files: Mapping[str, str]) -> dict[str, bytes]:
    """A new shop with files laid over it, by path."""
    return {**small_files(), **{path: text.encode() for path, text in files.items()}}


def library_of(files: Mapping[str, bytes]) -> Library:
    """The library in the files, which must be without faults."""
    library, findings = read_library(files)
    assert library is not None, findings
    assert not findings, "\n".join(f"{f.span} {f.code} {f.message}" for f in findings)
    return library
