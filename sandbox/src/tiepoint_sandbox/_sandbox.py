"""A vendor on your own machine: started, asked, and stopped."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from types import TracebackType
from typing import Self

import anyio.to_thread
from starlette.types import ASGIApp

from ._admin_api import with_switches
from ._app import App
from ._clock import Clock
from ._definition.load import definitions_of, names_of
from ._errors import SandboxError
from ._faults import ACTIONS, Fault, FaultKind, Faults
from ._request.sign_in import Credentials
from ._server.tls import Authority, new_authority
from ._server.uvicorn import Server
from ._vendor import Vendor
from .itwin import ITwinVendor

_OWN = {"itwin": ITwinVendor}
"""Vendors with code of their own."""


class Sandbox:
    """A vendor's platform, simulated: our reading of its documentation, unofficial, over real HTTP on loopback.

    ``with Sandbox("itwin") as sandbox:`` starts it, on free ports, and stops it; ``async with`` does the same. Several
    can run at once. What is in it is gone when it stops. An answer that goes beyond the documentation says so in its
    header ``x-sandbox-assumption``.

    Args:
        vendor: ``itwin``, ``3dverse``, ``threekit`` or ``prevu3d``.
        port: The API's port; further services get those that follow. 0: whichever are free.
        tls: Whether it speaks HTTPS, with a certificate by an authority that is made for it (`ca_file`), or by one
            that was made for several.
        strict: Whether unknown parameters in the query are refused, and nulls where the definition has none.

    Attributes:
        clock: The time in it, which can be put forward.

    Raises:
        SandboxError: There is no such vendor, a definition was edited by hand, or, on start, a port is taken.
    """

    def __init__(self, vendor: str, *, port: int = 0, tls: bool | Authority = False, strict: bool = False) -> None:
        if type(port) is not int or not 0 <= port < 2**16:
            raise SandboxError(f"a port is a number from 0 to 65535: {port!r}")
        self.clock = Clock()
        definitions = definitions_of(vendor)
        self._names = names_of(vendor)
        self._vendor = _OWN.get(vendor, Vendor)(vendor, definitions, self.clock)
        prefixes = [operation.prefix for operation in self._vendor.operations]
        self._prefix = max(set(prefixes), key=prefixes.count)
        self._faults = Faults()
        self._app = App(self._vendor, self._faults, strict=strict)
        self._port = port
        self._tls = tls
        self._server: Server | None = None
        self._files = contextlib.ExitStack()
        self._addresses: Mapping[str, str] = {}
        self._authority: Authority | None = None

    # --- starting and stopping --------------------------------------------------------------------------------

    def start(self) -> Self:
        """Start it; `stop` has to follow. ``with`` does both."""
        if self._server is not None:
            raise SandboxError("a sandbox is started once; make another one")
        if self._tls:
            shared = self._tls if isinstance(self._tls, Authority) else None
            self._authority = shared or self._files.enter_context(new_authority())
        api = with_switches(self, self._faults, self._app, prefix=self._prefix)
        apps: list[tuple[str, ASGIApp]] = [("api", api), *self._vendor.services.items()]
        keys = self._authority.keys if self._authority else None
        self._server = Server(apps, port=self._port, tls=keys, failures=self._app.wrong)
        try:
            self._addresses = self._server.bind()
            self._app.base_url = self.base_url
            self._vendor.at(self._addresses)
            self._server.start()  # not before all know their addresses: clients may be there already
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Stop it; to call it again does no harm."""
        if self._server is not None:
            self._server.stop()
        self._addresses = {}
        self._authority = None
        self._files.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Self:
        return await anyio.to_thread.run_sync(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await anyio.to_thread.run_sync(self.stop)

    def __repr__(self) -> str:
        return f"<Sandbox {self.vendor} {self._addresses.get('api', 'not started')}>"

    # --- what a client needs ----------------------------------------------------------------------------------

    @property
    def vendor(self) -> str:
        """The vendor."""
        return self._vendor.name

    @property
    def title(self) -> str:
        """The vendor's name, as people know it."""
        return self._names.title

    @property
    def prefix(self) -> str:
        """What the names of the vendor's environment variables begin with."""
        return self._names.env_prefix

    @property
    def base_url(self) -> str:
        """The API's address, with what the vendor's has before the paths."""
        return self._address("api") + self._prefix

    @property
    def credentials(self) -> Credentials:
        """What signs in."""
        return self._vendor.credentials

    @property
    def client_id(self) -> str:
        """The id of a program that has a secret."""
        return self.credentials.client_id

    @property
    def client_secret(self) -> str:
        """Its secret."""
        return self.credentials.client_secret

    @property
    def settings(self) -> Mapping[str, str]:
        """Addresses, credentials and ids, by the names that programs know them by."""
        return {"base_url": self.base_url, **self._vendor.settings()}

    @property
    def ca_file(self) -> str | None:
        """A file with the certificate of the authority to trust, while it runs with `tls`."""
        return self._authority.ca_file if self._authority else None

    @property
    def itwin(self) -> ITwinVendor:
        """What only iTwin's sandbox has.

        Raises:
            SandboxError: This is one of another vendor.
        """
        if not isinstance(self._vendor, ITwinVendor):
            raise SandboxError(f"this is a sandbox of {self.vendor}, and not of itwin")
        return self._vendor

    # --- what a test turns ------------------------------------------------------------------------------------

    def fault(
        self, kind: FaultKind, *, operation: str = "*", times: int | None = None, seconds: float | None = None
    ) -> None:
        """Switch a fault on, or make it happen; `Fault` says which there are.

        Raises:
            SandboxError: If there is no such fault, or no operation that it affects.
        """
        fault = Fault(kind, operation=operation, times=times, seconds=1.0 if seconds is None else seconds)
        if kind in ACTIONS:
            if operation != "*" or times is not None:
                raise SandboxError(f"{kind} happens once, now, and to no operation: it has no operation= or times=")
            self._vendor.do(kind, fault.seconds)
            return
        if not any(fault.applies_to(each.api, each.id) for each in self._vendor.operations):
            some = ", ".join(each.id for each in self._vendor.operations[:3])
            raise SandboxError(f"no operation of {self.vendor} is called {operation!r}: there are {some} and others")
        self._faults.add(fault)

    def clear_faults(self) -> None:
        """Switch off the faults of responses. What happened at once stays: with ``slow-job``, jobs stay slow."""
        self._faults.clear()

    @property
    def faults(self) -> list[Fault]:
        """The faults of responses that are switched on now, as they were passed to `fault`."""
        return [fault for fault, _ in self._faults.left()]

    @property
    def wrong(self) -> list[str]:
        """Own answers that the definition has something against, and errors of the sandbox: there should be none."""
        return self._app.wrong

    @property
    def assumptions(self) -> Mapping[str, str]:
        """By the id that answers name: what the documentation does not say, and what was taken."""
        return self._vendor.assumptions

    @property
    def assumed(self) -> frozenset[str]:
        """The ids of what its answers assumed so far: what a test that used it rests on."""
        return frozenset(self._server.assumed) if self._server else frozenset()

    # --- inside -----------------------------------------------------------------------------------------------

    def _address(self, name: str) -> str:
        try:
            return self._addresses[name]
        except KeyError:
            raise SandboxError("this sandbox does not run: use it inside `with`") from None
