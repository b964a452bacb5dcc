"""Benchmarks of the generated clients and their runtime against other software: ``python -m bench``.

Each figure is one file in `bench.rows`: what is measured, its goals, and its part of docs/benchmarks.md.
"""
