"""Whatever staff write, every public export keeps its bytes."""

from collections.abc import Mapping

from tests.support.public import public_of
from tests.support.replacing import CANARY, with_other_staff
from tests.support.returns import SHOP
from tests.support.shops import with_files

from boldprint.exports.export import PublicExport, all_exports
from boldprint.library.reading import read_library
from boldprint.source.finding import Finding


def _faults(files: Mapping[str, bytes]) -> list[Finding]:
    return read_library(files)[1]


def _exports(files: Mapping[str, bytes]) -> dict[str, bytes]:
    library = public_of(files)
    made = [(export.name, export.make(library)) for export in all_exports().values() if isinstance(export, PublicExport)]
    return {f"{name}/{path}": content for name, files_ in made for path, content in files_.items()}


def test_public_exports_stay_the_same() -> None:
    files = with_files(SHOP)
    other, done, total = with_other_staff(files, _faults)
    assert done > total / 2
    before, after = _exports(files), _exports(other)
    assert len(before) > 15
    assert before == after
    assert [path for path, content in after.items() if CANARY.encode() in content] == []
