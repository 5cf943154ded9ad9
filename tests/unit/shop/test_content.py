"""The shop's own words and figures read without a finding."""

import pytest

from boldprint.project import Project
from boldprint.shop.words import Glossary, SynonymRow
from boldprint.source.model import build
from boldprint.source.yaml import parse

pytestmark = pytest.mark.slow


def test_the_two_figures_of_word_of_mouth_stand_side_by_side(own_project: Project) -> None:
    library = own_project.library
    assert library is not None
    assert library.evidence is not None
    shown = library.evidence.side_by_side("told-sixteen")
    assert [figure.article for figure in shown] == ["003-14", "004-04"]


def test_each_term_of_the_glossary_stands_once(own_project: Project) -> None:
    library = own_project.library
    assert library is not None
    assert library.glossary is not None
    ids = [term.name for term in library.glossary.terms]
    assert len(ids) == len(set(ids))


def test_a_term_needs_its_meaning() -> None:
    node, _ = parse(b"terms:\n  - {id: refund, term: Refund}\n", "content/glossary.yaml")
    assert node is not None
    made, findings = build(Glossary, node)
    assert made is None
    assert findings[0].message == "This term has no “means”."


def test_one_word_may_stand_alone_in_a_synonym() -> None:
    node, _ = parse(b"id: money\nsaid: money back\nmeant: refund\n", "content/synonyms.yaml")
    assert node is not None
    made, _ = build(SynonymRow, node)
    assert made is not None
    assert made.said == ("money back",)


def test_articles_have_a_head_and_name_only_known_facts(own_project: Project) -> None:
    assert own_project.library is not None
    assert {"size-guide", "care-guide"} <= {article.name for article in own_project.library.public_articles}
    assert not [finding for finding in own_project.findings if finding.span.file.startswith("content/public/")]
