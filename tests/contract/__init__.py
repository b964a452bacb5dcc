"""Every operation of every definition, called through the generated packages and judged by the definitions alone.

======================  ==============================================================================
`_definition`           ``openapi.yaml``: operations, references, and whether a value is valid
`_shapes` `_samples`    what a schema asks for, and values made of that
`_calls`                which calls an operation is tried with, and which answers it gets
`_names` `_arguments`   from JSON to Python: the names, and arguments by type hint
`_package`              a call, from the generated client to a transport of our own
`_judge`                a request, read as the definition has it, with `_parameters` and `_bodies`
`_answers` `_hints`     a value that came back: documented type, promised type, and JSON again
`_compare` `_count`     where two JSON values differ; how many operations there are and were tested
======================  ==============================================================================

Of the pipeline nothing is used but where the definitions are and what things are called in Python.
"""
