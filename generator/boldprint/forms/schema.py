"""The JSON Schema of a form's records, so that any CRM or endpoint can read and check them (2020-12)."""

from collections.abc import Callable, Iterable
from typing import Any

from boldprint.forms.form import FieldType, Form, FormField, PublicForm
from boldprint.forms.record import PATTERNS
from boldprint.values.text import PublicText, StaffText, for_staff_eyes

Schema = dict[str, Any]
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FORMATS = {FieldType.EMAIL: "email", FieldType.DATE: "date"}


def public_schema(name: str, form: PublicForm) -> Schema:
    """The schema of what a customer sends; it is made of the public part alone."""
    fields = [field for group in form.groups for field in group.fields]
    return _schema(name, str(form.title), fields, str)


def staff_schema(form: Form) -> Schema:
    """The schema of the whole record, the customer's fields first. Staff text stands in it: it is not for the public site."""
    titles = (form.staff.title, form.public.title if form.public is not None else None, form.staff.purpose)
    title = next(for_staff_eyes(text) for text in titles if text is not None)
    return _schema(form.id, title, form.fields, for_staff_eyes)


def _schema(name: str, title: str, fields: Iterable[FormField[Any]], say: Callable[[Any], str]) -> Schema:
    fields = tuple(fields)
    return {
        "$schema": _DIALECT,
        "$id": f"urn:boldprint:form:{name}",
        "title": title,
        "type": "object",
        "properties": {field.name: _property(field, say) for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def _property(field: FormField[Any], say: Callable[[PublicText | StaffText], str]) -> Schema:
    about: Schema = {"title": say(field.label)}
    if field.hint is not None:
        about["description"] = say(field.hint)
    if field.personal:
        about["x-personal-data"] = True
    written = _written(field, say)
    # A page's form sends an empty text for what was left open.
    return {**about, **(written if field.required else {"anyOf": [written, {"const": ""}]})}


def _written(field: FormField[Any], say: Callable[[Any], str]) -> Schema:
    if field.type.has_options:
        one: Schema = {"oneOf": [{"const": option.name, "title": say(option.label)} for option in field.options]}
        return (
            {"anyOf": [one, {"type": "array", "items": one, "uniqueItems": True}]}
            if field.type is FieldType.CHOICES
            else one
        )
    schema: Schema = {"type": "string"}
    if field.required:
        schema["minLength"] = 1
    if field.type in PATTERNS:
        schema["pattern"] = PATTERNS[field.type]
    if field.type in _FORMATS:
        schema["format"] = _FORMATS[field.type]
    return schema
