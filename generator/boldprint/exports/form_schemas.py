"""What customers send: the JSON Schema of every public form, for the receiver or CRM that takes its records."""

import json

from boldprint.edition.public import PublicLibrary
from boldprint.exports.export import Files, PublicExport
from boldprint.forms.schema import public_schema


def _make(library: PublicLibrary) -> Files:
    schemas = {form.id: public_schema(form.id, form.form) for form in library.forms}
    return {f"{name}.schema.json": json.dumps(schema, indent=2, ensure_ascii=False).encode() + b"\n" for name, schema in schemas.items()}


PUBLIC_EXPORT = PublicExport("form-schemas", "a JSON Schema of what customers send with each public form", _make)
