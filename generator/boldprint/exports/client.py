"""The reference client in Python, as it is published beside the decisions that it reads. It holds nothing of the shop."""

from importlib.resources import files

from boldprint.edition.public import PublicLibrary
from boldprint.exports.export import Files, PublicExport

NAME = "boldprint_client"


def _make(library: PublicLibrary) -> Files:
    folder = files("boldprint") / "assets" / NAME
    modules = sorted((one for one in folder.iterdir() if one.name.endswith(".py")), key=lambda one: one.name)
    return {f"{NAME}/{module.name}": module.read_bytes() for module in modules}


PUBLIC_EXPORT = PublicExport("client", "the reference client in Python for the published decisions, standard library only", _make, site="api")
