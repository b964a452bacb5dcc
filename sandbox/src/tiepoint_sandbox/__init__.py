"""Vendors of 3D and reality-capture platforms, simulated on your own machine. Unofficial.

It is our reading of their documentation: ``docs/sandbox.md`` says what was assumed, and every answer that goes beyond
the documentation says so.
"""

from ._clock import Clock
from ._errors import SandboxError
from ._faults import Fault, FaultKind
from ._request.sign_in import Credentials
from ._sandbox import Sandbox
from ._version import __version__

__all__ = ["Clock", "Credentials", "Fault", "FaultKind", "Sandbox", "SandboxError", "__version__"]
