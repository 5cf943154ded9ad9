"""What is wrong between the two parts of a form: a field twice, a route into nothing, a kind without an owner (002-17)."""

from collections.abc import Iterator

from boldprint.forms.form import Form, Route
from boldprint.source.finding import Finding, Level


def form_faults(form: Form) -> tuple[Finding, ...]:
    """Every fault that neither part of the form can see alone."""
    return (*_twice(form), *_lost_routes(form), *_without_owner(form))


def _twice(form: Form) -> Iterator[Finding]:
    seen = set()
    for field in form.fields:
        if field.name in seen:
            yield Finding("Y310", Level.ERROR, field.span_of("id"), f"Two fields of this form are called “{field.name}”.",
                          "Give one of them another id, also where one is the customer's and the other is not.")  # fmt: skip
        seen.add(field.name)


def _lost_routes(form: Form) -> Iterator[Finding]:
    for route in form.staff.routes:
        field = form.field(route.field.name)
        if field is None:
            known = ", ".join(field.name for field in form.fields if field.options)
            yield Finding("Y311", Level.ERROR, route.span_of("field"), f"This form has no field “{route.field}”.",
                          f"Write the id of a field with options: {known or 'add one first'}.")  # fmt: skip
        elif route.option.name not in [option.name for option in field.options]:
            known = ", ".join(option.name for option in field.options)
            yield Finding("Y311", Level.ERROR, route.span_of("option"), f"“{route.field}” has no option “{route.option}”.",
                          f"Write one of: {known}.")  # fmt: skip


def _without_owner(form: Form) -> Iterator[Finding]:
    """Once a field routes records, each of its options needs an owner."""
    for name in dict.fromkeys(route.field.name for route in form.staff.routes):
        field = form.field(name)
        for option in field.options if field is not None else ():
            if not any(_routes(route, name, option.name) for route in form.staff.routes):
                yield Finding("G404", Level.ERROR, option.span, f"Nobody owns “{option.name}”: a record of that kind goes nowhere.",
                              "Add it to routes:, with a department and an owner.")  # fmt: skip


def _routes(route: Route, field: str, option: str) -> bool:
    return route.field.name == field and route.option.name == option
