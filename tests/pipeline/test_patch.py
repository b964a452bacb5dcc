"""Patches: what an Overlay document may say, what each action does, and when a patch must not pass in silence."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from pipeline.document import Json, JsonObject
from pipeline.errors import PipelineError
from pipeline.patch import Patch, Result, apply_patches, load_patch

NEVER = "$['x-never']"


def action(target: str, **fields: Json) -> JsonObject:
    """An action that satisfies our own rules; ``x_optional`` stands for ``x-optional``."""
    ours = {"description": "It is wrong.", "x-evidence": "https://vendor.example/docs", "x-drop-when": NEVER}
    return {"target": target, **ours, **{name.replace("x_", "x-").replace("_", "-"): fields[name] for name in fields}}


def overlay(*actions: JsonObject, version: str = "1.1.0", **fields: Json) -> JsonObject:
    return {"overlay": version, "info": {"title": "Patch", "version": "1"}, "actions": list(actions), **fields}


class Folder:
    """Writes patches to files and applies them."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, content: JsonObject | str, name: str = "a.overlay.yaml") -> Path:
        file = self.path / name
        file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return file

    def patch(self, *actions: JsonObject, version: str = "1.1.0", name: str = "a.overlay.yaml") -> Patch:
        return load_patch(self.write(overlay(*actions, version=version), name))

    def apply(self, document: JsonObject, *actions: JsonObject, version: str = "1.1.0") -> Result:
        return apply_patches(document, [self.patch(*actions, version=version)])

    def document(self, document: JsonObject, *actions: JsonObject, version: str = "1.1.0") -> JsonObject:
        return self.apply(document, *actions, version=version).document

    def refusal(self, content: JsonObject | str) -> PipelineError:
        file = self.write(content)
        with pytest.raises(PipelineError) as caught:
            load_patch(file)
        assert caught.value.file == file
        assert "\n" not in str(caught.value)
        return caught.value

    def error(self, document: JsonObject, *actions: JsonObject, version: str = "1.1.0") -> PipelineError:
        with pytest.raises(PipelineError) as caught:
            self.apply(document, *actions, version=version)
        assert caught.value.file == self.path / "a.overlay.yaml"
        assert "\n" not in str(caught.value)
        return caught.value


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


both_versions = pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])


class TestFormat:
    def test_all_fields(self, folder: Folder) -> None:
        """A patch in YAML is read with all its fields."""
        file = folder.write(
            """\
overlay: 1.1.3
info: {title: Required fields, version: 2.0.0, description: What the pages say., x-owner: us}
extends: ../upstream.yaml
x-note: [free]
actions:
  - target: $.info
    description: The title is wrong.
    x-evidence: tests/fixtures/title.json
    x-drop-when: $.info[?@ == 'Right']
    x-expect-matches: 1
    x-anything: {}
    update: {title: Right}
  - target: $.tags
    description: No tag is used.
    x-evidence: https://vendor.example/tags
    x-drop-when: $[?length(@.tags) == 0]
    x-optional: true
    remove: true
  - target: $.a
    description: Both are the same.
    x-evidence: https://vendor.example/a
    x-drop-when: $.a.b
    copy: $.b
"""
        )
        patch = load_patch(file)
        assert (patch.file, patch.title, patch.version) == (file, "Required fields", "2.0.0")
        assert (patch.overlay_version, patch.extends) == ("1.1.3", "../upstream.yaml")
        title, tags, same = patch.actions
        assert (title.target, title.description) == ("$.info", "The title is wrong.")
        assert title.evidence == "tests/fixtures/title.json"
        assert (title.drop_when, title.update, title.expect_matches) == ("$.info[?@ == 'Right']", {"title": "Right"}, 1)
        assert (title.remove, title.copy, title.optional, title.location) == (False, None, False, "#/actions/0")
        assert (tags.remove, tags.optional, tags.expect_matches, tags.location) == (True, True, None, "#/actions/1")
        assert (same.copy, same.location) == ("$.b", "#/actions/2")

    def test_yaml_and_json(self, folder: Folder) -> None:
        """YAML and JSON of one patch are equal."""
        content = overlay(action("$", update={"x": [1, None, "é"]}))
        as_json = load_patch(folder.write(content, "a.json"))
        as_yaml = load_patch(folder.write(json.dumps(content, indent=2).replace("{", "{ # a comment\n", 1), "a.yaml"))
        assert as_yaml.actions == as_json.actions

    @pytest.mark.parametrize("version", ["1.0.0", "1.0.1", "1.1.0", "1.1.12"])
    def test_version_accepted(self, folder: Folder, version: str) -> None:
        """The last part of the version does not matter."""
        assert folder.patch(action("$", update={}), version=version).overlay_version == version

    @pytest.mark.parametrize(
        "version", ["1.2.0", "1.10.0", "2.0.0", "1.0", "1.0.0-rc1", " 1.0.0", "1.0.0\n", 1.0, None]
    )
    def test_version_rejected(self, folder: Folder, version: Json) -> None:
        """Other versions are rejected."""
        error = folder.refusal({**overlay(action("$", update={})), "overlay": version})
        assert error.location == "#/overlay"
        assert "1.0.x or 1.1.x" in error.problem

    @pytest.mark.parametrize(
        ("change", "location", "problem"),
        [
            ({"info": None}, "#/info", "an object"),
            ({"info": {"version": "1"}}, "#/info", "'title'"),
            ({"info": {"title": "t"}}, "#/info", "'version'"),
            ({"info": {"title": 1, "version": "1"}}, "#/info/title", "text"),
            ({"info": {"title": "t", "version": 1.0}}, "#/info/version", "text, not 1.0"),
            ({"info": {"title": "t", "version": "1", "description": []}}, "#/info/description", "text"),
            ({"info": {"title": "t", "version": "1", "licence": "MIT"}}, "#/info/licence", "no field"),
            ({"extends": 1}, "#/extends", "text"),
            ({"components": {}}, "#/components", "no field"),
            ({"X-note": 1}, "#/X-note", "no field"),
            ({"a/b": 1}, "#/a~1b", "no field"),
            ({"actions": []}, "#/actions", "empty"),
            ({"actions": {}}, "#/actions", "an array"),
            ({"actions": [123]}, "#/actions/0", "an object"),
        ],
    )
    def test_invalid_patch(self, folder: Folder, change: JsonObject, location: str, problem: str) -> None:
        """An invalid field of a patch is rejected with its place."""
        error = folder.refusal({**overlay(action("$", update={})), **change})
        assert error.location == location
        assert problem in error.problem

    @pytest.mark.parametrize("name", ["overlay", "info", "actions"])
    def test_missing_field(self, folder: Folder, name: str) -> None:
        """Each required field is reported if missing."""
        content = overlay(action("$", update={}))
        del content[name]
        assert repr(name) in folder.refusal(content).problem

    @pytest.mark.parametrize("name", ["target", "description", "x-evidence", "x-drop-when"])
    def test_incomplete_action(self, folder: Folder, name: str) -> None:
        """An action without target, reason, evidence or drop condition is rejected."""
        bare = action("$", update={})
        del bare[name]
        error = folder.refusal(overlay(bare))
        assert (error.location, repr(name) in error.problem) == ("#/actions/0", True)

    @pytest.mark.parametrize(
        ("change", "field", "problem"),
        [
            ({"target": 1}, "/target", "text"),
            ({"target": "info"}, "/target", "JSONPath"),
            ({"description": 10}, "/description", "text"),
            ({"description": ""}, "/description", "empty"),
            ({"x-evidence": " \n"}, "/x-evidence", "empty"),
            ({"x-evidence": ["https://vendor.example"]}, "/x-evidence", "text"),
            ({"x-drop-when": None}, "/x-drop-when", "text"),
            ({"x-drop-when": "$.paths["}, "/x-drop-when", "JSONPath"),
            ({"remove": "yes"}, "/remove", "true or false"),
            ({"remove": None}, "/remove", "true or false"),
            ({"copy": 100}, "/copy", "text"),
            ({"copy": "paths"}, "/copy", "JSONPath"),
            ({"x-optional": 1}, "/x-optional", "true or false"),
            ({"x-expect-matches": "2"}, "/x-expect-matches", "a whole number"),
            ({"x-expect-matches": 2.0}, "/x-expect-matches", "a whole number"),
            ({"x-expect-matches": True}, "/x-expect-matches", "a whole number"),
            ({"x-expect-matches": 0}, "", "at least 1"),
            ({"x-expect-matches": 1, "x-optional": True}, "", "x-optional"),
            ({"updates": {}}, "/updates", "no field"),
        ],
    )
    def test_invalid_action(self, folder: Folder, change: JsonObject, field: str, problem: str) -> None:
        """An invalid field of an action is rejected with its place."""
        error = folder.refusal(overlay(action("$", update={}), {**action("$.a", update={}), **change}))
        assert error.location == "#/actions/1" + field
        assert problem in error.problem

    @pytest.mark.parametrize(
        "path",
        [
            "paths", "$.", "$..", " $.paths", "$.paths ", "$.paths | $.tags", "$.paths.~", "$[?@.a in [1]]",
            "$[?@.a =~ /x/]", "$[?unknown(@)]", "$[?length(@.*) > 1]", "$[9007199254740992]", "#/paths",
            pytest.param("$[?" + "(" * 3000 + "@" + ")" * 3000 + "]", id="too deep a filter"),
            pytest.param("$" + ".a" * 2000, id="too long a path"),
        ],
    )  # fmt: skip
    @pytest.mark.parametrize("field", ["target", "copy", "x-drop-when"])
    def test_invalid_jsonpath(self, folder: Folder, path: str, field: str) -> None:
        """A path that is not RFC 9535 is rejected."""
        error = folder.refusal(overlay({**action("$", copy="$"), field: path}))
        assert error.location == f"#/actions/0/{field}"
        assert "RFC 9535" in error.problem

    def test_1_0(self, folder: Folder) -> None:
        """Overlay 1.0 has no copy, and no description in info."""
        error = folder.refusal(overlay(action("$.a", copy="$.b"), version="1.0.0"))
        assert (error.location, "no field" in error.problem) == ("#/actions/0/copy", True)
        info = {"title": "t", "version": "1", "description": "d"}
        error = folder.refusal(overlay(action("$", update={}), version="1.0.0", info=info))
        assert error.location == "#/info/description"

    @pytest.mark.parametrize("effect", [{}, {"remove": False}, {"update": {}, "copy": "$.b"}])
    def test_idle_action(self, folder: Folder, effect: JsonObject) -> None:
        """An action that does nothing by the standard is rejected."""
        error = folder.refusal(overlay(action("$", **effect)))
        assert (error.location, "does nothing" in error.problem) == ("#/actions/0", True)

    @pytest.mark.parametrize("value", [None, False, 0, "", [], {}])
    def test_empty_update(self, folder: Folder, value: Json) -> None:
        """An update with an empty value is an update."""
        assert folder.patch(action("$.a", update=value)).actions[0].update == value

    def test_duplicate_action(self, folder: Folder) -> None:
        """An equal second action is rejected, for any order of its fields; true and 1 are not equal."""
        first = action("$", update={"a": 1, "b": 2})
        again = dict(reversed(first.items())) | {"update": {"b": 2, "a": 1}}
        error = folder.refusal(overlay(first, action("$.a", update=1), again))
        assert (error.location, "#/actions/0" in error.problem) == ("#/actions/2", True)
        assert len(folder.patch(action("$.a", update=True), action("$.a", update=1)).actions) == 2

    @pytest.mark.parametrize("content", ["- a\n- list", "{", "a: 1\na: 2", "\x00"])
    def test_no_object(self, folder: Folder, content: str) -> None:
        """A file that is not an object is rejected."""
        folder.refusal(content)

    def test_missing_file(self, tmp_path: Path) -> None:
        """A missing file is named."""
        with pytest.raises(PipelineError, match=r"gone\.yaml"):
            load_patch(tmp_path / "gone.yaml")


class TestUpdate:
    @both_versions
    @pytest.mark.parametrize(
        ("before", "target", "update", "after"),
        [
            pytest.param({"a": {"b": 1}}, "$.a", {"c": 2}, {"a": {"b": 1, "c": 2}}, id="a new property is added"),
            pytest.param({"a": {"b": 1, "c": 2}}, "$.a", {"b": 3}, {"a": {"b": 3, "c": 2}}, id="a primitive replaces"),
            pytest.param({"a": {"b": 1}}, "$.a", {"b": None}, {"a": {"b": None}}, id="null is a primitive like others"),
            pytest.param({"a": {"b": None}}, "$.a", {"b": "x"}, {"a": {"b": "x"}}, id="null is replaced like others"),
            pytest.param(
                {"a": {"b": {"c": {"d": 1}, "e": 2}}}, "$", {"a": {"b": {"c": {"f": 3}}}},
                {"a": {"b": {"c": {"d": 1, "f": 3}, "e": 2}}}, id="objects merge at every depth",
            ),
            pytest.param(
                {"a": {"b": [1, 2]}}, "$.a", {"b": [2, 3]}, {"a": {"b": [1, 2, 2, 3]}}, id="lists concatenate"
            ),
            pytest.param({"a": [1]}, "$.a", {"b": 2}, {"a": [1, {"b": 2}]}, id="an object is appended to an array"),
            pytest.param({"a": ["x"]}, "$.a", "y", {"a": ["x", "y"]}, id="a primitive is appended to an array"),
            pytest.param({"a": [1]}, "$.a", None, {"a": [1, None]}, id="null is appended to an array"),
            pytest.param({"a": [1]}, "$.a", [2, 3], {"a": [1, 2, 3]}, id="an array is concatenated with an array"),
            pytest.param({"a": [[1]]}, "$.a", [[2]], {"a": [[1], [2]]}, id="an array in an array is appended"),
            pytest.param({"a": [1]}, "$.a", [], {"a": [1]}, id="an empty array changes nothing"),
            pytest.param({"a": 1}, "$", {}, {"a": 1}, id="an empty object changes nothing"),
            pytest.param({}, "$", {"a": {"b": []}}, {"a": {"b": []}}, id="the root is a target"),
            pytest.param(
                {"p": {"/a": {"get": {}}, "/b": {"get": {"x": 1}}, "/c": {"put": {}}}}, "$.p.*.get", {"x": 2},
                {"p": {"/a": {"get": {"x": 2}}, "/b": {"get": {"x": 2}}, "/c": {"put": {}}}},
                id="every match of a wildcard is updated",
            ),
            pytest.param(
                {"a": {"x": 1, "a": {"x": 1}}}, "$..[?@.x]", {"y": 2}, {"a": {"x": 1, "a": {"x": 1, "y": 2}, "y": 2}},
                id="a match inside a match is updated",
            ),
            pytest.param({"a": [[0], [1], [2]]}, "$.a[1:]", 9, {"a": [[0], [1, 9], [2, 9]]}, id="a slice"),
            pytest.param({"a": [[0], [1]]}, "$.a[-1]", 9, {"a": [[0], [1, 9]]}, id="an index from the end"),
            pytest.param(
                {"a": {"b": []}}, "$.a['b','b']", 1, {"a": {"b": [1]}}, id="a node matched twice changes once"
            ),
        ],
    )  # fmt: skip
    def test_update(
        self, folder: Folder, version: str, before: JsonObject, target: str, update: Json, after: JsonObject
    ) -> None:
        """An update merges as the standard says."""
        assert folder.document(before, action(target, update=update), version=version) == after

    @both_versions
    @pytest.mark.parametrize(
        ("before", "target", "update", "problem"),
        [
            ({"a": {}}, "$.a", "x", "cannot merge primitive into object at #/a "),
            ({"a": {}}, "$.a", [], "cannot merge array into object at #/a "),
            ({"a": {"b/c": 1}}, "$.a", {"b/c": {}}, "cannot merge object into primitive at #/a/b~1c "),
            ({"a": {"b": None}}, "$", {"a": {"b": []}}, "cannot merge array into primitive at #/a/b "),
            ({"a": {"b": {}}}, "$.a", {"b": None}, "cannot merge primitive into object at #/a/b "),
            ({"a": {"b": {}}}, "$.a", {"b": []}, "cannot merge array into object at #/a/b "),
            ({"a": {"b": []}}, "$.a", {"b": {}}, "cannot merge object into array at #/a/b "),
            ({"a": {"b": []}}, "$.a", {"b": 1}, "cannot merge primitive into array at #/a/b "),
            ({"a": {}, "b": []}, "$.*", {}, "several kinds"),
            ({"a": {}, "b": 1}, "$.*", {}, "several kinds"),
            ({"a": [], "b": None}, "$.*", {}, "several kinds"),
        ],
    )
    def test_different_kinds(
        self, folder: Folder, version: str, before: JsonObject, target: str, update: Json, problem: str
    ) -> None:
        """Values of different kinds do not merge, and targets of several kinds are rejected."""
        error = folder.error(before, action(target, update=update), version=version)
        assert error.location == "#/actions/0"
        assert problem in error.problem


class TestRemove:
    @both_versions
    @pytest.mark.parametrize(
        ("before", "target", "after"),
        [
            pytest.param({"a": {"b": {}, "c": 1}}, "$.a.b", {"a": {"c": 1}}, id="an object"),
            pytest.param({"a": {"b": [1], "c": 1}}, "$.a.b", {"a": {"c": 1}}, id="an array"),
            pytest.param({"a": {"b": "x", "c": None}}, "$.a.*", {"a": {}}, id="primitives that are properties"),
            pytest.param({"a": [{"x": 1}, {"x": 2}]}, "$.a[0]", {"a": [{"x": 2}]}, id="an item"),
            pytest.param({"a": [[0], [1], [2], [3]]}, "$.a[1:3]", {"a": [[0], [3]]}, id="a slice"),
            pytest.param({"a": [[0], [1], [2], [3]]}, "$.a[::2]", {"a": [[1], [3]]}, id="a slice with steps"),
            pytest.param({"a": [[0], [1], [2], [3]]}, "$.a[0,3,1]", {"a": [[2]]}, id="indices in any order"),
            pytest.param({"a": [[0], [1], [2]]}, "$.a[0,0,-3]", {"a": [[1], [2]]}, id="an item matched three times"),
            pytest.param({"a": [[0], [1], [2]]}, "$.a[*]", {"a": []}, id="every item"),
            pytest.param(
                {"a": [{"n": "x"}, {"n": "y"}, {"n": "x"}]}, "$.a[?@.n == 'x']", {"a": [{"n": "y"}]}, id="a filter"
            ),
            pytest.param(
                {"p": {"/a": {"l": [{"n": 1}, {"n": 2}]}, "/b": {"l": [{"n": 2}, {"n": 2}, {"n": 1}]}}},
                "$.p.*.l[?@.n == 2]", {"p": {"/a": {"l": [{"n": 1}]}, "/b": {"l": [{"n": 1}]}}},
                id="items of several arrays",
            ),
            pytest.param(
                {"a": {"500": {}, "b": {"500": {}, "200": {}}}, "c": {"500": {}}}, "$.a..['500']",
                {"a": {"b": {"200": {}}}, "c": {"500": {}}}, id="at every depth below",
            ),
            pytest.param(
                {"a": [{"d": 1, "a": [{"d": 1}, {"e": 1}]}, {"a": [{"e": 1}, {"d": 1}]}]}, "$..[?@.d]",
                {"a": [{"a": [{"e": 1}]}]}, id="a match inside a match",
            ),
        ],
    )  # fmt: skip
    def test_remove(self, folder: Folder, version: str, before: JsonObject, target: str, after: JsonObject) -> None:
        """A remove deletes each match."""
        assert folder.document(before, action(target, remove=True), version=version) == after

    @both_versions
    @pytest.mark.parametrize(("remove", "after"), [(True, {"b": 1}), (False, {"a": {"x": 1}, "b": 1})])
    def test_remove_and_update(self, folder: Folder, version: str, after: JsonObject, *, remove: bool) -> None:
        """Remove goes before update; `remove: false` does not prevent the update."""
        both = action("$.a", remove=remove, update={"x": 1})
        assert folder.document({"a": {}, "b": 1}, both, version=version) == after


class TestCopy:
    @pytest.mark.parametrize(
        ("before", "target", "source", "after"),
        [
            pytest.param(
                {"a": {"x": {"l": [1]}}, "b": {"x": {"l": [2], "m": 3}}}, "$.a", "$.b",
                {"a": {"x": {"l": [1, 2], "m": 3}}, "b": {"x": {"l": [2], "m": 3}}},
                id="an object merges as in an update",
            ),
            pytest.param({"a": [1], "b": [2]}, "$.a", "$.b", {"a": [1, 2], "b": [2]}, id="an array is concatenated"),
            pytest.param(
                {"a": [1], "b": {"c": 2}}, "$.a", "$.b", {"a": [1, {"c": 2}], "b": {"c": 2}}, id="an object appended"
            ),
            pytest.param({"a": 1, "b": None}, "$.a", "$.b", {"a": None, "b": None}, id="a primitive replaces"),
            pytest.param(
                {"a": {"x": {}, "y": {}}, "b": {"c": 1}}, "$.a.*", "$.b",
                {"a": {"x": {"c": 1}, "y": {"c": 1}}, "b": {"c": 1}}, id="to every target",
            ),
            pytest.param({"a": [1, 2]}, "$.a", "$.a", {"a": [1, 2, 1, 2]}, id="onto itself"),
            pytest.param(
                {"a": {"x": {}, "y": {}}}, "$.a.*", "$.a", {"a": {"x": {"x": {}, "y": {}}, "y": {"x": {}, "y": {}}}},
                id="the same for every target, also for those within the source",
            ),
            pytest.param({"a": {"b": {}}}, "$.a.b", "$.a", {"a": {"b": {"b": {}}}}, id="into a part of itself"),
            pytest.param({"a": {"b": {"c": 1}}}, "$.a", "$.a.b", {"a": {"b": {"c": 1}, "c": 1}}, id="up to its holder"),
            pytest.param({"a": {}, "b": {"c": 1}}, "$.a", "$['b','b']", {"a": {"c": 1}, "b": {"c": 1}}, id="same node"),
        ],
    )  # fmt: skip
    def test_copy(self, folder: Folder, before: JsonObject, target: str, source: str, after: JsonObject) -> None:
        """A copy merges the source into each target."""
        assert folder.document(before, action(target, copy=source)) == after

    @pytest.mark.parametrize(("source", "count"), [("$.gone", 0), ("$['b','c']", 2)])
    def test_one_source(self, folder: Folder, source: str, count: int) -> None:
        """A copy needs exactly one source."""
        error = folder.error({"a": {}, "b": {}, "c": {}}, action("$.a", copy=source))
        assert error.location == "#/actions/0"
        assert f"matches {count} nodes" in error.problem
        assert source in error.problem


SHARED: JsonObject = {"x": []}


class TestResult:
    @pytest.mark.parametrize(
        ("before", "actions", "after"),
        [
            pytest.param({"a": {"b": "x"}}, [action("$.a.b", update="y")], {"a": {"b": "y"}}, id="1.1 replaces a text"),
            pytest.param(
                {"a": {"b": "x"}}, [action("$.a.b", update=None)], {"a": {"b": None}}, id="1.1 replaces by null"
            ),
            pytest.param(
                {"a": {"b": None}}, [action("$.a.b", update=False)], {"a": {"b": False}}, id="1.1 replaces null"
            ),
            pytest.param(
                {"a": [1, 2, 3]}, [action("$.a[?@ > 1]", update="big")], {"a": [1, "big", "big"]},
                id="1.1 replaces items",
            ),
            pytest.param({"a": [1, 2, 3]}, [action("$.a[::2]", update=0)], {"a": [0, 2, 0]}, id="1.1 replaces a slice"),
            pytest.param(
                {"a": {"required": ["id", "org", "name", "org"]}}, [action("$.a.required[?@ == 'org']", remove=True)],
                {"a": {"required": ["id", "name"]}}, id="1.1 removes primitives from arrays",
            ),
            pytest.param(
                {"a": {}, "b": {}, "c": [], "d": []},
                [
                    action("$['a','b']", update={"x": {"y": [{}]}}),
                    action("$['c','d']", update={"z": 1}),
                    action("$.a.x.y[0]", update={"only": "a"}),
                    action("$.c[0]", update={"only": "c"}),
                ],
                {
                    "a": {"x": {"y": [{"only": "a"}]}},
                    "b": {"x": {"y": [{}]}},
                    "c": [{"z": 1, "only": "c"}],
                    "d": [{"z": 1}],
                },
                id="two targets do not share the updated value",
            ),
            pytest.param(
                {"a": SHARED, "b": SHARED}, [action("$.a.x", update=1)], {"a": {"x": [1]}, "b": {"x": []}},
                id="nodes that the document shares are changed one by one",
            ),
            pytest.param(
                {"a": {}, "b": {}}, [action("$.a", remove=True, copy="$.gone")], {"b": {}}, id="remove goes before copy"
            ),
            pytest.param(
                {"paths": {"/old": {"get": {"id": "g"}}, "/other": {}}},
                [
                    action("$.paths", update={"/new": {}}),
                    action("$.paths['/new']", copy="$.paths['/old']"),
                    action("$.paths['/old']", remove=True),
                    action("$.paths['/new'].get", update={"x": 1}),
                ],
                {"paths": {"/other": {}, "/new": {"get": {"id": "g", "x": 1}}}},
                id="the source of a copy is read after the previous actions",
            ),
            pytest.param(
                {"a": {}, "b": {"l": []}}, [action("$.a", copy="$.b"), action("$.a.l", update=1)],
                {"a": {"l": [1]}, "b": {"l": []}}, id="a copy is independent of its source",
            ),
            pytest.param(
                {"b": 1}, [action("$.a", copy="$.gone", x_optional=True)], {"b": 1},
                id="an optional target that matches nothing needs no source",
            ),
            pytest.param(
                {"servers": [{"url": "https://old.example"}, {}], "x": 1},
                [action("$.servers", remove=True), action("$", update={"servers": [{"url": "https://new.example"}]})],
                {"x": 1, "servers": [{"url": "https://new.example"}]},
                id="each action works on the result of the previous one",
            ),
        ],
    )  # fmt: skip
    def test_result(self, folder: Folder, before: JsonObject, actions: list[JsonObject], after: JsonObject) -> None:
        """Actions of Overlay 1.1 give this document."""
        assert folder.document(before, *actions) == after

    @pytest.mark.parametrize(
        ("document", "change", "version", "problem"),
        [
            ({"a": 1}, action("$.a", update={}), "1.1.0", "into primitive at #/a "),
            ({"a": 1}, action("$.a", update=[]), "1.1.0", "into primitive at #/a "),
            ({"a": {"b": "x"}}, action("$.a.b", update="y"), "1.0.0", "overlay: 1.1.0"),
            ({"c": [1]}, action("$.c[0]", update="y"), "1.0.0", "overlay: 1.1.0"),
            ({"d": None}, action("$.d", update="y"), "1.0.0", "overlay: 1.1.0"),
            ({"a": ["x", "y"]}, action("$.a[1]", remove=True), "1.0.0", "overlay: 1.1.0"),
            ({"a": ["x", "y"]}, action("$.a[1]", remove=True), "1.0.0", "#/a/1"),
            ({"a": 1}, action("$", remove=True), "1.1.0", "whole definition"),
            ({"a": {}, "b": []}, action("$.a", copy="$.b"), "1.1.0", "array into object at #/a "),
            ({}, action("$.gone", update={}, x_optional=False), "1.1.0", "nothing"),
        ],
    )
    def test_error(self, folder: Folder, document: JsonObject, change: JsonObject, version: str, problem: str) -> None:
        """An action that cannot be applied is an error with its place."""
        error = folder.error(document, change, version=version)
        assert error.location == "#/actions/0"
        assert problem in error.problem


class TestOrder:
    def test_patch_order(self, folder: Folder) -> None:
        """Each patch works on the result of the previous one."""
        first = folder.patch(action("$", update={"a": {}}), name="1.yaml")
        second = folder.patch(action("$.a", update={"b": 1}), version="1.0.0", name="2.yaml")
        result = apply_patches({}, [first, second])
        assert result.document == {"a": {"b": 1}}
        assert [it.action for it in result.applied] == [first.actions[0], second.actions[0]]
        assert [(it.matches, it.retired) for it in result.applied] == [(1, False), (1, False)]
        with pytest.raises(PipelineError, match=r"2\.yaml #/actions/0"):
            apply_patches({}, [second, first])

    def test_property_order(self, folder: Folder) -> None:
        """Properties keep their order, and new ones come last."""
        after = folder.document({"c": 1, "a": {"z": 1, "b": 2}}, action("$.a", update={"y": 0, "b": 3, "a": 0}))
        assert json.dumps(after) == '{"c": 1, "a": {"z": 1, "b": 3, "y": 0, "a": 0}}'

    def test_no_patch(self) -> None:
        """Without patches, the result is a copy of the document."""
        document: JsonObject = {"a": {}}
        result = apply_patches(document, [])
        assert (result.document, result.applied) == (document, ())
        assert result.document["a"] is not document["a"]

    def test_input_unchanged(self, folder: Folder) -> None:
        """Neither document nor patch is modified."""
        document: JsonObject = {"a": {"l": [{"x": 1}]}, "b": {"m": {}}, "c": "x"}
        patch = folder.patch(
            action("$", update={"d": {"e": [{}]}}), action("$.d.e", update={"f": 1}),
            action("$.d.e[0]", update={"g": 1}), action("$.a.l[0]", update={"y": 1}), action("$.b", copy="$.a"),
            action("$.a.l[0]", remove=True), action("$.c", update="y"),
        )  # fmt: skip
        before = copy.deepcopy((document, patch))
        assert apply_patches(document, [patch]) == apply_patches(document, [patch])
        assert (document, patch) == before

    def test_unchanged_on_error(self, folder: Folder) -> None:
        """Actions before an error do not modify the document."""
        document: JsonObject = {"a": {"b": 1}}
        folder.error(document, action("$.a", update={"b": 2, "c": []}), action("$.a", update={"b": 3, "c": {}}))
        assert document == {"a": {"b": 1}}


OPERATIONS: JsonObject = {
    "list": {"id": "jobs_list", "tags": ["jobs"], "deprecated": False, "limit": {"max": 100}},
    "get": {"id": "jobs_get", "tags": ["jobs", "x"], "deprecated": True},
    "drop": {"id": "drop_job", "tags": [], "limit": {"max": 5}},
}


class TestTargets:
    @pytest.mark.parametrize(
        ("target", "names"),
        [
            ("$.*", "list get drop"),
            ("$['get','drop']", "get drop"),
            ("$[?@.id == 'jobs_get']", "get"),
            ("$[?@.limit]", "list drop"),
            ("$[?!@.limit]", "get"),
            ("$[?@.limit.max >= 5 && @.limit.max < 100]", "drop"),
            ("$[?@.deprecated == true || @.limit.max == 5]", "get drop"),
            ("$[?@.tags[?@ == 'x']]", "get"),
            ("$[?@.tags[0]]", "list get"),
            ("$[?length(@.tags) == 0]", "drop"),
            ("$[?length(@.id) > 8]", "list"),
            ("$[?count(@.tags[*]) > 1]", "get"),
            ("$[?match(@.id, 'jobs_.*')]", "list get"),
            ("$[?match(@.id, 'jobs')]", ""),
            ("$[?search(@.id, 'job')]", "list get drop"),
            ("$[?search(@.id, '_[a-g]')]", "get"),
            ("$[?value(@..max) == 5]", "drop"),
            ("$[?@.limit == $.list.limit]", "list"),
            ("$..[?@.max]^", None),
        ],
    )
    def test_targets(self, folder: Folder, target: str, names: str | None) -> None:
        """A target can use all of RFC 9535."""
        change = action(target, update={"hit": 1}, x_optional=True)
        if names is None:
            folder.error(OPERATIONS, change)
            return
        result = folder.apply(OPERATIONS, change)
        assert " ".join(name for name, item in result.document.items() if "hit" in item) == names
        assert result.applied[0].matches == len(names.split())

    def test_quoted_names(self, folder: Folder) -> None:
        """Names that need quotes are matched."""
        before: JsonObject = {"paths": {"/a/{id}": {}, "it's": {}, 'a"b': {}, "é~": {}, "x-y": {}}}
        targets = ["['/a/{id}']", "['it\\'s']", "['a\"b']", "['\\u00e9~']", "['x-y']"]
        after = folder.document(before, *(action(f"$.paths{it}", update={"hit": 1}) for it in targets))
        assert set(map(str, after["paths"].values())) == {"{'hit': 1}"}

    def test_deep_descendants(self, folder: Folder) -> None:
        """Descendants of a deeply nested definition are matched; one too deep to search is an error."""
        document: JsonObject = {"end": {}}
        for _ in range(390):
            document = {"in": document}
        result = folder.apply(document, action("$..end", update={"hit": 1}))
        assert result.applied[0].matches == 1
        assert document != result.document
        for _ in range(60):
            document = {"in": document}
        assert folder.error(document, action("$..end", update={})).location == "#/actions/0/target"


class TestStrictness:
    @pytest.mark.parametrize("effect", [{"update": {}}, {"remove": True}, {"copy": "$"}])
    def test_no_match(self, folder: Folder, effect: JsonObject) -> None:
        """A target that matches nothing fails."""
        error = folder.error({"a": {}}, action("$.a", update={}), action("$.gone[*]", **effect))
        assert error.location == "#/actions/1"
        assert "$.gone[*]" in error.problem

    @pytest.mark.parametrize("effect", [{"update": {}}, {"remove": True}, {"copy": "$"}])
    def test_optional_no_match(self, folder: Folder, effect: JsonObject) -> None:
        """An optional target may match nothing."""
        result = folder.apply({"a": 1}, action("$.gone", x_optional=True, **effect))
        assert result.document == {"a": 1}
        assert (result.applied[0].matches, result.applied[0].retired) == (0, False)

    def test_expected_matches(self, folder: Folder) -> None:
        """The expected number of matches passes, and a node matched twice counts once."""
        for document, target, count in (({"a": [{}, {}]}, "$.a[*]", 2), ({"a": {}}, "$['a','a']", 1)):
            result = folder.apply(document, action(target, update={"x": 1}, x_expect_matches=count))
            assert result.applied[0].matches == count

    @pytest.mark.parametrize("items", [0, 1, 3])
    def test_unexpected_matches(self, folder: Folder, items: int) -> None:
        """Another number of matches fails, and both are named."""
        document: JsonObject = {"a": [{} for _ in range(items)]}
        error = folder.error(document, action("$.a[*]", update={"x": 1}, x_expect_matches=2))
        assert error.location == "#/actions/0"
        assert f"matches {items} nodes, not 2" in error.problem
        assert "$.a[*]" in error.problem


class TestRetirement:
    def retire(self, drop_when: str, target: str, **fields: Any) -> JsonObject:
        return {**action(target, **fields), "x-drop-when": drop_when}

    @pytest.mark.parametrize(
        ("drop_when", "retired"), [("$.info.licence", True), ("$.gone", False), ("$[?@.title == 'Right']", True)]
    )
    def test_retired(self, folder: Folder, drop_when: str, retired: bool) -> None:
        """An action is retired if its drop condition matches."""
        document = {"info": {"title": "Right", "licence": None}}
        result = folder.apply(document, self.retire(drop_when, "$.info", update={"title": "Right"}))
        assert result.applied[0].retired is retired

    def test_drop_condition_upstream(self, folder: Folder) -> None:
        """The drop condition is about upstream, not about patched content."""
        result = folder.apply(
            {"info": {}, "old": 1},
            self.retire("$.info.licence", "$.info", update={"licence": "MIT"}),
            self.retire("$.info.licence", "$.info", update={"x": 1}),
            self.retire(NEVER, "$.old", remove=True),
            self.retire("$.old", "$.info", update={"y": 1}),
        )
        assert [it.retired for it in result.applied] == [False, False, False, True]

    def test_retired_is_applied(self, folder: Folder) -> None:
        """A retired action is applied, since other Overlay tools do not know the field."""
        result = folder.apply({"a": {"x": 1}}, self.retire("$.a", "$.a", update={"x": 2}))
        assert result.document == {"a": {"x": 2}}
        assert (result.applied[0].matches, result.applied[0].retired) == (1, True)

    @pytest.mark.parametrize("effect", [{"update": {"x": 1}}, {"remove": True}, {"copy": "$.gone"}])
    def test_retired_no_match(self, folder: Folder, effect: JsonObject) -> None:
        """A retired action that matches nothing does not fail."""
        document = {"p": [{"name": "org", "required": False}]}
        mended = self.retire("$.p[?@.required == false]", "$.p[?@.required == true]", **effect)
        result = folder.apply(document, mended)
        assert result.document == document
        assert (result.applied[0].matches, result.applied[0].retired) == (0, True)

    @pytest.mark.parametrize("expected", [1, 3])
    def test_retired_matches(self, folder: Folder, expected: int) -> None:
        """A retired action does not fail for its number of matches."""
        change = self.retire("$.a", "$.a[*]", update={"x": 1}, x_expect_matches=expected)
        assert folder.apply({"a": [{}, {}]}, change).applied[0].matches == 2

    def test_retired_error(self, folder: Folder) -> None:
        """An error in a retired action says that the action can be dropped, an error in another action does not."""
        change = self.retire("$.a", "$", update={"a": {}})
        assert "drop this action" in folder.error({"a": []}, change).problem
        assert "drop this action" not in folder.error({"a": []}, action("$", update={"a": {}})).problem
