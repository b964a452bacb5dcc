"""Options of the client beyond its settings."""

from __future__ import annotations

import httpx
from tiepoint_core import AsyncClientOptions, ClientOptions

__all__ = ["AsyncClientOptions", "ClientOptions", "transfer_options"]


def transfer_options(options: ClientOptions | AsyncClientOptions) -> ClientOptions:
    """Return the options that also apply to connections to containers.

    Timeouts do not apply: a step of a transfer is not a step of a call.
    """
    chosen = ClientOptions()
    if "verify" in options:
        chosen["verify"] = options["verify"]
    if "proxy" in options:
        proxy = options["proxy"]
        # The representation of a client would show the password of a proxy given as a text.
        chosen["proxy"] = httpx.Proxy(proxy) if isinstance(proxy, str) else proxy
    if "trust_env" in options:
        chosen["trust_env"] = options["trust_env"]
    if "retries" in options:
        chosen["retries"] = options["retries"]
    return chosen
