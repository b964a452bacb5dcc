"""Where the generator's templates are changed, and why.

A template is changed by replacing a piece of the installed generator's own, so that no template is copied here
and a new version that moved the piece fails at once. Each replacement names the upstream thread that would make
it superfluous.
"""

from __future__ import annotations

from importlib.resources import files
from typing import Final

from attrs import frozen

from pipeline.errors import PipelineError

__all__ = ["REPLACEMENTS", "Replacement", "changed_templates"]


@frozen
class Replacement:
    """A piece of a template of the generator and what stands there instead.

    Attributes:
        template: The template's name.
        old: The piece, which must be there ``times`` times.
        new: What replaces it.
        why: What stock output gets wrong.
        thread: The upstream issue or pull request that would retire the replacement, or "none found".
    """

    template: str
    old: str
    new: str
    why: str
    thread: str
    times: int = 1


_QUERY = """\
    {% set style = query_styles.get((endpoint.name, property.python_name)) %}
    {%- if style == "index" %}
if isinstance({{ destination }}, list):
    params.update(
        {f"{{ property.name | in_f_string_literal }}[{_i}]": _item for _i, _item in enumerate({{ destination }})}
    )
else:
    params["{{ property.name | in_double_quote_literal }}"] = {{ destination }}
    {% elif style == "keys" %}
if isinstance({{ destination }}, dict):
    params.update(
        {f"{{ property.name | in_f_string_literal }}[{_key}]": _item for _key, _item in {{ destination }}.items()}
    )
    {% elif style %}
if isinstance({{ destination }}, list):
    params["{{ property.name | in_double_quote_literal }}"] = (
        "{{ style }}".join(
            str(_item).lower() if isinstance(_item, bool) else str(_item) for _item in {{ destination }}
        )
        or UNSET
    )
else:
    params["{{ property.name | in_double_quote_literal }}"] = {{ destination }}
    {% elif not property.json_is_dict %}
"""

REPLACEMENTS: Final = (
    Replacement(
        "endpoint_module.py.jinja",
        "from ...types import Response, UNSET\n",
        "from ...types import Response, UNSET, Unset\n",
        why="a module with two bodies and no optional parameter cannot be imported: NameError: Unset",
        thread="openapi-generators/openapi-python-client#1451, pull request #1478",
    ),
    Replacement(
        "endpoint_module.py.jinja",
        "    if isinstance(body, {{body.prop.get_type_string(no_optional=True) | as_unembedded_code }}):\n",
        "    {% if loop.last %}\n"
        "    elif not isinstance(body, Unset):\n"
        "    {% else %}\n"
        '    {{ "if" if loop.first else "elif" }} isinstance(body, '
        "{{ body.prop.get_instance_type_string() | as_unembedded_code }}):\n"
        "    {% endif %}\n",
        why="with a list, a union or anything among several bodies the check itself raises TypeError",
        thread="none found; openapi-generators/openapi-python-client#1426, a pull request, rewrites the checks",
    ),
    Replacement(
        "endpoint_module.py.jinja",
        'headers["Content-Type"] = "{{ body.content_type | in_double_quote_literal }}"',
        'headers["Content-Type"] = {% if body.body_type == "content" %}'
        "{{ 'body.mime_type' if body.prop.required else '(body and body.mime_type)' }} or {% endif %}"
        '"{{ body.content_type | in_double_quote_literal }}"',
        why="a file's own media type is ignored: an operation that takes PNG or JPEG always says the same one",
        thread="none found",
        times=2,
    ),
    Replacement(
        "endpoint_module.py.jinja",
        "    response = await client.get_async_httpx_client().request(\n",
        '    {% if endpoint.bodies | selectattr("body_type", "equalto", "content") | list %}\n'
        '    if "content" in kwargs:\n'
        '        kwargs["content"] = kwargs["content"].read()\n'
        "    {% endif %}\n"
        "    response = await client.get_async_httpx_client().request(\n",
        why="httpx's AsyncClient refuses a file, which cannot be read asynchronously: RuntimeError",
        thread="openapi-generators/openapi-python-client#1239",
    ),
    Replacement(
        "endpoint_macros.py.jinja",
        "{% if prop_template.transform %}\n{{ prop_template.transform(property, property.python_name, "
        '"_kwargs[\\"json\\"]", skip_unset=True, declare_type=False) }}\n',
        '{% if prop_template.transform and not property.required and "union" in property.template %}\n'
        "if not isinstance({{ property.python_name }}, Unset):\n"
        "    {{ prop_template.transform(property, property.python_name, "
        '"_kwargs[\\"json\\"]", skip_unset=True, declare_type=False) | indent(4) }}\n'
        "{% elif prop_template.transform %}\n{{ prop_template.transform(property, property.python_name, "
        '"_kwargs[\\"json\\"]", skip_unset=True, declare_type=False) }}\n',
        why="an optional body that is a union is no valid Python, or fails when it is left out",
        thread="openapi-generators/openapi-python-client#1425, pull request #1488",
    ),
    Replacement(
        "property_templates/union_property.py.jinja",
        "contains_modified_properties = not property.required,",
        "contains_modified_properties = not property.required and not skip_unset,",
        why="see the optional body above: `else:` without `if`",
        thread="openapi-generators/openapi-python-client#1425, pull request #1488",
    ),
    Replacement(
        "endpoint_module.py.jinja",
        'quote(str({{parameter.python_name}}), safe="")',
        "quote(str({{parameter.python_name}}), "
        "safe=\"{{ query_styles.get((endpoint.name, parameter.python_name), '') }}\")",
        why="the slashes of an address at the end of a path, and the commas of a list, are encoded",
        thread="none found",
    ),
    Replacement(
        "endpoint_macros.py.jinja",
        "{% if not body_required %} | Unset = UNSET{% endif %}",
        "{% if not endpoint.bodies[0].prop.required %} | Unset = UNSET{% endif %}",
        why="a required body of several kinds may be left out, and the request then has none",
        thread="none found",
    ),
    Replacement(
        "property_templates/boolean_property.py.jinja",
        "(None, str({{source}}).encode(), ",
        '(None, ("true" if {{ source }} else "false").encode(), ',
        why="a boolean field of a form goes out as Python writes it: True",
        thread="none found",
    ),
    Replacement(
        "property_templates/any_property.py.jinja",
        "(None, str({{source}}).encode(), ",
        "(None, {% if property.get_type_string(no_optional=True) == PythonCode('str') %}{{ source }}"
        "{% else %}({{ source }} if isinstance({{ source }}, str) else json.dumps({{ source }})){% endif %}.encode(), ",
        why="a field of a form that may be anything goes out as Python writes it: None, {'a': 1}",
        thread="none found",
    ),
    Replacement(
        "endpoint_macros.py.jinja",
        "    {%- if not property.json_is_dict %}\n",
        _QUERY,
        why="deepObject and joined lists go out under wrong names or repeated",
        thread="openapi-generators/openapi-python-client#1064, #197, pull request #1296",
    ),
    Replacement(
        "str_enum.py.jinja",
        '{{ key }} = "{{ value }}"',
        '{{ key }} = "{{ value | in_double_quote_literal }}"',
        why="the parser escapes enum values, and leaves characters out of them; here they are kept until written",
        thread="none found",
    ),
    Replacement(
        "model.py.jinja",
        "{% set module_name = model.class_info.module_name %}",
        '{% set module_name = "_model" %}',
        why="a property named like its own class (`Jobs.jobs`) shares a local variable with the object itself",
        thread="openapi-generators/openapi-python-client#1117, pull request #1485",
    ),
)


def changed_templates() -> dict[str, str]:
    """The changed templates, by name.

    Raises:
        PipelineError: The installed generator no longer has a piece that is to be replaced.
    """
    folder = files("openapi_python_client") / "templates"
    changed: dict[str, str] = {}
    for item in REPLACEMENTS:
        text = changed.get(item.template) or (folder / item.template).read_text(encoding="utf-8")
        if text.count(item.old) != item.times:
            raise PipelineError(
                f"the generator's {item.template} has {text.count(item.old)} of {item.times} pieces to replace: "
                f"{item.old.strip()!r}; look at what changed upstream"
            )
        changed[item.template] = text.replace(item.old, item.new)
    return changed
