"""Schemas in the few forms that the generator handles well.

In normal form a schema is one of: ``{}`` (anything), a reference to a component, one type, an enum of texts or
named numbers, a list, an object with properties, or ``anyOf`` of these; each with a description, a default, an
example and a discriminator where there were any. Limits that no generated code checks (lengths, patterns) are gone,
``allOf`` is merged, and null is a member of ``anyOf``.
"""
