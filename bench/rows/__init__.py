"""Figures, one module each: ``ORDER`` is the position on the page, ``measure(bench)`` returns a `Section`.

The command line lists this folder, so that a new figure is one new file. Modules with a leading underscore are helpers.
"""
