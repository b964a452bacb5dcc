"""Models: every kind of value read, kept and written again; nothing lost over what the definition does not say."""

from __future__ import annotations

import copy
import datetime
import enum
import json
import pickle
import typing
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from pipeline.document import JsonObject

from ..definitions import BOOLEAN, DATE, INTEGER, MOMENT, NUMBER, TEXT, answers, content, has, listed, mapped, ref
from ._made import Generate, Made

UTC = datetime.UTC

# --- the definition -----------------------------------------------------------------------------------------------

DAY, NOON = datetime.date(2024, 1, 2), datetime.datetime(2024, 1, 2, 12, tzinfo=UTC)

# Kind of value: its schema, a value as JSON, and what it is in Python: a value, or a class and what it is made of.
KINDS: dict[str, tuple[JsonObject, Any, Any]] = {
    "text": (TEXT, "x", "x"),
    "integer": (INTEGER, 3, 3),
    "number": (NUMBER, 1.5, 1.5),
    "boolean": (BOOLEAN, False, False),
    "anything": ({}, {"a": [1, None]}, {"a": [1, None]}),
    "free": ({"type": "object"}, {"a": [1, None]}, {"a": [1, None]}),
    "uuid": ({"type": "string", "format": "uuid"}, "no uuid at all", "no uuid at all"),
    "date": (DATE, "2024-01-02", DAY),
    "moment": (MOMENT, "2024-01-02T12:00:00+00:00", NOON),
    "color": (ref("Color"), "red", ("Color", "red")),
    "level": (ref("Level"), 1, ("Level", 1)),
    "part": (ref("Part"), {"id": "1"}, ("Part", {"id": "1"})),
    "texts": (listed(TEXT), ["a", "b"], ["a", "b"]),
    "days": (listed(DATE), ["2024-01-02"], [DAY]),
    "parts": (listed(ref("Part")), [{"id": "1"}, {}], [("Part", {"id": "1"}), ("Part", {})]),
    "rows": (listed(listed(MOMENT)), [["2024-01-02T12:00:00+00:00"], []], [[NOON], []]),
    "prices": (mapped(NUMBER), {"a": 1.5}, {"a": 1.5}),
    "birthdays": (mapped(DATE), {"a": "2024-01-02"}, {"a": DAY}),
    "named": (mapped(ref("Part")), {"a": {"id": "1"}}, {"a": ("Part", {"id": "1"})}),
    "groups": (mapped(listed(ref("Color"))), {"a": ["red"]}, {"a": [("Color", "red")]}),
    "pet": (ref("Pet"), {"kind": "dog", "age": 1}, ("Dog", {"kind": "dog", "age": 1})),
    "pets": (listed(ref("Pet")), [{"kind": "cat", "age": 1}], [("Cat", {"kind": "cat", "age": 1})]),
    "part_or_text": ({"oneOf": [ref("Part"), TEXT]}, {"id": "1"}, ("Part", {"id": "1"})),
    "part_or_null": ({"oneOf": [ref("Part"), {"type": "null"}]}, {"id": "1"}, ("Part", {"id": "1"})),
    "day_or_null": ({**DATE, "nullable": True}, "2024-01-02", DAY),
    "color_or_null": ({"anyOf": [ref("Color"), {"type": "null"}]}, "red", ("Color", "red")),
}


def by_type(**classes: str) -> JsonObject:
    """Return the extension that selects the class of `settings` by `type`."""
    mapping = {value: ref(name)["$ref"] for value, name in classes.items()}
    return {"x-settings-by-type": {"selector": "type", "property": "settings", "mapping": mapping}}


PETS: JsonObject = {
    "Cat": has("kind", kind=TEXT, age=INTEGER),
    "Dog": has("kind", kind=TEXT, age=INTEGER),
    "Pet": {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": ref("Cat")["$ref"], "kitten": ref("Cat")["$ref"], "dog": "Dog"},
        },
    },
}
SHAPES: JsonObject = {
    # No mapping: the names of the components tell.
    "Circle": has("shape", shape=TEXT, size=INTEGER),
    "Square": has("shape", shape=TEXT, size=INTEGER),
    "Shape": {"oneOf": [ref("Circle"), ref("Square")], "discriminator": {"propertyName": "shape"}},
    # The same classes, told in another way.
    "Form": {
        "oneOf": [ref("Circle"), ref("Square")],
        "discriminator": {"propertyName": "form", "mapping": {"o": "Circle", "[]": "Square"}},
    },
    # Enums of one value, required and optional; and a class that has none beside them.
    "Add": has("op", op={"const": "add"}, at=INTEGER),
    "Remove": has("op", op={"enum": ["remove"]}, at=INTEGER),
    "Change": {"oneOf": [ref("Add"), ref("Remove")]},
    "Up": has(way={"enum": ["up"]}, steps=INTEGER),
    "Down": has(way={"enum": ["down"]}, steps=INTEGER),
    "Stay": has(steps=INTEGER),
    "Way": {"oneOf": [ref("Up"), ref("Down")]},
    "AnyWay": {"oneOf": [ref("Stay"), ref("Add"), ref("Remove")]},
    # Nothing tells: the class that leaves the fewest members over.
    "Small": has("id", id=TEXT),
    "Large": has("id", id=TEXT, width=INTEGER, height=INTEGER),
    "Other": has("code", code=INTEGER),
    "Sized": {"anyOf": [ref("Small"), ref("Large"), ref("Other")]},
    "Mixed": {"anyOf": [ref("Small"), listed(ref("Large")), TEXT, INTEGER]},
    "Either": {"anyOf": [DATE, MOMENT, ref("Color")]},
    "NowOrThen": {"anyOf": [MOMENT, {"enum": ["now"]}]},
    "DayOrMoment": {"anyOf": [DATE, MOMENT]},
    "Shapes": has(
        shape=ref("Shape"), form=ref("Form"), pet=ref("Pet"), change=ref("Change"), way=ref("Way"),
        any_way=ref("AnyWay"), sized=ref("Sized"), mixed=ref("Mixed"), now_or_then=ref("NowOrThen"),
        day_or_moment=ref("DayOrMoment"), forms=listed(ref("Form")), by_name=mapped(ref("Pet")),
        sizes=listed({"anyOf": [ref("Small"), ref("Large"), {"type": "null"}]}),
    ),
}  # fmt: skip
SCHEMAS: JsonObject = {
    "Color": {"type": "string", "enum": ["red", "light blue", ""]},
    "Level": {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["LOW", "HIGH"]},
    "Spelled": {"type": "string", "enum": ["dayAfter"], "x-also-read": {"dayAfter": ["DayAfter", "day-after"]}},
    "Part": has(id=TEXT),
    **PETS,
    **SHAPES,
    "Optional": has(**{name: schema for name, (schema, _, _) in KINDS.items()}),
    "Required": has(*KINDS, **{name: schema for name, (schema, _, _) in KINDS.items()}),
    "Lists": has(**{name: listed(schema) for name, (schema, _, _) in KINDS.items()}),
    "Maps": has(**{name: mapped(schema) for name, (schema, _, _) in KINDS.items()}),
    "Node": has(name=TEXT, next=ref("Node"), children=listed(ref("Node")), named=mapped(ref("Node"))),
    "Tree": mapped(ref("Tree")),
    "Forest": has(tree=ref("Tree"), trees=listed(ref("Tree"))),
    "Extended": {**has(id=TEXT), "additionalProperties": MOMENT},
    "ExtendedByPets": {**has(id=TEXT), "additionalProperties": ref("Pet")},
    "Closed": {**has(id=TEXT), "additionalProperties": False},
    "Odd": has(**{"my-id": TEXT, "my_id": INTEGER, "class": TEXT, "é": TEXT, "additional_properties": TEXT}),
    "Times": has(moment=MOMENT, day=DATE),
    "Job": {
        **has("type", type=TEXT, settings={"oneOf": [ref("Cut"), ref("Glue"), ref("Paint")]}, name=TEXT),
        **by_type(cut="Cut", glue="Glue", weld="Glue"),
    },
    "NullableJob": {
        **has(type=TEXT, settings={"anyOf": [ref("Cut"), ref("Glue"), {"type": "null"}]}),
        **by_type(cut="Cut", glue="Glue"),
    },
    "Cut": has(length=NUMBER),
    "Glue": has("length", length=NUMBER),
    "Paint": has(length=NUMBER, color=ref("Color")),
    "Aliased": {
        **has("createdAt", createdAt=TEXT, size=INTEGER, when=MOMENT),
        "required": ["createdAt", "when"],
        "x-also-read": {"createdAt": ["created_at", "created"], "size": ["Size"], "when": ["When"]},
    },
}
NAMES = [name for name, schema in SCHEMAS.items() if schema.get("properties") or "enum" in schema]


@pytest.fixture(scope="module")
def made(generate: Generate) -> Made:
    act = {
        "operationId": "act",
        "parameters": [
            {"name": "when", "in": "query", "schema": MOMENT},
            {"name": "color", "in": "query", "required": True, "schema": ref("Color")},
        ],
        "requestBody": content(ref("Optional")),
        **answers(listed(ref("Pet"))),
    }
    return generate({"post /act": act}, SCHEMAS)


@pytest.fixture
def models(made: Made) -> Any:
    return made.models


def is_model(kind: Any) -> bool:
    return attrs.has(kind)


def made_of(models: Any, value: Any) -> Any:
    """The Python value that the table of kinds means."""
    if isinstance(value, tuple):
        found = getattr(models, value[0])
        return found.from_dict(value[1]) if is_model(found) else found(value[1])
    if isinstance(value, list):
        return [made_of(models, item) for item in value]
    if isinstance(value, dict):
        return {key: made_of(models, item) for key, item in value.items()}
    return value


def is_like(found: Any, expected: Any) -> bool:
    """Whether values are equal and of the same classes, also inside."""
    if type(found) is not type(expected):
        return False
    if isinstance(found, list):
        return len(found) == len(expected) and all(map(is_like, found, expected))
    if isinstance(found, dict):
        return found.keys() == expected.keys() and all(is_like(found[key], expected[key]) for key in found)
    return bool(found == expected)


# --- every kind of value ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("schema", ["Optional", "Required"])
def test_round_trip(models: Any, schema: str, kind: str) -> None:
    """A value is read as its type and written unchanged."""
    given = {name: value for name, (_, value, _) in KINDS.items() if schema == "Required" or name == kind}
    found = getattr(models, schema).from_dict(given)
    assert is_like(getattr(found, kind), made_of(models, KINDS[kind][2]))
    assert found.to_dict() == given
    assert json.loads(json.dumps(found.to_dict())) == given
    assert found.additional_properties == {}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("schema", ["Optional", "Required"])
def test_null_value(models: Any, schema: str, kind: str) -> None:
    """A null in place of a value is preserved."""
    given = {name: value for name, (_, value, _) in KINDS.items() if schema == "Required"} | {kind: None}
    found = getattr(models, schema).from_dict(given)
    assert getattr(found, kind) is None
    assert found.to_dict() == given


@pytest.mark.parametrize("kind", KINDS)
def test_null_inside(models: Any, kind: str) -> None:
    """A null among the items of a list or the values of a map is preserved."""
    _, value, expected = KINDS[kind]
    items = models.Lists.from_dict({kind: [value, None]})
    mapping = models.Maps.from_dict({kind: {"a": value, "b": None}})
    assert is_like(getattr(items, kind), [made_of(models, expected), None])
    assert items.to_dict() == {kind: [value, None]}
    assert is_like(getattr(mapping, kind), {"a": made_of(models, expected), "b": None})
    assert mapping.to_dict() == {kind: {"a": value, "b": None}}


@pytest.mark.parametrize("given", [[], [[]], [None], [[None]], [None, [None, None]]])
def test_null_nested(models: Any, given: Any) -> None:
    """A null in nested lists is preserved."""
    assert models.Optional.from_dict({"rows": given}).to_dict() == {"rows": given}


def test_class_named_null(generate: Generate) -> None:
    """A class named NULL does not hide the constant of generated code."""
    models = generate({}, {"NULL": has(days=listed(DATE)), "Null": has(a=TEXT)}).models
    found = getattr(models, models.__all__[0]).from_dict({"days": [None, "2024-01-02"]})
    assert found.to_dict() == {"days": [None, "2024-01-02"]}


@pytest.mark.parametrize("kind", KINDS)
def test_missing_value(made: Made, kind: str) -> None:
    """A missing property is UNSET and is not written."""
    found = made.models.Optional.from_dict({})
    assert getattr(found, kind) is made.types.UNSET
    assert found.to_dict() == {}


@pytest.mark.parametrize("kind", KINDS)
def test_missing_required(models: Any, kind: str) -> None:
    """A missing required property raises with its wire name."""
    given = {name: value for name, (_, value, _) in KINDS.items() if name != kind}
    with pytest.raises(KeyError) as caught:
        models.Required.from_dict(given)
    assert caught.value.args == (kind,)


def test_constructor(models: Any) -> None:
    """An object built by its constructor is written."""
    found = models.Optional(
        date=DAY, moment=NOON, color=models.Color.LIGHT_BLUE, level=models.Level.HIGH,
        parts=[models.Part(id="1")], birthdays={"a": DAY}, named={"a": models.Part(id="1")},
        anything=[DAY, {"deep": models.Part(id="1")}, (1, 2)], free={"a": models.Color.RED},
    )  # fmt: skip

    assert found.to_dict() == {
        "date": "2024-01-02", "moment": "2024-01-02T12:00:00+00:00", "color": "light blue", "level": 2,
        "parts": [{"id": "1"}], "birthdays": {"a": "2024-01-02"}, "named": {"a": {"id": "1"}},
        "anything": ["2024-01-02", {"deep": {"id": "1"}}, [1, 2]], "free": {"a": "red"},
    }  # fmt: skip


def test_plain_json(models: Any) -> None:
    """Written objects hold plain JSON values only, also for enum members."""
    red = models.Color.RED
    written = models.Optional(color=red, level=models.Level.LOW, groups={"a": [red]}).to_dict()
    assert [type(written["color"]), type(written["level"]), type(written["groups"]["a"][0])] == [str, int, str]


# --- times --------------------------------------------------------------------------------------------------------


def at(hour: int = 3, minute: int = 4, second: int = 5, micro: int = 0, *, zone: Any = UTC, day: int = 2) -> Any:
    return datetime.datetime(2024, 1, day, hour, minute, second, micro, tzinfo=zone)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-02T03:04:05Z", at()),
        ("2024-01-02T03:04:05.6Z", at(micro=600_000)),
        ("2024-01-02T03:04:05.123456Z", at(micro=123_456)),
        ("2024-01-02T03:04:05.1234567Z", at(micro=123_456)),
        ("2024-01-02T03:04:05.123456789+00:00", at(micro=123_456)),
        ("2024-01-02t03:04:05z", at()),
        ("2024-01-02T03:04:05.1234567z", at(micro=123_456)),
        ("2024-01-02 03:04:05Z", at()),
        ("2024-01-02T03:04:05", at(zone=None)),
        ("2024-01-02T03:04:05.1234567", at(micro=123_456, zone=None)),
        ("2024-01-02T04:04:05+01:00", at()),
        ("2024-01-02T04:04:05+0100", at()),
        ("2024-01-02T02:34:05-00:30", at()),
        ("2024-01-02T24:00:00Z", at(0, 0, 0, day=3)),
        ("2024-01-02T03:04Z", at(second=0)),
        ("2024-01-02", at(0, 0, 0, zone=None)),
    ],
)
def test_datetime_spellings(models: Any, text: str, expected: datetime.datetime) -> None:
    """A date-time is read in every spelling of RFC 3339 and ISO 8601."""
    found = models.Times.from_dict({"moment": text}).moment
    assert found == expected
    assert found.utcoffset() == datetime.datetime.fromisoformat(text).utcoffset() if ":05+" in text else True


@pytest.mark.parametrize("text", ["", "now", "2024-13-01T00:00:00Z", "2024-01-02T25:00:00Z", "03:04:05"])
@pytest.mark.parametrize("name", ["moment", "day"])
def test_datetime_invalid(models: Any, name: str, text: str) -> None:
    """A text that is not a date-time raises."""
    with pytest.raises(ValueError):  # noqa: PT011 - what it says is Python's, or dateutil's
        models.Times.from_dict({name: text})


@pytest.mark.parametrize("text", ["2024-01-02", "2024-01-02T00:00:00Z", "2024-01-02T23:59:59.9999999-08:00"])
def test_date_from_datetime(models: Any, text: str) -> None:
    """A date is also read from a date-time."""
    found = models.Times.from_dict({"day": text}).day
    assert (found, type(found)) == (DAY, datetime.date)


def test_datetime_naive(models: Any) -> None:
    """A date-time without a zone is written without one."""
    assert models.Times.from_dict({"moment": "2024-01-02T03:04:05"}).to_dict() == {"moment": "2024-01-02T03:04:05"}


# --- enums --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "value"), [("Color", "mauve"), ("Color", "a\nb"), ("Level", 7), ("Level", -1)])
def test_enum_unknown(models: Any, name: str, value: Any) -> None:
    """An unknown enum value is preserved."""
    kind = getattr(models, name)
    found = kind(value)
    assert type(found) is kind
    assert (found, found.value, found.name) == (value, value, str(value))
    assert found == kind(value)
    assert found not in list(getattr(models, name))
    assert {found: 1}[kind(value)] == {value: 1}[found] == 1
    assert str(found) == f"{found}" == str(value)
    assert str(value) in repr(found)
    assert name in repr(found)


CHANGES: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]  # noqa: S301


@pytest.mark.parametrize("change", CHANGES, ids=["copy", "deepcopy", "pickle"])
@pytest.mark.parametrize("value", ["red", "mauve"])
def test_enum_pickle(models: Any, change: Callable[[Any], Any], value: str) -> None:
    """Enum values can be copied and pickled."""
    found = change(models.Color(value))
    assert is_like(found, models.Color(value))


@pytest.mark.parametrize(
    ("name", "value"), [("Color", 3), ("Color", []), ("Color", True), ("Level", "x"), ("Level", 1.5)]
)
def test_enum_wrong_type(models: Any, name: str, value: Any) -> None:
    """A value of another type is not a member."""
    with pytest.raises(ValueError, match="is not a valid"):
        getattr(models, name)(value)


def test_enum_members(models: Any) -> None:
    """An enum is a str or an int with members, which differ from unknown values."""
    assert [(member.name, member.value) for member in models.Color] == [
        ("RED", "red"), ("LIGHT_BLUE", "light blue"), ("EMPTY", ""),
    ]  # fmt: skip
    assert [(member.name, member.value) for member in models.Level] == [("LOW", 1), ("HIGH", 2)]
    assert models.Color("mauve") != models.Color.RED
    assert models.Color("mauve") != models.Color("puce")
    assert len({models.Color("mauve"), models.Color("mauve"), models.Color("puce"), models.Color.RED}) == 3
    assert issubclass(models.Color, enum.StrEnum)
    assert issubclass(models.Level, enum.IntEnum)


@pytest.mark.parametrize("text", ["dayAfter", "DayAfter", "day-after"])
def test_enum_spelling(models: Any, text: str) -> None:
    """Another spelling is read as the enum value; an unknown value beside the spellings is preserved."""
    assert models.Spelled(text) is models.Spelled.DAY_AFTER
    assert models.Spelled("never").value == "never"


# --- unions -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        # By a discriminator, with a mapping and without.
        ("pet", {"kind": "cat", "age": 1}, "Cat"),
        ("pet", {"kind": "kitten"}, "Cat"),
        ("pet", {"kind": "dog", "more": 1}, "Dog"),
        ("shape", {"shape": "Circle"}, "Circle"),
        ("shape", {"shape": "Square"}, "Square"),
        # The same classes by another discriminator.
        ("form", {"form": "o", "shape": "x"}, "Circle"),
        ("form", {"form": "[]", "shape": "x"}, "Square"),
        # By enums that have one value.
        ("change", {"op": "add", "at": 1}, "Add"),
        ("change", {"op": "remove", "at": 1}, "Remove"),
        ("way", {"way": "up", "steps": 1}, "Up"),
        ("way", {"way": "down", "steps": 1}, "Down"),
        ("any_way", {"steps": 1}, "Stay"),
        ("any_way", {"op": "add", "at": 1}, "Add"),
        ("any_way", {"op": "remove", "at": 1}, "Remove"),
        # By what fits best.
        ("sized", {"id": "1"}, "Small"),
        ("sized", {"id": "1", "width": 2}, "Large"),
        ("sized", {"id": "1", "width": 2, "more": 3}, "Large"),
        ("sized", {"id": "1", "more": 3}, "Small"),
        ("sized", {"code": 1}, "Other"),
    ],
)
def test_union_member(models: Any, name: str, value: JsonObject, expected: str) -> None:
    """A member of a union has its class."""
    found = models.Shapes.from_dict({name: value})
    assert type(getattr(found, name)).__name__ == expected
    assert found.to_dict() == {name: value}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        # Of no known class.
        ("pet", {"kind": "bird", "age": 1}), ("shape", {"shape": "triangle"}), ("change", {"op": "move"}),
        ("pet", {"kind": None}), ("pet", {"kind": ["cat"]}), ("pet", {"age": 1}), ("pet", {}), ("sized", {"none": 1}),
        # No object at all.
        ("pet", "cat"), ("pet", ["cat"]), ("pet", 3), ("sized", "x"), ("sized", []), ("change", True),
    ],
    ids=repr,
)  # fmt: skip
def test_union_unknown(models: Any, name: str, value: Any) -> None:
    """An unknown member of a union stays a dict."""
    found = models.Shapes.from_dict({name: value})
    assert is_like(getattr(found, name), value)
    assert found.to_dict() == {name: value}


def test_union_wrong_shape(generate: Generate) -> None:
    """A known member of another shape stays a dict."""
    cat = has("kind", "born", kind=TEXT, born=DATE)
    schemas = {"Cat": cat, "Dog": cat, "Pet": PETS["Pet"], "Home": has(pet=ref("Pet"), pets=listed(ref("Pet")))}
    models = generate({}, schemas).models
    for wrong in ({"kind": "cat"}, {"kind": "dog", "born": "long ago"}, {"kind": "dog", "born": 3}):
        found = models.Home.from_dict({"pet": wrong, "pets": [wrong, {"kind": "cat", "born": "2024-01-02"}]})
        assert found.pet == wrong
        assert [type(pet).__name__ for pet in found.pets] == ["dict", "Cat"]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"id": "1"}, ("Small", {"id": "1"})), ([{"id": "1", "width": 2}], [("Large", {"id": "1", "width": 2})]),
        ([], []), ("x", "x"), (3, 3), (None, None), (1.5, 1.5), (True, True),
    ],
)  # fmt: skip
def test_union_of_types(models: Any, value: Any, expected: Any) -> None:
    """Object, list, text and number are each read as such."""
    found = models.Shapes.from_dict({"mixed": value})
    assert is_like(found.mixed, made_of(models, expected))
    assert found.to_dict() == {"mixed": value}


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("now_or_then", "now", "now"),
        ("now_or_then", "2024-01-02T12:00:00Z", NOON),
        ("day_or_moment", "2024-01-02", DAY),
        ("day_or_moment", "2024-01-02T12:00:00Z", NOON),
    ],
)
def test_union_of_texts(models: Any, name: str, text: str, expected: Any) -> None:
    """Enum, date and date-time are distinguished and no part is lost."""
    assert getattr(models.Shapes.from_dict({name: text}), name) == expected


def test_union_nested(models: Any) -> None:
    """Items and map values of a union have their own classes."""
    given = {
        "forms": [{"form": "[]", "shape": "x"}, None, {"form": "?"}, {"form": "o", "shape": "x"}],
        "sizes": [{"id": "1"}, None, {"id": "1", "height": 1}, {}],
        "by_name": {"a": {"kind": "cat"}, "b": {"kind": "dog"}, "c": {"kind": "bird"}, "d": None},
    }
    found = models.Shapes.from_dict(given)
    assert [type(item).__name__ for item in found.forms] == ["Square", "NoneType", "dict", "Circle"]
    assert [type(item).__name__ for item in found.sizes] == ["Small", "NoneType", "Large", "dict"]
    assert [type(item).__name__ for item in found.by_name.values()] == ["Cat", "Dog", "dict", "NoneType"]
    assert found.to_dict() == given


# --- told by a sibling --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"type": "cut", "settings": {"length": 1}}, "Cut"),
        ({"type": "glue", "settings": {"length": 1}}, "Glue"),
        ({"type": "weld", "settings": {"length": 1}}, "Glue"),
        ({"settings": {"length": 1}, "name": "x", "type": "glue"}, "Glue"),
        # Known to no table, of no class, of a wrong shape.
        ({"type": "paint", "settings": {"length": 1, "color": "red"}}, "dict"),
        ({"type": None, "settings": {"length": 1}}, "dict"),
        ({"type": ["cut"], "settings": {}}, "dict"),
        ({"type": "glue", "settings": {}}, "dict"),
        ({"type": "cut", "settings": "none"}, "str"),
        ({"type": "cut", "settings": [1]}, "list"),
        ({"type": "cut", "settings": None}, "NoneType"),
        ({"type": "cut"}, "Unset"),
    ],
)
@pytest.mark.parametrize("name", ["Job", "NullableJob"])
def test_sibling(models: Any, name: str, given: JsonObject, expected: str) -> None:
    """Another property selects the class of a property."""
    if name == "NullableJob" and given["type"] == "weld":
        expected = "dict"
    found = getattr(models, name).from_dict(given)
    assert type(found.settings).__name__ == expected
    assert found.to_dict() == given


# --- members that the definition does not name --------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Part", "Closed", "Node"])
def test_additional_unknown(models: Any, name: str) -> None:
    """Additional properties are preserved and written."""
    given = {"id" if name != "Node" else "name": "1", "Neu ü": {"a": [1, None, "2024-01-02"]}, "null": None}
    found = getattr(models, name).from_dict(given)
    assert found.additional_properties == {"Neu ü": {"a": [1, None, "2024-01-02"]}, "null": None}
    assert found.to_dict() == given


def test_additional_typed(models: Any) -> None:
    """Additional properties of a documented type have that type; others are written as JSON."""
    given = {"id": "1", "made": "2024-01-02T12:00:00+00:00", "gone": None}
    found = models.Extended.from_dict(given)
    assert found.additional_properties == {"made": NOON, "gone": None}
    assert found.to_dict() == given
    assert models.Extended(additional_properties={"made": NOON}).to_dict() == {"made": "2024-01-02T12:00:00+00:00"}
    pets = models.ExtendedByPets.from_dict({"id": "1", "a": {"kind": "cat"}, "b": {"kind": "bird"}})
    assert [type(pet).__name__ for pet in pets.additional_properties.values()] == ["Cat", "dict"]
    part = models.Part(additional_properties={"when": NOON, "part": models.Part(id="1"), "color": models.Color.RED})
    assert part.to_dict() == {"when": "2024-01-02T12:00:00+00:00", "part": {"id": "1"}, "color": "red"}


def test_free_object(made: Made) -> None:
    """An object without named properties is a dict."""
    assert not {"Tree", "Prices", "JsonObject"} & set(made.models.__all__)
    with pytest.raises(AttributeError, match="Tree"):
        _ = made.models.Tree


def test_wire_names(models: Any) -> None:
    """Wire names and Python names are kept apart."""
    given = {"my-id": "a", "my_id": 1, "class": "b", "é": "c", "additional_properties": "d", "class_": "e", "e": "f"}
    found = models.Odd.from_dict(given)
    assert (found.my_id, found.my_id_value, found.class_, found.e) == ("a", 1, "b", "c")
    assert found.additional_properties_value == "d"
    assert found.additional_properties == {"class_": "e", "e": "f"}
    assert found.to_dict() == given


# --- other spellings of a property --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["createdAt", "created_at", "created"])
def test_property_spelling(models: Any, name: str) -> None:
    """Another spelling of a property is read, and written as defined."""
    found = models.Aliased.from_dict({name: "x", "Size": 1, "When": "2024-01-02T12:00:00+00:00"})
    assert (found.created_at, found.size, found.when, found.additional_properties) == ("x", 1, NOON, {})
    assert found.to_dict() == {"createdAt": "x", "size": 1, "when": "2024-01-02T12:00:00+00:00"}


def test_property_spelling_order(made: Made) -> None:
    """The defined spelling goes first; the property may be missing unless it is required."""
    aliased = made.models.Aliased
    assert aliased.from_dict({"created": "c", "created_at": "b", "createdAt": "a", "When": None}).created_at == "a"
    found = aliased.from_dict({"created": "x", "when": None})
    assert (found.size, found.when) == (made.types.UNSET, None)
    with pytest.raises(KeyError, match="createdAt"):
        aliased.from_dict({"when": None})


# --- models that hold themselves ----------------------------------------------------------------------------------


def test_recursive_model(models: Any) -> None:
    """A model that holds itself is read completely."""
    given = {
        "name": "a", "next": {"next": {"name": "c"}}, "children": [{"children": [{}, None]}],
        "named": {"x": {"named": {"y": {"name": "z"}}}},
    }  # fmt: skip
    found = models.Node.from_dict(given)
    assert found.next_.next_ == models.Node(name="c")
    assert type(found.children[0].children[0]) is type(found.named["x"].named["y"]) is models.Node
    assert found.to_dict() == given


def test_recursive_map(models: Any) -> None:
    """A map that holds itself stays a dict."""
    given = {"tree": {"a": {"b": {}}, "c": None}, "trees": [{"a": {"b": {}}}]}
    found = models.Forest.from_dict(given)
    assert (found.tree, found.to_dict()) == (given["tree"], given)


def test_hundred_levels(models: Any) -> None:
    """A hundred nested levels are read and written."""
    given: JsonObject = {"name": "last"}
    for _ in range(100):
        given = {"next": given}
    assert models.Node.from_dict(given).to_dict() == given


# --- UNSET, and what attrs gives ----------------------------------------------------------------------------------


@pytest.mark.parametrize("change", CHANGES, ids=["copy", "deepcopy", "pickle"])
def test_unset(made: Made, change: Callable[[Any], Any]) -> None:
    """UNSET is one object after copying and pickling."""
    unset = made.types.UNSET
    assert change(unset) is unset
    assert change([unset, {"a": unset}]) == [unset, {"a": unset}]
    found = change(made.models.Optional(text="x", part=made.models.Part()))
    assert found.integer is unset
    assert found.part.id is unset
    assert found.to_dict() == {"text": "x", "part": {}}
    assert (bool(unset), repr(unset)) == (False, "UNSET")
    assert isinstance(unset, made.types.Unset)


@pytest.mark.parametrize("change", CHANGES, ids=["copy", "deepcopy", "pickle"])
def test_model_pickle(models: Any, change: Callable[[Any], Any]) -> None:
    """Models can be copied and pickled."""
    given = {name: value for name, (_, value, _) in KINDS.items()} | {"color": "mauve", "more": 1}
    before = models.Required.from_dict(given)
    after = change(before)
    assert after == before
    assert after is not before
    assert after.to_dict() == given


def test_model_keywords(models: Any) -> None:
    """The constructor accepts keywords only."""
    with pytest.raises(TypeError, match="positional"):
        models.Part("1")
    with pytest.raises(TypeError, match="unexpected keyword"):
        models.Part(idd="1")
    with pytest.raises(TypeError, match="missing"):
        models.Cat()


def test_model_attrs(models: Any) -> None:
    """A model is an attrs class."""
    found = models.Optional(text="a", part=models.Part(id="1"), days=[DAY])

    changed = attrs.evolve(found, text="b")

    assert (found.text, changed.text, changed.part) == ("a", "b", found.part)
    as_dict = attrs.asdict(found)
    assert (as_dict["text"], as_dict["part"]["id"], as_dict["days"]) == ("a", "1", [DAY])
    assert "text='a'" in repr(found)
    assert found != changed
    assert attrs.evolve(changed, text="a") == found
    assert not hasattr(found, "__dict__")
    found.text = "c"
    assert found.to_dict()["text"] == "c"


def test_additional_not_shared(models: Any) -> None:
    """An object shares its additional properties neither with another object nor with its source."""
    first, second = models.Part(), models.Part()
    first.additional_properties["a"] = 1
    assert second.additional_properties == {}
    given = {"id": "1", "more": 2}
    models.Part.from_dict(given).additional_properties["more"] = 3
    assert given == {"id": "1", "more": 2}


# --- types --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_model_type_hints(models: Any, name: str) -> None:
    """The type hints of a model can be resolved."""
    found = getattr(models, name)
    hints = typing.get_type_hints(found)
    if is_model(found):
        assert set(hints) == set(attrs.fields_dict(found))
        for method in (found.from_dict, found.to_dict, found.__init__):
            assert "return" in typing.get_type_hints(method)


# What is made at run time is no type to a type checker.
LIST: Any = list
DICT: Any = dict


def test_type_hints(made: Made) -> None:
    """Type hints name all types that a value can have."""
    models, unset = made.models, made.types.Unset

    hints = typing.get_type_hints(models.Optional)

    assert hints["text"] == str | unset
    assert hints["moment"] == datetime.datetime | unset
    assert hints["free"] == dict[str, Any] | unset
    assert hints["named"] == DICT[str, models.Part] | unset
    assert hints["groups"] == DICT[str, LIST[models.Color]] | unset
    assert hints["pets"] == LIST[models.Cat | models.Dog | DICT[str, Any]] | unset
    assert hints["part_or_null"] == models.Part | None | unset
    assert hints["part_or_text"] == models.Part | str | unset
    assert typing.get_type_hints(models.Required)["text"] is str
    assert typing.get_type_hints(models.Extended)["additional_properties"] == dict[str, datetime.datetime]
    assert typing.get_type_hints(models.Part)["additional_properties"] == dict[str, Any]


def test_operation_type_hints(made: Made) -> None:
    """The type hints of an operation can be resolved."""
    models, types = made.models, made.types
    for function in (
        made.load("api.default.act").request,
        made.load("api.default").DefaultResource.act,
        made.load("api.default").AsyncDefaultResource.act,
    ):
        hints = typing.get_type_hints(function)
        assert hints["when"] == datetime.datetime | types.Unset
        assert hints["color"] == models.Color
        assert hints["body"] == models.Optional | types.Unset
        assert LIST[models.Cat | models.Dog | DICT[str, Any]] in (hints["return"], *typing.get_args(hints["return"]))


def test_models_listed(made: Made) -> None:
    """Each class is listed and imported on first use."""
    names = list(made.models.__all__)
    assert names == sorted(names)
    assert set(NAMES) <= set(names) <= set(dir(made.models))
    assert all(getattr(made.models, name).__name__ == name for name in names)
    with pytest.raises(AttributeError, match="has no attribute 'Nope'"):
        _ = made.models.Nope
