"""From files to modules."""

from collections.abc import Mapping as Files

from boldprint.source.finding import Finding
from boldprint.source.model import build
from boldprint.source.node import Mapping
from boldprint.training.module import Module, ModulePart

FOLDER = "training/modules/"


def read_modules(nodes: Files[str, Mapping]) -> tuple[tuple[Module, ...], list[Finding]]:
    """The modules of `training/modules/`, in the order of the programme; a file's name is its id."""
    modules: list[Module] = []
    findings: list[Finding] = []
    for path, node in nodes.items():
        if path.startswith(FOLDER):
            part, faults = build(ModulePart, node.without("kind", "id"))
            findings += faults
            modules += [Module(node.text("id") or _name(path), node.span, part)] if part else []
    return tuple(sorted(modules, key=lambda module: (module.part.order, module.id))), findings


def _name(path: str) -> str:
    return path.rpartition("/")[2].partition(".")[0]
