"""Sign in by browser, then make 200 calls at once while the token is revoked twice.

Run it by::

    nox -s login -- --show

All of it stays on this machine: an OpenID provider (the Node package oidc-provider), a service that asks the provider
about every token, and a person who logs in and consents in Chromium (a script, headless). For a service of your own,
put its addresses in their place and leave ``open_browser`` out: your own browser opens then.

It ends with status 1 unless all calls succeed with one visit of the browser and three requests for a token.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from tiepoint_core import AsyncBaseClient, AuthorizationCode, Hooks

from tests.login.machine import on_this_machine

CALLS = 200
REVOKED_BEFORE = (67, 134)


async def main() -> int:
    """Run it; the result is the exit status."""
    tokens: list[str] = []
    with on_this_machine() as machine:
        machine.service.seconds = 0.5  # so that calls are under way when the token is revoked
        auth = AuthorizationCode(
            authorize_url=machine.provider.authorize_url,
            token_url=machine.provider.token_url,
            issuer=machine.provider.issuer,
            client_id="desktop",
            scope="openid offline_access scans:read",
            parameters={"prompt": "consent"},  # without it, OpenID Connect gives no refresh token
            open_browser=machine.person.open,
            hooks=Hooks(on_token=lambda event: tokens.append(event.outcome)),
        )
        async with AsyncBaseClient(base_url=machine.service.url, auth=auth) as client:

            async def call(number: int) -> Any:
                return (await client.request("GET", f"/scans/{number}")).json()

            calls = []
            for number in range(CALLS):
                if number in REVOKED_BEFORE:
                    # Those before are under way with a good token; those to come have one that is dead.
                    await machine.accepted(number)
                    machine.provider.revoke_access_tokens()
                calls.append(asyncio.create_task(call(number)))
            answers = await asyncio.gather(*calls, return_exceptions=True)

        failed = [answer for answer in answers if isinstance(answer, BaseException)]
        requests = machine.provider.token_requests()
        visits = machine.person.visits
        print(f"calls                     {len(answers)}")
        print(f"  succeeded               {len(answers) - len(failed)}")
        print(f"  of them signed anew     {machine.service.rejected} (the service had rejected their token)")
        print(f"requests for a token      {len(requests)} ({', '.join(tokens)})")
        print(f"visits of the browser     {visits}")
        for error in failed[:3]:
            print(f"failed: {error}")
    return 0 if (len(failed), len(requests), visits) == (0, 1 + len(REVOKED_BEFORE), 1) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
