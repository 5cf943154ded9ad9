"""Every rule of law that we hold, read from the files in `rules/`, and the wordings that they name."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar

from boldprint.jurisdiction.rule import LawRule
from boldprint.policies.part import Names
from boldprint.source.model import Model, build
from boldprint.source.yaml import parse

ANY_LANGUAGE = "any"


class RuleFile(Model):
    """One file of rules."""

    noun = "file of law rules"

    rules: tuple[LawRule, ...]


class Wording(Model):
    """Wordings under one name, in one language."""

    noun = "wording"

    id: str
    language: str
    patterns: Names


class WordingFile(Model):
    """The file of wordings."""

    noun = "file of wordings"

    wordings: tuple[Wording, ...]


SomeFile = TypeVar("SomeFile", bound=Model)


@cache
def law_rules() -> tuple[LawRule, ...]:
    """Every rule, in the order of its file; raises ValueError for a file that cannot be read, which is a bug of ours."""
    folder = _folder() / "rules"
    rules = tuple(rule for entry in _yaml_files(folder) for rule in _read(RuleFile, entry).rules)
    if len({rule.id for rule in rules}) < len(rules):
        raise ValueError("two law rules have the same id")
    return rules


@cache
def law_rule(name: str) -> LawRule:
    """The rule with that id; raises KeyError for an unknown one.

    >>> law_rule("EU-W1").citation
    'Directive 2011/83/EU, article 9'
    """
    return {rule.id: rule for rule in law_rules()}[name]


@cache
def wordings(name: str, language: str) -> tuple[re.Pattern[str], ...]:
    """The patterns under a name for texts in a language; empty where we know none for it. Raises KeyError for an unknown name.

    >>> bool(wordings("odr", "sv")), bool(wordings("green", "sv"))
    (True, False)
    """
    known = [wording for wording in _read(WordingFile, _folder() / "wordings.yaml").wordings if wording.id == name]
    if not known:
        raise KeyError(name)
    spoken = [wording for wording in known if wording.language in (language, ANY_LANGUAGE)]
    return tuple(re.compile(pattern, re.IGNORECASE) for wording in spoken for pattern in wording.patterns)


def _folder() -> Traversable:
    return files("boldprint") / "jurisdiction"


def _yaml_files(folder: Traversable) -> Iterator[Traversable]:
    yield from sorted((entry for entry in folder.iterdir() if entry.name.endswith(".yaml")), key=lambda entry: entry.name)


def _read(model: type[SomeFile], entry: Traversable) -> SomeFile:
    node, faults = parse(entry.read_bytes(), entry.name)
    if node is not None and not faults:
        found, faults = build(model, node)
        if found is not None:
            return found
    raise ValueError("\n".join(f"{fault.span} {fault.message}" for fault in faults))
