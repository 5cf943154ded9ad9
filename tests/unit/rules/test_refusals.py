"""What the rules cannot say is refused in words, never approximated (decision record 0007)."""

import pytest
from written import compiled, read, table

from boldprint.rules import window_findings as windows
from boldprint.rules.terms_findings import find_charge_faults
from boldprint.source.finding import Finding

LADDER = "- id: all\n  over_time: [{until: w, outcome: accept}, {after: w, outcome: refuse}]"
SEASON = "- {id: s, season_of: w, orders: {from: 2026-11-01, to: 2026-12-31}, until: 2027-01-31}"

CANNOT_BE_SAID = {
    "a refund that shrinks day by day": table(
        "- {id: a, outcome: accept, refund_amount: {amount: 100 %, of: price, falls: daily}}"
    ),
    "a day of the week as a condition": table("- {id: a, when: {delivered: sunday}, outcome: accept}"),
    "working hours": table(LADDER, windows="- {id: w, length: 4 working hours, starts: delivered}"),
    "the later of two events": table(LADDER, windows="- {id: w, length: 30 days, starts: [paid, delivered]}"),
    "so much for the first ten kilograms and so much for each more": table(
        "- {id: a, outcome: accept, fee: {amount: 5 EUR, beyond: 10 kg, each: 1 EUR}}"
    ),
    "two currencies in one charge": table(
        "- {id: a, outcome: accept, fee: {amount: 15 %, of: price, at_most: 20 NOK}}"
    ),
    "a season of a window in hours": table(
        LADDER, windows=f"- {{id: w, length: 24 hours, starts: delivered}}\n{SEASON}"
    ),
    "one of two conditions": table("- {id: a, when: [{item: gear}, {member: yes}], outcome: accept}"),
    "a fraction of a length": table(LADDER, windows="- {id: w, length: 1.5 months, starts: delivered}"),
    "an outcome of one's own": table("- {id: a, outcome: maybe, because: Who knows.}"),
}


def findings(text: str) -> list[Finding]:
    made, faults = read(text)
    if made is None:
        return faults
    table_as_cells = compiled(text)
    return [*table_as_cells.faults, *find_charge_faults(table_as_cells), *windows.find_hour_seasons(table_as_cells)]


@pytest.mark.parametrize("said", CANNOT_BE_SAID)
def test_it_is_refused_with_a_place_and_an_action(said: str) -> None:
    found = findings(CANNOT_BE_SAID[said])
    assert found, said
    assert all(finding.span.file == "policies/returns.yaml" and finding.help for finding in found)
