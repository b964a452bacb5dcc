"""From the definitions in ``specs/`` to the client packages in ``generated/``.

The way of a definition: `document` reads it, `patch` corrects it, `lower` rewrites what the generator would
drop or get wrong, `generate` runs the generator, `regenerate` does all of that for every API and swaps the
result in, `verify` proves that what is committed is what comes out. ``python -m pipeline --help`` runs them.
"""
