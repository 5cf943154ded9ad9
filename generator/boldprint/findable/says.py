"""Customers' words for the parts of a page."""

from collections.abc import Mapping

from boldprint.policies.part import PublicPart, StaffPart


def says_by_anchor(part: PublicPart | StaffPart) -> Mapping[str, tuple[str, ...]]:
    """What customers call each section and question of a page, by its place on the page."""
    says = {section.name: section.says for section in part.sections}
    return says | {f"q-{question.name}": question.says for question in part.questions}
