"""The bad and the good files in the docstring of a check."""

import re
from dataclasses import dataclass

_BLOCK = re.compile(r"^(Bad|Good)[^\n]*:\n(.*?)(?=^(?:Bad|Good)[^\n]*:\n|\Z)", re.DOTALL | re.MULTILINE)
_FENCE = re.compile(r"```(?:yaml|markdown)\n(.*?)```", re.DOTALL)
_PATH = re.compile(r"(?:#|<!--) (\S+)")


@dataclass(frozen=True)
class Example:
    """Files by path that a check should find fault with, or should not."""

    bad: bool
    files: dict[str, str]


def examples(docstring: str) -> list[Example]:
    """Every example in the docstring of a check."""
    return [
        Example(label == "Bad", dict(_file(text) for text in _FENCE.findall(body)))
        for label, body in _BLOCK.findall(docstring)
    ]


def _file(text: str) -> tuple[str, str]:
    match = _PATH.match(text)
    assert match is not None, f"an example begins with its path: # policies/gifts.yaml\n{text}"
    return match[1], text if text.startswith("#") else text.split("\n", 1)[1]
