"""The first line of a YAML file that tells an editor its schema: which schema is for which file of a shop."""

import re
from pathlib import PurePosixPath

SCHEMA_FOLDER = "build/schema"
"""Where a shop keeps its schemas; they are written by every build, by `boldprint new` and by `boldprint schema build/schema`."""

_PLACES = (
    (r"content/site\.ya?ml", "site"),
    (r"content/forms/.+", "form"),
    (r"content/instruments/.+", "instrument"),
    (r"content/(evidence|glossary|queries|synonyms)\.ya?ml", ""),
    (r"training/modules/.+", "module"),
    (r"policies/overlays/.+", "overlay"),
    (r"policies/.+\.scenarios\.ya?ml", "scenarios"),
    (r"policies/.+\.[a-z]{2,3}(?:-[A-Za-z]+)?\.ya?ml", "translation"),
    (r"policies/.+", "policy"),
)
_BEGIN = "# yaml-language-server: $schema="


def schema_name(path: str) -> str | None:
    """The name of the schema for a file of a shop, by its path from the root; None where there is none.

    >>> schema_name("policies/sops/refund.yaml"), schema_name("policies/returns.scenarios.yaml"), schema_name("policies/returns.sv.yaml")
    ('policy', 'scenarios', 'translation')
    >>> schema_name("content/glossary.yaml"), schema_name("content/public/logo.svg")
    ('glossary', None)
    """
    if not path.endswith((".yaml", ".yml")):
        return None
    for pattern, name in _PLACES:
        if (match := re.fullmatch(pattern, path)) is not None:
            return name or match[1]
    return None


def modeline(path: str) -> str | None:
    """The line for a file, without its end; None where there is no schema for it.

    >>> modeline("policies/sops/refund.yaml")
    '# yaml-language-server: $schema=../../build/schema/policy.json'
    """
    name = schema_name(path)
    if name is None:
        return None
    up = "../" * (len(PurePosixPath(path).parts) - 1)
    return f"{_BEGIN}{up}{SCHEMA_FOLDER}/{name}.json"


def with_modeline(path: str, content: str) -> str:
    """The content of a file with its line on top; unchanged where it has one, or no schema is for it.

    >>> print(with_modeline("content/site.yaml", "name: Harbour\\n").splitlines()[0])
    # yaml-language-server: $schema=../build/schema/site.json
    """
    line = modeline(path)
    return content if line is None or content.startswith(_BEGIN) else f"{line}\n{content}"
