"""Certificates for HTTPS on this machine, by an authority that is made for the occasion."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

from .._errors import SandboxError


@frozen
class Authority:
    """An authority, and what servers on this machine show by it.

    Attributes:
        ca_file: The file with its certificate, to be trusted.
        keys: The files with a server's certificate, and with the key of that.
    """

    ca_file: str
    keys: tuple[str, str]


@contextmanager
def new_authority() -> Iterator[Authority]:
    """Make one, whose files are gone after the ``with`` block.

    Raises:
        SandboxError: What makes certificates is not installed.
    """
    try:
        import trustme
    except ImportError:
        raise SandboxError("--tls needs `pip install 'tiepoint-sandbox[tls]'`") from None
    authority = trustme.CA()
    leaf = authority.issue_cert("127.0.0.1", "localhost")
    with tempfile.TemporaryDirectory(prefix="tiepoint-sandbox-") as name:
        ca, chain, key = (Path(name, file) for file in ("ca.pem", "chain.pem", "key.pem"))
        authority.cert_pem.write_to_path(str(ca))
        chain.write_bytes(b"".join(blob.bytes() for blob in leaf.cert_chain_pems))
        leaf.private_key_pem.write_to_path(str(key))
        yield Authority(str(ca), (str(chain), str(key)))
