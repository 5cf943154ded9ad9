"""The shop on disk: finding its root, reading its files, today or at a revision of git. Meaning begins in `library`."""

import contextlib
import datetime
import os
import subprocess
import tarfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

from boldprint.checks.running import Checked, check_library
from boldprint.errors import OutsideWorld, ShopNotFound, UsageError
from boldprint.library.library import Library
from boldprint.library.reading import read_library
from boldprint.library.reading_content import SITE_FILE
from boldprint.source.finding import Finding, Level, sort_findings
from boldprint.source.span import Span
from boldprint.source.yaml_text import MAX_BYTES

FOLDERS = ("policies", "training", "content")
_READ = (".yaml", ".yml", ".md", ".csv", ".svg")


@dataclass(frozen=True)
class Project:
    """A shop's files, what they say, and what is wrong with them."""

    root: Path
    files: dict[str, bytes]
    library: Library | None
    findings: tuple[Finding, ...]

    def checked(self, day: datetime.date) -> Checked:
        """The findings of the reading and of all checks, as of `day`."""
        if self.library is None:
            return Checked(self.findings)
        return check_library(self.library, self.findings, day)


def find_root(start: Path) -> Path:
    """The folder of the shop at or above `start`; raises `ShopNotFound` where there is none."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / SITE_FILE).is_file():
            return folder
    raise ShopNotFound(
        f"There is no shop in {start} or above it: no folder holds {SITE_FILE}.\n"
        "Go into a shop's folder, name one with --root, or make one with “boldprint new DIR”."
    )


def open_project(root: Path) -> Project:
    """The shop below `root`, read from disk. Faults in its files are findings; nothing is raised for them."""
    files, findings = read_files(root)
    library, reading = read_library(files)
    return Project(root, files, library, sort_findings([*findings, *reading]))


def open_revision(root: Path, revision: str) -> Project:
    """The shop as it was at a revision of git; raises `UsageError` for an unknown one."""
    files = _files_at(root, revision)
    library, findings = read_library(files)
    return Project(root, files, library, findings)


def read_files(root: Path) -> tuple[dict[str, bytes], list[Finding]]:
    """Every file of the shop that has a meaning, by its path from the root, and what cannot be read."""
    files: dict[str, bytes] = {}
    findings: list[Finding] = []
    for folder in FOLDERS:
        for path in _walk(root / folder):
            name = path.relative_to(root).as_posix()
            fault = _fault(path, root, name)
            if fault is not None:
                findings.append(fault)
                continue
            try:
                with path.open("rb") as stream:
                    files[name] = stream.read(MAX_BYTES + 1)
            except OSError:
                findings.append(
                    Finding("Y001", Level.ERROR, Span(name), "The file cannot be opened.", "Check who may read it.")
                )
    return files, findings


def _walk(folder: Path) -> list[Path]:
    found: list[Path] = []
    for current, names, files in os.walk(folder):
        # A folder called x.yaml holds no policy; it is named as a fault and not entered.
        found += [Path(current, name) for name in names if name.endswith(_READ)]
        names[:] = sorted(name for name in names if not name.endswith(_READ) and not name.startswith("."))
        found += [Path(current, name) for name in files if name.endswith(_READ) and not name.startswith(".")]
    return sorted(found)


def _fault(path: Path, root: Path, name: str) -> Finding | None:
    if path.is_symlink() and not path.resolve().is_relative_to(root):
        return Finding(
            "Y002",
            Level.ERROR,
            Span(name),
            "This is a link to a file outside the shop.",
            "Copy the file into the shop.",
        )
    if path.is_dir():
        return Finding(
            "Y003",
            Level.ERROR,
            Span(name),
            "This is a folder, and its name says that it is a file.",
            "Rename the folder, or move its files out.",
        )
    if not path.is_file():
        return Finding(
            "Y001",
            Level.ERROR,
            Span(name),
            "The file cannot be opened: it is a broken link, or no file.",
            "Delete it, or point the link at a file of the shop.",
        )
    if path.stat().st_size > MAX_BYTES and not name.endswith(".csv"):
        return Finding(
            "Y010",
            Level.ERROR,
            Span(name),
            f"The file is {path.stat().st_size / 1_000_000:.0f} MB large; a policy has a few kB.",
            "Put pictures and lists into files of their own, or split the file.",
        )
    return None


def is_revision(root: Path, name: str) -> bool:
    """Whether git knows a commit by that name; never where there is no git."""
    if name.startswith("-"):
        return False
    try:
        done = subprocess.run(["git", "-C", str(root), "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}"], capture_output=True, check=False)
    except FileNotFoundError:
        return False
    return done.returncode == 0


def _files_at(root: Path, revision: str) -> dict[str, bytes]:
    if not is_revision(root, revision):
        raise UsageError(
            f"“{revision}” is neither a day (2026-03-01), nor a revision that git knows, nor the folder of a shop.\n"
            "Try: boldprint diff HEAD~1, or boldprint diff 2026-03-01."
        )
    prefix = _git(root, "rev-parse", "--show-prefix").decode().strip().rstrip("/")
    top = Path(_git(root, "rev-parse", "--show-toplevel").decode().strip())
    if prefix and not _git(top, "ls-tree", "-d", revision, prefix):
        raise UsageError(f"At “{revision}” there was no shop in {prefix}.\nName a later revision.")
    archive = _git(top, "archive", "--format=tar", f"{revision}:{prefix}" if prefix else revision)
    files: dict[str, bytes] = {}
    with tarfile.open(fileobj=BytesIO(archive)) as tar:
        for member in tar.getmembers():
            if member.isfile() and member.name.split("/")[0] in FOLDERS and member.name.endswith(_READ):
                stream = tar.extractfile(member)
                files[member.name] = stream.read() if stream is not None else b""
    return files


def _git(root: Path, *words: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, check=False)  # project may
    except FileNotFoundError:
        raise OutsideWorld("git is not installed; comparing revisions needs it.") from None
    if done.returncode != 0:
        raise OutsideWorld(f"git cannot read this shop's history: {done.stderr.decode(errors='replace').strip()}")
    return done.stdout


def today(zone: str) -> datetime.date:
    """Today in the shop's zone. The clock is read here and in no other place."""
    return datetime.datetime.now(ZoneInfo(zone)).date()


def now(zone: str) -> datetime.datetime:
    """Now in the shop's zone."""
    return datetime.datetime.now(ZoneInfo(zone))


def read_now(written: str, zone: str) -> datetime.datetime:
    """What `--on` means: a day (its beginning) or a day and time, in the shop's zone; raises `UsageError`.

    >>> read_now("2026-06-02", "Europe/Dublin").isoformat()
    '2026-06-02T00:00:00+01:00'
    """
    try:
        moment = datetime.datetime.fromisoformat(written)
    except ValueError:
        raise UsageError(
            f"“{written}” is not a day or a time.\nWrite --on 2026-03-01, or --on 2026-03-01T14:30."
        ) from None
    return moment.replace(tzinfo=ZoneInfo(zone)) if moment.tzinfo is None else moment.astimezone(ZoneInfo(zone))


def signature(root: Path) -> frozenset[tuple[str, int, int]]:
    """What tells that a file of the shop has changed: names, sizes and times of change."""
    found = set()
    for folder in FOLDERS:
        for path in _walk(root / folder):
            with contextlib.suppress(OSError):
                about = path.stat()
                found.add((str(path), about.st_size, about.st_mtime_ns))
    return frozenset(found)
