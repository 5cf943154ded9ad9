"""The page of a module: what one can do after it, lessons, questions, what a buddy ticks, what one confirms, answers at the end."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from boldprint.edition.items import ResolvedModule
from boldprint.edition.learning_roles import roles_of
from boldprint.pages.composing import StaffComposer
from boldprint.pages.kind import StaffPageKind
from boldprint.pages.page import StaffPage
from boldprint.pages.training_parts import (
    HOME,
    QUIZ_SCRIPTS,
    how_often,
    module_path,
    page_data,
    way,
)
from boldprint.pages.training_veil import veiled, veiled_blocks, veiled_words
from boldprint.training.item import ItemType
from boldprint.training.resolved import ResolvedItem
from boldprint.values.text import StaffText


@dataclass(frozen=True, eq=False)
class AnswerView:
    """What the answer of an item says at the end of the page."""

    typed: StaffText
    """The number with its unit."""
    before: Mapping[str, StaffText]
    """What stands before each option: its place in the order, or whether it is right."""


def answer_view(item: ResolvedItem, right: str, wrong: str) -> AnswerView:
    """The answer of an item; `right` and `wrong` are the words for it."""
    if item.type is ItemType.ORDER:
        return AnswerView(StaffText(()), {name: StaffText((f"{place}.",)) for place, name in enumerate(item.key, 1)})
    before = {option.token: StaffText((right if option.right else wrong,)) for option in item.options}
    return AnswerView(
        StaffText((f"{item.key[0]} {item.unit}".strip(),)) if item.type is ItemType.NUMBER else StaffText(()), before
    )


def _make(composer: StaffComposer) -> Iterable[StaffPage]:
    for module in composer.library.programme.modules:
        yield _page(composer, module)


def _page(composer: StaffComposer, module: ResolvedModule) -> StaffPage:
    word = composer.library.public.catalog.word
    path, part = module_path(module.module.id), module.module.part
    titles = {role.id: role.title for role in roles_of(composer.library)}
    roles = [titles.get(role, StaffText.parse(role)) for role in part.roles if role != "all"]
    body = composer.body(
        path,
        "training-module.html.j2",
        module=module,
        part=part,
        roles=roles,
        version=composer.library.public.catalog.day(module.changed) if module.changed is not None else module.version,
        every=lambda length: how_often(composer, length),
        data=page_data(composer, path, [module]),
        home=way(path, HOME),
        veil={"text": veiled, "blocks": veiled_blocks, "words": veiled_words},
        view_of=lambda item: answer_view(item, word("quiz-right"), word("quiz-wrong")),
        clause=lambda name: _clause(composer, path, name),
    )
    return StaffPage(
        path,
        part.title,
        part.purpose if part.purpose is not None else part.objectives[0].can,
        body,
        place="training",
        scripts=QUIZ_SCRIPTS,
    )


def _clause(composer: StaffComposer, path: str, name: str | None) -> str | None:
    return composer.addresses.link(path, name) if name is not None and composer.addresses.knows(name) else None


STAFF_PAGE = StaffPageKind("training-module", _make)
