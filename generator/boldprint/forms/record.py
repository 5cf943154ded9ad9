"""Records that were filled in: as JSON and CSV, checked against their form, and on their way to a department.

A record maps the id of each field to what was written: text as it stands in the page's form, `yes` or `no`, the id of an
option, or several ids. The browser's twin is `form-record.js`. Where a form has an endpoint, the record is sent there as
JSON by POST; any answer of the 200s counts as received, and may hold `{"receipt": "…", "received": "2026-11-22T10:12:00Z"}`.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from boldprint.forms.form import FieldType, Form, FormField, Route

Record = Mapping[str, str | tuple[str, ...]]

_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d\s().-]*$)")
_BETWEEN = "; "
PATTERNS: Mapping[FieldType, str] = {
    FieldType.EMAIL: r"^[^\s@]+@[^\s@]+\.[^\s@]+$",
    FieldType.PHONE: r"^\+?[\d\s().\-/]{5,25}$",
    FieldType.NUMBER: r"^-?\d{1,12}(\.\d{1,6})?$",
    FieldType.MONEY: r"^-?\d{1,12}(\.\d{1,2})?$",
    FieldType.DATE: r"^\d{4}-\d{2}-\d{2}$",
    FieldType.DATE_TIME: r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$",
    FieldType.YES_NO: r"^(yes|no)$",
}
"""How the answers of a field are written; other fields hold any text."""


class Wrong(StrEnum):
    """What is wrong with one field of a record."""

    MISSING = "missing"
    UNKNOWN_FIELD = "unknown field"
    UNKNOWN_OPTION = "unknown option"
    FORM = "form"
    """Not written as its type has it."""


@dataclass(frozen=True, slots=True)
class RecordFault:
    """A fault of a record, at a field."""

    field: str
    wrong: Wrong


def record_faults(form: Form, record: Record) -> tuple[RecordFault, ...]:
    """What is missing or wrong in a record of the form, in the order of its fields."""
    known = {field.name for field in form.fields}
    strangers = [RecordFault(name, Wrong.UNKNOWN_FIELD) for name in record if name not in known]
    return (
        *(fault for field in form.fields if (fault := _fault(field, record.get(field.name, ""))) is not None),
        *strangers,
    )


def _fault(field: FormField[Any], written: str | tuple[str, ...]) -> RecordFault | None:
    given = tuple(part for part in ((written,) if isinstance(written, str) else written) if part)
    if not given:
        return RecordFault(field.name, Wrong.MISSING) if field.required else None
    if field.type.has_options:
        options = {option.name for option in field.options}
        too_many = field.type is FieldType.CHOICE and len(given) > 1
        return RecordFault(field.name, Wrong.UNKNOWN_OPTION) if too_many or not options.issuperset(given) else None
    pattern = PATTERNS.get(field.type)
    return (
        RecordFault(field.name, Wrong.FORM) if pattern and not all(re.match(pattern, part) for part in given) else None
    )


def routes_of(form: Form, record: Record) -> tuple[Route, ...]:
    """Where the record goes: every route whose option was chosen."""
    return tuple(route for route in form.staff.routes if route.option.name in _chosen(record.get(route.field.name, "")))


def _chosen(written: str | tuple[str, ...]) -> tuple[str, ...]:
    return (written,) if isinstance(written, str) else written


def to_json(record: Record) -> str:
    """The record as a JSON object; fields that were left empty are left out.

    >>> to_json({"name": "Nora", "kind": ("late", "wrong"), "phone": ""})
    '{"name": "Nora", "kind": ["late", "wrong"]}'
    """
    return json.dumps({name: value for name, value in record.items() if value}, ensure_ascii=False)


def from_json(text: str) -> Record:
    """The record in a JSON object; raises ValueError where it is none.

    >>> from_json('{"name": "Nora", "kind": ["late", "wrong"]}')
    {'name': 'Nora', 'kind': ('late', 'wrong')}
    """
    read = json.loads(text)
    if not isinstance(read, dict):
        raise ValueError("a record is a JSON object")
    return {name: tuple(map(str, value)) if isinstance(value, list) else str(value) for name, value in read.items()}


def to_csv(form: Form, records: Iterable[Record]) -> str:
    """The records as CSV (RFC 4180), one line each under the fields' ids; no cell that a spreadsheet runs as a formula."""
    names = [field.name for field in form.fields]
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([_cell(record.get(name, "")) for name in names] for record in records)
    return sheet.getvalue()


def _cell(written: str | tuple[str, ...]) -> str:
    text = written if isinstance(written, str) else _BETWEEN.join(written)
    return f"'{text}" if _FORMULA.match(text) else text


def from_csv(form: Form, text: str) -> tuple[Record, ...]:
    """The records of a sheet that `to_csv` or the browser has written; columns that the form does not know are passed over."""
    found = []
    for line in csv.DictReader(io.StringIO(text)):
        record: dict[str, str | tuple[str, ...]] = {}
        for field in form.fields:
            cell = line.get(field.name) or ""
            cell = cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell
            if cell:
                record[field.name] = tuple(cell.split(_BETWEEN)) if field.type is FieldType.CHOICES else cell
        found.append(record)
    return tuple(found)
