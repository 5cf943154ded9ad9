"""`boldprint prose`: tense, voice, length and plain language of any text."""

import json
import re
import sys
from pathlib import Path
from typing import Any

import click

from boldprint.cli.prose_files import reports as read_reports
from boldprint.errors import UsageError
from boldprint.prose import Kind, SentenceReport

_MOST_BYTES = 2_000_000
# A wrapped sentence is shown on one line, every character at its place.
_LINE_ENDS = re.compile(r"[\r\n\t]")
_KINDS: dict[str, Kind] = {"sop": "sop", "public": "public"}


@click.command("prose")
@click.argument("file", metavar="[FILE|-]", default="-")
@click.option("--kind", type=click.Choice(list(_KINDS)), default="sop", help="Steps of a procedure, or text for customers.")
@click.option("--lang", "language", metavar="LL", default="en", help="The language of the text: en, sv, nb, lv, zh.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
@click.pass_context
def COMMAND(context: click.Context, file: str, kind: str, language: str, as_json: bool) -> None:  # noqa: N802  # registered name
    """Check the sentences of FILE, or of what comes in (-), and say what to write instead.

    A file of text or Markdown is held to the rules of --kind; in a YAML file each text is held to those of its field.
    """
    reports = read_reports(file, _read(file), _KINDS[kind], language)
    click.echo(json.dumps(_document(reports), ensure_ascii=False) if as_json else _told(reports))
    context.exit(1 if any(report.findings for report in reports) else 0)


def _read(file: str) -> str:
    """The text; raises `UsageError` for what is not there or is no text."""
    name = "The text that came in" if file == "-" else file
    try:
        content = sys.stdin.buffer.read(_MOST_BYTES + 1) if file == "-" else _beginning(Path(file))
    except IsADirectoryError:
        raise UsageError(f"{file} is a folder.\nName a file with text in it.") from None
    except FileNotFoundError:
        raise UsageError(f"There is no file {file}.\nName another one, or - for text that comes in.") from None
    except OSError:
        raise UsageError(f"{file} cannot be opened.\nCheck who may read it.") from None
    if len(content) > _MOST_BYTES:
        raise UsageError(f"{name} is larger than {_MOST_BYTES // 1_000_000} MB.\nCheck its parts one by one.")
    if b"\0" in content:
        raise UsageError(f"{name} is not a text.\nSave the words as plain text first.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError(f"{name} is not saved as UTF-8 text.\nSave it again with the encoding UTF-8.") from None


def _beginning(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(_MOST_BYTES + 1)


def _document(reports: list[SentenceReport]) -> dict[str, Any]:
    return {
        "sentences": [
            {
                "sentence": report.sentence.text,
                "findings": [
                    {"code": one.code, "start": one.start, "end": one.end, "words": one.words, "help": " ".join(one.help.split())}
                    for one in report.findings
                ],
            }
            for report in reports
        ]
    }


def _told(reports: list[SentenceReport]) -> str:
    """Each sentence with findings, a caret below the words, and what to write; then one line that counts them."""
    parts = ["\n".join(_sentence(report)) for report in reports if report.findings]
    found = sum(len(report.findings) for report in reports)
    count = f"{found} finding{'s' if found != 1 else ''} in {len(reports)} sentence{'s' if len(reports) != 1 else ''}."
    return "\n\n".join([*parts, count if found else "Nothing to mend."])


def _sentence(report: SentenceReport) -> list[str]:
    lines = [f"  {_LINE_ENDS.sub(' ', report.sentence.text)}"]
    for one in report.findings:
        lines.append(f"  {' ' * one.start}{'^' * max(1, one.end - one.start)} {one.code}")
        lines.append(f"  help: {' '.join(one.help.split())}")
    return lines
