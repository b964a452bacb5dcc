"""Provider, service and person on one machine."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from attrs import frozen

from .person import Person, person_with_browser
from .provider import Provider, running_provider
from .service import Service, running_service


@frozen
class Machine:
    """All that a sign-in needs, on loopback addresses."""

    provider: Provider
    service: Service
    person: Person

    def begin(self) -> None:
        """Count from nought, with a service that is quick."""
        self.provider.forget()
        self.service.accepted = self.service.rejected = 0
        self.service.seconds = 0.0

    async def accepted(self, calls: int, seconds: float = 60.0) -> None:
        """Wait until the service has found the tokens of so many calls good."""
        async with asyncio.timeout(seconds):
            while self.service.accepted < calls:
                await asyncio.sleep(0.01)


@contextmanager
def on_this_machine() -> Iterator[Machine]:
    """Start all three, and end them with the ``with`` block."""
    with running_provider() as provider, running_service(provider) as service, person_with_browser() as person:
        yield Machine(provider, service, person)
