"""Signing in for real: an OpenID provider, a browser and a protected service, all on this machine.

===============  ======================================================================================
`install`        gets the provider and, where there is none, Chromium; `nox -s login` calls it
`provider`       the provider, a program of its own: ``provider.mjs``
`person`         who signs in: a script that fills in the provider's pages in Chromium
`service`        what is signed in for: it asks the provider about every token
`machine`        all three together, for the tests and for ``examples/sign_in.py``
===============  ======================================================================================
"""
