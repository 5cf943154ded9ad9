"""JSON Schema of published decisions: the contract of format 1. More fields may follow; none goes without a new number."""

from typing import Any

FORMAT = 1
Schema = dict[str, Any]

_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
_NAME: Schema = {"type": "string", "pattern": "^[a-z0-9]+([._-][a-z0-9]+)*$"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_MONEY: Schema = {
    "type": "object", "required": ["amount", "currency"],
    "properties": {"amount": {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}, "currency": {"type": "string", "pattern": "^[A-Z]{3}$"}},
}
_CHARGE: Schema = {
    "description": "An amount, a share of an answer, nothing (free), or waived in these cases; per: times an answer that is a count.",
    "type": "object",
    "properties": {
        "amount": _MONEY["properties"]["amount"], "currency": _MONEY["properties"]["currency"], "percent": {"type": "string"}, "of": {"type": ["string", "null"]},
        "per": _NAME, "free": {"const": True}, "waived": {"const": True}, "at_least": _MONEY, "at_most": _MONEY,
    },
}


def _list(items: Schema, **more: Any) -> Schema:
    return {"type": "array", "items": items, **more}


def _object(required: str, properties: dict[str, Schema], **more: Any) -> Schema:
    return {"type": "object", "required": required.split(), "properties": properties, **more}


_ASK = _object(
    "id ask type",
    {
        "id": _NAME, "ask": {"type": "string"}, "label": {"type": "string"}, "hint": {"type": "string"}, "assume": {"type": "string"},
        "type": {"enum": ["choice", "yes/no", "number", "money", "count", "date", "date and time"]},
        "choices": {
            "description": "Each choice before its kinds: id, label, place of the choice that it is a kind of (-1: none), hint.",
            **_list({"type": "array", "prefixItems": [_NAME, {"type": "string"}, {"type": "integer", "minimum": -1}, {"type": "string"}], "minItems": 3}),
        },
        "cuts": {"description": "For numbers: where each atom begins, in the smallest unit.", **_list({"type": "integer"}, minItems=1)},
        "decimals": _COUNT, "most": {"type": "integer"}, "unit": {"type": "string"},
        "bands": _list({"type": "array", "prefixItems": [_NAME, {"type": "string"}, _list(_COUNT)], "minItems": 3}),
    },
)
_STAGE = _object(
    "outcome",
    {
        "outcome": {"enum": ["accept", "exchange-only", "credit", "conditional", "refer", "refuse", "ambiguous"]}, "until": _NAME,
        "because": {"type": "string"}, "refund": {"type": "string"}, "pays": {"enum": ["us", "customer"]}, "instead": {"type": "string"},
        "requires": {"type": "string"}, "who": {"type": "string"}, "fee": _CHARGE, "refund_amount": _CHARGE,
        "gives": _list({"type": "array", "prefixItems": [_NAME, {"type": ["string", "object"]}], "minItems": 2, "maxItems": 2}),
        "then": _list(_NAME), "facts": _list({"type": "string"}),
    },
    additionalProperties=False,
)
_SEASON = _object("id event first last", {"id": _NAME, "event": _NAME, "first": _DAY, "last": _DAY, "until": _DAY, "starts_on": _DAY})
_WINDOW = _object(
    "",
    {
        "unlimited": {"const": True}, "length": {"type": "array", "prefixItems": [_COUNT, {"type": "string"}], "minItems": 2, "maxItems": 2},
        "until": _DAY, "starts": _NAME, "or_later": _list(_NAME), "restarts": _NAME, "counted": {"type": "boolean"}, "moves": {"type": "boolean"}, "zone": {"type": "string"},
        "ends": {"description": "When the last day ends, in minutes after midnight.", "type": "integer", "minimum": 0, "maximum": 1440},
        "seasons": _list(_SEASON), "facts": _list({"type": "string"}), "counting": {"type": "object"},
    },
)
_CALENDAR = _object("weekend closed open first last", {
    "weekend": _list({"type": "integer", "minimum": 0, "maximum": 6}), "closed": _list(_DAY), "open": _list(_DAY), "first": _DAY, "last": _DAY})
_TABLE: Schema = {
    "description": "Of the first version everything, of a later one what is not as before; null takes a field away.",
    "type": "object",
    "properties": {
        "v": {"const": 1}, "policy": _NAME, "table": _NAME, "zone": {"type": "string"}, "rounding": {"type": ["string", "null"]},
        "asks": _list(_ASK),
        "sets": {"description": "For each ask that is no date, the sets of atoms in use.", **_list(_list(_list(_COUNT)))},
        "cells": {
            "description": "[ladder, rule, set, set, …]: set 0 is every answer, set n the n-th of the ask. Without a rule: [-1, [contending rules], …].",
            **_list({"type": "array", "prefixItems": [{"type": "integer", "minimum": -1}, {"type": ["integer", "array"]}], "minItems": 2}),
        },
        "rules": _list({"type": "array", "prefixItems": [_NAME, _list({"type": "string"})], "minItems": 2}),
        "ladders": {"description": "[[stage, …], [season, …]]", **_list({"type": "array", "prefixItems": [_list(_COUNT, minItems=1), _list(_NAME)], "minItems": 2})},
        "stages": _list(_STAGE), "windows": {"type": "object", "additionalProperties": _WINDOW},
        "facts": {
            "description": "From the name in texts to full name, value, and since when it holds.", "type": "object",
            "additionalProperties": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "string"}, {"type": ["string", "null"]}], "minItems": 3},
        },
        "order": _list(_object("id kind says sets", {"id": _NAME, "kind": {"type": "string"}, "says": {"type": "string"}, "sets": _list(_COUNT)})),
        "calendar": {"anyOf": [_CALENDAR, {"type": "null"}]}, "own": {"type": ["object", "null"]},
    },
    "additionalProperties": False,
}
_VERSION = _object("first covers table", {
    "first": {"description": "The first day on which it holds; null: always.", "anyOf": [_DAY, {"type": "null"}]},
    "covers": {"description": "The first order day that it covers; null: the same day.", "anyOf": [_DAY, {"type": "null"}]},
    "table": _TABLE,
})
SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Published decisions of a policy, format 1",
    **_object(
        "format policy title page schema market countries language zone words tables",
        {
            "format": {"const": FORMAT}, "policy": _NAME, "title": {"type": "string"}, "page": {"type": "string"}, "schema": {"type": "string"},
            "market": _NAME, "countries": _list({"type": "string", "pattern": "^[A-Z]{2}$"}), "language": {"type": "string"}, "zone": {"type": "string"},
            "words": {"description": "What a program says in the shop's language.", "type": "object", "additionalProperties": {"type": "string"}},
            "tables": {
                "type": "object", "minProperties": 1,
                "additionalProperties": _object("question versions", {
                    "question": {"type": ["string", "null"]}, "outcomes": {"type": "object", "additionalProperties": {"type": "string"}}, "versions": _list(_VERSION, minItems=1),
                }),
            },
        },
    ),
}
