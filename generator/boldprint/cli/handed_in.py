"""What learners handed in: files of progress that “My training” saved, and the programme that they are held against."""

from collections.abc import Sequence
from pathlib import Path

from boldprint.changes.change import Snapshot
from boldprint.edition.items import Resolved
from boldprint.errors import OutsideWorld, UsageError
from boldprint.exports.retraining import programme
from boldprint.training.progress import Learner, NoProgress, newest, read_progress


def learners_in(files: Sequence[Path]) -> tuple[Learner, ...]:
    """The people in all files, each once; raises `UsageError` for a file that holds no progress, and names it."""
    found: list[Learner] = []
    for path in files:
        try:
            found += read_progress(path.read_bytes())
        except OSError as problem:
            raise OutsideWorld(f"{path} cannot be read: {problem.strerror}.") from problem
        except NoProgress as problem:
            raise UsageError(f"{path}: {problem}") from problem
    return newest(found)


def taught(shop: Snapshot) -> Resolved:
    """The programme of today; raises `UsageError` for a shop without a module."""
    resolved = programme(shop)
    if not resolved.modules:
        raise UsageError("This shop has no training modules. Write one below training/modules/.")
    return resolved
