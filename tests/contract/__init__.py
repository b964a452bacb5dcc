"""Tests of every operation through the generated packages, judged by the definitions alone.

======================  ==============================================================================
`_calls`                calls of an operation, and the responses that it receives
`_names` `_arguments`   from JSON to Python: names, and arguments by type hint
`_package`              a call, from the generated client to a mock transport
`_request_check`        a request, checked by the definition, with `_parameters` and `_bodies`
`_value_check`          a returned value, checked by the definition
`_compare` `_count`     differences of two JSON values; numbers of documented and of tested operations
======================  ==============================================================================

From the pipeline, the tests use only the folders of the definitions and the Python names.
"""
