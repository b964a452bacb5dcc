"""Lowering: the mechanical rewrites between a correct definition and a weak generator.

Nothing here corrects what a vendor says; that is what patches are for. What is rewritten is what the generator
would drop, overwrite or send wrongly. The lowered definition exists only in memory. Every rewrite is logged.
"""

from pipeline.lower.bodies import JSON, Answer
from pipeline.lower.log import Log, Rewrite
from pipeline.lower.naming import Names
from pipeline.lower.operations import METHODS, Operation, Tag, check_version, count_operations
from pipeline.lower.parameters import Parameter
from pipeline.lower.write import Choice, Lowered, Property, lower

__all__ = [
    "JSON",
    "METHODS",
    "Answer",
    "Choice",
    "Log",
    "Lowered",
    "Names",
    "Operation",
    "Parameter",
    "Property",
    "Rewrite",
    "Tag",
    "check_version",
    "count_operations",
    "lower",
]
