"""From files to instruments."""

from collections.abc import Mapping as Files
from difflib import get_close_matches

from boldprint.instruments.instrument import Instrument, InstrumentPart
from boldprint.source.finding import Finding, Level
from boldprint.source.model import build
from boldprint.source.node import Mapping
from boldprint.values.text import PublicText, StaffText

FOLDER = "content/instruments/"
_FIELDS = ("kind", "id", "public", "staff")


def read_instruments(nodes: Files[str, Mapping]) -> tuple[tuple[Instrument, ...], list[Finding]]:
    """The instruments of `content/instruments/`; a file's name is its id."""
    instruments: list[Instrument] = []
    findings: list[Finding] = []
    for path, node in nodes.items():
        if path.startswith(FOLDER):
            instrument, faults = _read(path, node)
            findings += faults
            instruments += [instrument] if instrument is not None else []
    return tuple(sorted(instruments, key=lambda instrument: instrument.id)), findings


def _read(path: str, node: Mapping) -> tuple[Instrument | None, list[Finding]]:
    findings = list(_unknown(node))
    public_node, staff_node = node.get("public"), node.get("staff")
    public: InstrumentPart[PublicText] | None = None
    staff: InstrumentPart[StaffText] | None = None
    if public_node is not None:
        public, faults = build(InstrumentPart[PublicText], public_node)
        findings += faults
    if staff_node is not None:
        staff, faults = build(InstrumentPart[StaffText], staff_node)
        findings += faults
    if public_node is None and staff_node is None:
        findings.append(
            Finding(
                "Y202",
                Level.ERROR,
                node.span,
                "The instrument has neither a public nor a staff part.",
                "Put its fields below “staff:”, or below “public:” if customers fill it in.",
            )
        )
    if findings:
        return None, findings
    return Instrument(node.text("id") or path.rpartition("/")[2].partition(".")[0], node.span, public, staff), []


def _unknown(node: Mapping) -> list[Finding]:
    found = []
    for entry in node.entries:
        if entry.key.value not in _FIELDS:
            near = get_close_matches(entry.key.value, _FIELDS, n=1)
            action = f"Write “{near[0]}:”." if near else "Move it below “staff:” or “public:”."
            found.append(
                Finding(
                    "Y201", Level.ERROR, entry.key.span, f"“{entry.key.value}” is not a field of an instrument.", action
                )
            )
    return found
