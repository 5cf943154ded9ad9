"""The word lists and wordings of English, read from the two text files beside this module."""

from functools import cache
from importlib.resources import files


@cache
def _sections(name: str) -> dict[str, list[str]]:
    """The lines of a file by the section they stand in; remarks and blank lines left out."""
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in files("boldprint.prose.english").joinpath(name).read_text("utf-8").splitlines():
        if line.startswith("[") and line.endswith("]"):
            lines = found.setdefault(line[1:-1], [])
        elif line.strip() and not line.startswith("#"):
            lines.append(line)
    return found


@cache
def words(section: str) -> frozenset[str]:
    """The words of a list.

    >>> "yesterday" in words("past times")
    True
    """
    return frozenset(" ".join(_sections("lists.txt")[section]).split())


def pairs(section: str) -> dict[str, str]:
    """A list whose words carry a second one: noun=verb, with _ for a blank in the verb.

    >>> pairs("hidden verbs")["backup"]
    'back up'
    """
    return {first: second.replace("_", " ") for first, second in (pair.split("=") for pair in words(section))}


def wordings(code: str) -> list[tuple[str, str]]:
    """The expressions of a code with their helps, in the order of the file.

    >>> wordings("T140")[0][1]
    'write: do not, or must not'
    """
    return [(line.rpartition(" =>")[0], line.rpartition(" =>")[2].strip()) for line in _sections("wordings.txt")[code]]
