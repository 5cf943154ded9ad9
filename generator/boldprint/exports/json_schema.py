"""JSON Schema for editors: fields, their meaning, and the values that can stand in them, for every kind of file.

The schema accepts what an editor's own YAML makes of a value (a number, a yes), and a list with `from` wherever a value
stands, because everything can be dated.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from pydantic.json_schema import models_json_schema

from boldprint.forms.form import PublicForm, StaffForm
from boldprint.instruments.instrument import InstrumentPart
from boldprint.library.translation import TranslationFile
from boldprint.policies.header import Header
from boldprint.policies.policy_type import PolicyType
from boldprint.policies.types import policy_types
from boldprint.rules.scenario import Scenario
from boldprint.shop.evidence import Evidence
from boldprint.shop.site import Site, SiteStaff
from boldprint.shop.words import Glossary, Queries, Synonyms
from boldprint.source.model import Model
from boldprint.training.module import ModulePart
from boldprint.values.text import PublicText, StaffText

Schema = dict[str, Any]
_CHOICES = "allOf"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> Mapping[str, Schema]:
    """The schemas by file name: policy, overlay, scenarios, site, form, instrument, module and the word lists.

    >>> sorted(schemas())[:3]
    ['evidence', 'form', 'glossary']
    """
    single: dict[str, type[Model]] = {"evidence": Evidence, "glossary": Glossary, "queries": Queries, "synonyms": Synonyms, "translation": TranslationFile}
    found = {name: _single(model) for name, model in single.items()}
    found["site"] = _document([Site, SiteStaff], lambda ref: _with(ref(Site), {"staff": ref(SiteStaff)}))
    found["module"] = _document([ModulePart], lambda ref: _with(ref(ModulePart), {"kind": {"const": "module"}, "id": {"type": "string"}}))
    found["form"] = _document([PublicForm, StaffForm], lambda ref: _two_parts("form", ref(PublicForm), ref(StaffForm), ["staff"]))
    public, staff = InstrumentPart[PublicText], InstrumentPart[StaffText]
    found["instrument"] = _document([public, staff], lambda ref: _two_parts("instrument", ref(public), ref(staff), []))
    found["scenarios"] = _document([Scenario], lambda ref: {"type": "array", "items": ref(Scenario)})
    found["policy"] = policy_schema()
    found["overlay"] = _overlay(found["policy"])
    return {name: {"$schema": _DIALECT, "title": f"boldprint: {name}", **schema} for name, schema in sorted(found.items())}


def _single(model: type[Model]) -> Schema:
    return _document([model], lambda ref: ref(model))


def policy_schema() -> Schema:
    """The schema of policy files; what may stand below `public` and `staff` follows from `kind`."""
    kinds = policy_types().values()
    models: list[type[Model]] = [Header, *(kind.staff for kind in kinds), *(kind.public for kind in kinds if kind.public is not None)]
    return _document(models, lambda ref: _by_kind(ref, kinds))


def as_bytes(schema: Schema) -> bytes:
    """The schema as a file."""
    return (json.dumps(schema, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n").encode()


Reference = Callable[[type[Model]], Schema]


def _document(models: list[type[Model]], whole: Callable[[Reference], Schema]) -> Schema:
    """A schema whose definitions are shared by all models; `whole` puts them together by references."""
    references, shared = models_json_schema([(model, "validation") for model in dict.fromkeys(models)], by_alias=True)
    definitions = shared.get("$defs", {})

    def resolved(model: type[Model]) -> Schema:
        return dict(references[model, "validation"])

    made = whole(resolved)
    if "$merge" in made:
        extra, base = made["$merge"]
        model = definitions[base["$ref"].rpartition("/")[2]]
        made = _dated(model)
        if _CHOICES in extra:
            made["allOf"] = extra.pop(_CHOICES)
        made["properties"] |= extra
    parts = {name: _dated(value) for name, value in definitions.items()}
    for part in (made, *parts.values()):
        for name, field in part.get("properties", {}).items():
            if field and "description" not in field and (told := _told_by(field, parts)):
                part["properties"][name] = {**field, "description": told}
    return {**made, "$defs": parts}


def _told_by(field: Any, parts: Schema) -> str:
    """What a field without words of its own holds: the first line that explains the group of fields it leads to."""
    match field:
        case {"$ref": str() as name}:
            return str(parts[name.rpartition("/")[2]].get("description", "")).partition("\n")[0]
        case {"anyOf": [first, *_]} | {"oneOf": [first, *_]} | {"items": first}:
            return _told_by(first, parts)
        case _:
            return ""


def _with(base: Schema, extra: Schema) -> Schema:
    """The fields of a model and some beside them."""
    return {"$merge": (extra, base)}


def _by_kind(ref: Reference, kinds: Iterable[PolicyType]) -> Schema:
    choices = [{"if": {"properties": {"kind": {"const": kind.kind}}, "required": ["kind"]}, "then": _parts(ref, kind)} for kind in kinds]
    names = {"kind": {"enum": [kind.kind for kind in kinds], "description": "What kind of policy it is."}}
    return {"$merge": ({"public": {}, "staff": {}, **names, _CHOICES: choices}, ref(Header))}


def _parts(ref: Reference, kind: PolicyType) -> Schema:
    if kind.public is None:
        return {"properties": {"public": False, "staff": ref(kind.staff)}, "required": ["staff"]}
    return {"properties": {"public": ref(kind.public), "staff": ref(kind.staff)}, "required": ["public"]}


def _two_parts(kind: str, public: Schema, staff: Schema, required: list[str]) -> Schema:
    names: Schema = {"kind": {"const": kind}, "id": {"type": "string"}}
    return {"type": "object", "properties": {**names, "public": public, "staff": staff}, "required": required, "additionalProperties": False}


def _overlay(policy: Schema) -> Schema:
    """A policy of which only what differs is written, with the reason for it. Where `kind` is left out, the id tells it."""
    made: Schema = _without_duties(policy)
    for choice in made[_CHOICES]:
        kind = choice["if"]["properties"]["kind"]
        choice["if"] = {"anyOf": [choice["if"], {"properties": {"kind": False, "id": kind}, "required": ["id"]}]}
    reason = {"type": "string", "description": "Why it differs here; once for the file, or on each entry."}
    for part in (made, *(one for one in made["$defs"].values() if "id" in one.get("properties", {}))):
        part["properties"].setdefault("because", reason)
    return {**made, "required": ["id"]}


def _without_duties(schema: Any) -> Any:
    """The schema with no field required; `if` keeps what it needs to tell one kind from another."""
    match schema:
        case dict():
            return {key: value if key == "if" else _without_duties(value) for key, value in schema.items() if key != "required" or "from" in value}
        case list():
            return [_without_duties(one) for one in schema]
        case _:
            return schema


def _dated(schema: Schema) -> Schema:
    """The schema with a timeline allowed at every field, and with texts that an editor reads as numbers."""
    made = {key: value for key, value in schema.items() if key not in ("properties", "$defs")}
    if "properties" in schema:
        made["properties"] = {name: _field(name, value) for name, value in schema["properties"].items()}
    if "$defs" in schema:
        made["$defs"] = {name: _dated(value) for name, value in schema["$defs"].items()}
    return _loose(made)


def _field(name: str, schema: Schema) -> Schema:
    inner = _dated(schema)
    if name in ("id", "kind", "from", "until", "public", "staff", "changes"):
        return inner
    timeline = {"type": "array", "minItems": 1, "items": {
        "type": "object", "properties": {"from": {"type": "string"}, "value": inner}, "required": ["from", "value"], "additionalProperties": False}}
    about: Schema = {key: inner.pop(key) for key in ("description", "title", "default", "examples") if key in inner}
    # A group of fields is dated by `from` among its own fields; what else stands there is left to boldprint itself.
    dated_group = {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["from"], "not": {"required": ["value"]}}}
    groups = [dated_group] if "$ref" in json.dumps(inner) and inner.get("type") != "array" else []
    return {**about, "anyOf": [inner, timeline, *groups]}


def _loose(schema: Schema) -> Schema:
    """What an editor's YAML makes of a text: a number, a yes or a no; and of a yes: a text."""
    kind = schema.get("type")
    if kind in ("string", ["string", "number"]) and "enum" not in schema:
        schema = {**schema, "type": ["string", "number", "boolean"]}
    elif kind == "boolean":
        schema = {**{key: value for key, value in schema.items() if key != "type"}, "enum": [True, False, "yes", "no"]}
    elif kind in ("integer", "number"):
        schema = {**schema, "type": [kind, "string"]}
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            schema = {**schema, key: _dated(schema[key])}
    for key in ("anyOf", "allOf", "oneOf", "prefixItems"):
        if key in schema:
            schema = {**schema, key: [_dated(one) for one in schema[key]]}
    return schema
