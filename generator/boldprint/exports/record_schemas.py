"""Whole records: the JSON Schema of every form, the customer's fields and those of staff, for the software that keeps them."""

import json

from boldprint.edition.staff import StaffLibrary
from boldprint.exports.export import Files, StaffExport
from boldprint.forms.schema import staff_schema


def _make(library: StaffLibrary) -> Files:
    schemas = {form.id: staff_schema(form) for form in library.forms}
    return {f"{name}.schema.json": json.dumps(schema, indent=2, ensure_ascii=False).encode() + b"\n" for name, schema in schemas.items()}


STAFF_EXPORT = StaffExport("record-schemas", "a JSON Schema of the whole record of each form, staff fields included", _make)
