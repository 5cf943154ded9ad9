"""The findings of the law's checks alone."""

import datetime
from collections.abc import Mapping

from boldprint.checks.check import Shop
from boldprint.checks.running import all_checks
from boldprint.library.reading import read_library
from boldprint.source.finding import Finding
from tests.support.shops import TODAY, with_files


def law_findings(files: Mapping[str, bytes], today: datetime.date = TODAY) -> list[Finding]:
    """What the law's checks find in a shop, waivers aside."""
    library, _ = read_library(files)
    assert library is not None
    shop = Shop(library, today)
    checks = [check for check in all_checks().values() if check.code.startswith("J")]
    return [finding for check in checks if check.run is not None for finding in check.run(shop)]


def law_findings_with(files: Mapping[str, str], today: datetime.date = TODAY) -> list[Finding]:
    """The same for a new shop with files laid over it, which must be readable."""
    whole = with_files(files)
    _, findings = read_library(whole)
    assert not [one for one in findings if one.span.file in files], findings
    return law_findings(whole, today)
