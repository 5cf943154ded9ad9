"""One file per language: the interface's own words, as YAML that a translator can edit. A new language is a new file."""

from functools import cache
from importlib.resources import files

from boldprint.source.node import Mapping, Scalar
from boldprint.source.yaml import parse
from boldprint.values.catalog import Catalog, Wording


@cache
def catalogs() -> dict[str, Catalog]:
    """The languages that the interface speaks, by their code.

    >>> catalogs()["en"].word("close")
    'Close'
    """
    found = sorted((file for file in files("boldprint.locales").iterdir() if file.name.endswith(".yaml")), key=lambda file: file.name)
    return {file.name.removesuffix(".yaml"): _catalog(file.name.removesuffix(".yaml"), file.read_bytes()) for file in found}


def _catalog(language: str, content: bytes) -> Catalog:
    root, findings = parse(content, f"{language}.yaml")
    if not isinstance(root, Mapping) or findings:
        raise ValueError(f"the words of {language} cannot be read: {findings}")
    return Catalog(language, {entry.key.value: _wording(entry.value) for entry in root.entries})


def _wording(node: object) -> Wording:
    match node:
        case Scalar(value=value):
            return value
        case Mapping(entries=entries):
            return {entry.key.value: entry.value.value for entry in entries if isinstance(entry.value, Scalar)}
    raise ValueError("a wording is a sentence, or one for each plural form")
