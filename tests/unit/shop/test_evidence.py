"""Figures that contradict each other stand side by side; what nobody has sourced says so."""

from boldprint.shop.evidence import Evidence
from boldprint.source.finding import Finding
from boldprint.source.model import build
from boldprint.source.yaml import parse

NINE = "  - {id: nine, says: 9 to 15 people, article: 003-14, primary_source: unsourced, conflicts_with: [sixteen]}\n"
SIXTEEN = "  - {id: sixteen, says: 16 people, article: 004-04, primary_source: unsourced, conflicts_with: [nine]}\n"
ALONE = "  - {id: alone, says: 91 %, article: 003-62, primary_source: A survey}\n"


def _read(figures: str) -> tuple[Evidence | None, list[Finding]]:
    node, faults = parse(f"figures:\n{figures}".encode(), "content/evidence.yaml")
    assert node is not None, faults
    return build(Evidence, node)


def test_citing_one_brings_all_that_contradict_it() -> None:
    register, findings = _read(SIXTEEN + ALONE + NINE)
    assert register is not None, findings
    assert [figure.name for figure in register.side_by_side("nine")] == ["sixteen", "nine"]
    assert [figure.name for figure in register.side_by_side("alone")] == ["alone"]
    assert register.side_by_side("unknown") == ()


def test_a_contradiction_is_said_on_both_sides() -> None:
    register, findings = _read(NINE + SIXTEEN.replace(", conflicts_with: [nine]", ""))
    assert register is None
    assert findings[0].message == "“nine” contradicts “sixteen”, and “sixteen” does not say so."


def test_a_contradiction_with_nothing_is_refused() -> None:
    register, findings = _read(NINE)
    assert register is None
    assert "not another figure" in findings[0].message


def test_unsourced_is_told_from_sourced() -> None:
    register, _ = _read(NINE + SIXTEEN + ALONE)
    assert register is not None
    assert [figure.is_unsourced for figure in register.figures] == [True, True, False]


def test_the_article_is_named_by_its_row() -> None:
    register, findings = _read(ALONE.replace("003-62", "article three"))
    assert register is None
    assert "article three" in findings[0].message
