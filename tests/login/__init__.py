"""Tests of authentication with a real OpenID provider, a browser and a protected service on this machine.

===============  ======================================================================================
`install`        installation of the provider and of Chromium, run by `nox -s login`
`provider`       the provider, a separate process that runs ``provider.mjs``
`person`         a user: a script that fills in the provider's pages in Chromium
`service`        the protected service, which introspects every token at the provider
`machine`        all three together, for the tests and for the sign-in example
===============  ======================================================================================
"""
