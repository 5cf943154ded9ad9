"""A small shop with files laid over it, and what one check says about it."""

from tests.support.shops import TODAY, with_files

from boldprint.checks.check import Shop
from boldprint.checks.running import all_checks, check_library
from boldprint.library.reading import read_library
from boldprint.source.finding import Finding


def shop_of(files: dict[str, str]) -> Shop:
    """The starter's shop with the files laid over it."""
    library, _ = read_library(with_files(files))
    assert library is not None
    return Shop(library, TODAY)


def found(code: str, files: dict[str, str]) -> list[Finding]:
    """What one check says about the files, in order."""
    run = all_checks()[code].run
    assert run is not None
    return sorted((f for f in run(shop_of(files)) if f.span.file in files), key=lambda f: f.span)


def checked(files: dict[str, str]) -> tuple[Finding, ...]:
    """All findings about the files, waivers and levels applied."""
    library, reading = read_library(with_files(files))
    assert library is not None
    return tuple(f for f in check_library(library, reading, TODAY).findings if f.span.file in files)


def words_at(finding: Finding, files: dict[str, str]) -> str:
    """The words of the file at a finding's place."""
    lines = files[finding.span.file].splitlines()[finding.span.line - 1 : finding.span.end_line]
    lines[-1] = lines[-1][: finding.span.end_column - 1]
    lines[0] = lines[0][finding.span.column - 1 :]
    return "\n".join(lines)
