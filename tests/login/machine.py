"""Provider, service and user on one machine."""

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
    """Provider, protected service and user, on loopback."""

    provider: Provider
    service: Service
    person: Person

    def begin(self) -> None:
        """Reset all counters, and let the service respond at once."""
        self.provider.forget()
        self.service.accepted = self.service.rejected = 0
        self.service.seconds = 0.0

    async def accepted(self, calls: int, seconds: float = 60.0) -> None:
        """Wait until the service has accepted the tokens of a number of calls."""
        async with asyncio.timeout(seconds):
            while self.service.accepted < calls:
                await asyncio.sleep(0.01)


@contextmanager
def on_this_machine() -> Iterator[Machine]:
    """Run provider, service and browser until the end of the ``with`` block."""
    with running_provider() as provider, running_service(provider) as service, person_with_browser() as person:
        yield Machine(provider, service, person)
