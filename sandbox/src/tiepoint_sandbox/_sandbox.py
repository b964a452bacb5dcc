"""A vendor on your own machine: started, asked, and stopped."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import anyio.to_thread
from starlette.types import ASGIApp

from ._app import App
from ._clock import Clock
from ._control import with_switches
from ._errors import SandboxError
from ._faults import ACTIONS, Fault, FaultKind, Faults
from ._security import Credentials
from ._server import Server
from ._specs import definitions_of
from ._vendor import Vendor
from .itwin import ITwinVendor

__all__ = ["Sandbox"]

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
        tls: Whether it speaks HTTPS, with a certificate by an authority that is made for it (`ca_file`).
        strict: Whether unknown parameters in the query are refused.

    Attributes:
        clock: The time in it, which can be put forward.

    Raises:
        SandboxError: There is no such vendor, a definition was edited by hand, or, on start, a port is taken.
    """

    def __init__(self, vendor: str, *, port: int = 0, tls: bool = False, strict: bool = False) -> None:
        if type(port) is not int or not 0 <= port < 2**16:
            raise SandboxError(f"a port is a number from 0 to 65535: {port!r}")
        self.clock = Clock()
        self.faults = Faults()
        self._vendor = _OWN.get(vendor, Vendor)(vendor, definitions_of(vendor), self.clock)
        self._app = App(self._vendor, self.faults, strict=strict)
        self._port = port
        self._tls = tls
        self._server: Server | None = None
        self._files = contextlib.ExitStack()
        self._addresses: Mapping[str, str] = {}
        self._ca_file: str | None = None

    # --- starting and stopping --------------------------------------------------------------------------------

    def start(self) -> Self:
        """Start it; `stop` has to follow. ``with`` does both."""
        if self._server is not None:
            raise SandboxError("a sandbox is started once; make another one")
        keys = self._certificate() if self._tls else None
        apps: list[tuple[str, ASGIApp]] = [("api", with_switches(self, self._app)), *self._vendor.services.items()]
        self._server = Server(apps, port=self._port, tls=keys)
        try:
            self._addresses = self._server.start()
        except BaseException:
            self.stop()
            raise
        self._app.base_url = self.base_url
        self._vendor.at(self._addresses)
        return self

    def stop(self) -> None:
        """Stop it; to call it again does no harm."""
        if self._server is not None:
            self._server.stop()
        self._addresses = {}
        self._files.close()

    def __enter__(self) -> Self:
        """Start it."""
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
        self.stop()

    async def __aenter__(self) -> Self:
        """Start it."""
        return await anyio.to_thread.run_sync(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it."""
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
        return self._vendor.title

    @property
    def prefix(self) -> str:
        """What the names of the vendor's environment variables begin with."""
        return self._vendor.prefix

    @property
    def base_url(self) -> str:
        """The API's address, with what the vendor's has before the paths."""
        prefixes = [operation.prefix for each in self._vendor.definitions for operation in each.operations]
        return self._address("api") + max(set(prefixes), key=prefixes.count)

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
        """A file with the certificate of the authority to trust, with `tls`."""
        return self._ca_file

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
            SandboxError: There is no such fault.
        """
        fault = Fault(kind, operation=operation, times=times, seconds=1.0 if seconds is None else seconds)
        if kind in ACTIONS:
            self._vendor.do(kind, fault.seconds)
        else:
            self.faults.add(fault)

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self.faults.clear()

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

    def _certificate(self) -> tuple[str, str]:
        try:
            import trustme
        except ImportError:
            raise SandboxError("--tls needs `pip install 'tiepoint-sandbox[tls]'`") from None
        authority = trustme.CA()
        leaf = authority.issue_cert("127.0.0.1", "localhost")
        folder = Path(self._files.enter_context(tempfile.TemporaryDirectory(prefix="tiepoint-sandbox-")))
        authority.cert_pem.write_to_path(str(folder / "ca.pem"))
        (folder / "chain.pem").write_bytes(b"".join(blob.bytes() for blob in leaf.cert_chain_pems))
        leaf.private_key_pem.write_to_path(str(folder / "key.pem"))
        self._ca_file = str(folder / "ca.pem")
        return str(folder / "chain.pem"), str(folder / "key.pem")
