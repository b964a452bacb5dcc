"""Access to a container by signed URLs, and errors of URLs that lack a permission."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from tiepoint_core import Forbidden

LISTING: Final = "list its files; download_file(...) fetches one by its name"
DELETION: Final = "delete files; upload(..., overwrite=True) replaces them"


@contextmanager
def permission_errors(container: str, action: str) -> Iterator[None]:
    """Explain errors of a store that rejects an action because the signed URL lacks the permission.

    Args:
        container: Description of the container, such as `reality data 12ab`.
        action: Action, and what to do instead.
    """
    try:
        yield
    except Forbidden as error:
        if error.code == "AuthorizationPermissionMismatch":
            error.message = f"the address that the platform gave for {container} does not grant permission to {action}"
        raise
