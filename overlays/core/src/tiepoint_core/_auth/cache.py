"""Token caches that outlive the process: a private file, or the system's keyring."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Final, Protocol

from attr import field, frozen

from .._constants import TOKEN_LOCK_TIMEOUT
from .._errors import AuthError, ConfigError
from .._logging import logger
from .._redact import Secret
from .tokens import Moment, Token

_MAX_BYTES: Final = 64 * 1024
_SERVICE: Final = "tiepoint"


class TokenCache(Protocol):
    """The interface of a token cache."""

    def lock(self, timeout: float = TOKEN_LOCK_TIMEOUT) -> AbstractContextManager[object]:
        """Exclude other processes from reading, refreshing and writing.

        Args:
            timeout: Seconds to wait for another process.
        """
        ...

    def load(self, now: Moment) -> Token | None:
        """Return the stored token, also after its deadline, since its refresh token may be valid.

        Args:
            now: Current time.
        """
        ...

    def save(self, token: Token) -> None:
        """Store a token, replacing the previous one."""
        ...


@frozen
class CacheKey:
    """The key of a cached token.

    Attributes:
        issuer: Issuer of the token.
        client_id: Client id of the program.
        scope: Scopes, separated by spaces.
        profile: Name that separates tokens which are otherwise alike.
        grant: OAuth grant type.
        parameters: Further parameters of the request, such as the audience.
    """

    issuer: str
    client_id: str
    scope: str
    profile: str
    grant: str = ""
    parameters: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def name(self) -> str:
        """A name that does not reveal the key, the same in all processes."""
        scope = " ".join(sorted(self.scope.split()))
        parts = [self.issuer, self.client_id, scope, self.profile, self.grant, sorted(self.parameters)]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


def cache_of(kind: str | TokenCache, key: CacheKey) -> TokenCache:
    """Return the cache for ``memory``, ``file`` or ``keyring``, or the given cache."""
    if not isinstance(kind, str):
        return kind
    match kind:
        case "memory":
            return MemoryCache()
        case "file":
            return FileCache(key)
        case "keyring":
            return KeyringCache(key)
        case _:
            raise ConfigError(f"cache must be 'memory', 'file' or 'keyring', not {kind!r}")


def dump_token(token: Token) -> Secret:
    """Return a token as JSON, with wall-clock times, since monotonic times are useless in another process."""
    return Secret(
        json.dumps(
            {
                "version": 1,
                "access": token.access.reveal(),
                "refresh": token.refresh.reveal() if token.refresh else None,
                "issued_at": token.issued_at,
                "lifetime": token.lifetime,
            }
        )
    )


def load_token(text: str | bytes, now: Moment) -> Token | None:
    """Return the token in the JSON of `dump_token`, or None if the text is something else."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    match data:
        case {
            "version": 1,
            "access": str(access),
            "refresh": None | str() as refresh,
            "issued_at": int() | float() as issued_at,
            "lifetime": int() | float() as lifetime,
        }:
            age = now.wall - issued_at
            # A token from the future: the clock was set back, and the age of the token is unknown.
            left = lifetime - age if age >= 0 else 0.0
            return Token(
                access=Secret(access),
                refresh=Secret(refresh) if refresh else None,
                deadline=now.monotonic + left,
                issued_at=float(issued_at),
                lifetime=float(lifetime),
            )
    return None


class MemoryCache:
    """A cache that stores nothing, so that a token lives as long as its authentication object."""

    @contextmanager
    def lock(self, timeout: float = TOKEN_LOCK_TIMEOUT) -> Iterator[None]:  # noqa: ARG002
        """Do nothing, since no other process uses this cache."""
        yield

    def load(self, now: Moment) -> Token | None:  # noqa: ARG002
        """Return None."""
        return None

    def save(self, token: Token) -> None:
        """Do nothing."""


def _state_folder() -> Path:
    import platformdirs  # not needed for tokens in memory

    return Path(platformdirs.user_state_dir("tiepoint", appauthor=False))


class _LockedCache:
    def __init__(self, key: CacheKey, folder: Path | None) -> None:
        self._folder = folder or _state_folder()
        self._name = key.name

    @contextmanager
    def lock(self, timeout: float = TOKEN_LOCK_TIMEOUT) -> Iterator[None]:
        """Hold the lock file beside the token, which every process must acquire.

        Args:
            timeout: Seconds to wait for another process.

        Raises:
            AuthError: If another process holds the lock for longer.
            ConfigError: If the lock file cannot be used.
        """
        import filelock

        self._check_folder()
        lock = filelock.FileLock(self._folder / f"{self._name}.lock", timeout=timeout, mode=0o600)
        try:
            lock.acquire()
        except filelock.Timeout:
            raise AuthError(f"another process held the token cache for {timeout:g} s; end it, or try again") from None
        except OSError as error:
            raise ConfigError(
                f"the token cache cannot be locked ({error.strerror}); choose another folder, or cache='memory'"
            ) from None
        try:
            yield
        finally:
            lock.release()

    def _check_folder(self) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            status = self._folder.lstat()
        except OSError as error:
            raise ConfigError(
                f"the folder of the token cache cannot be made ({error.strerror}); choose another, or cache='memory'"
            ) from None
        if sys.platform == "win32":
            return  # the user's own folders are private there by their access lists
        if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
            raise ConfigError("the folder of the token cache is a link or another user's; choose another")
        # Others may read the folder. Whoever can write in it could replace the token.
        if status.st_mode & 0o022:
            raise ConfigError("others can write in the folder of the token cache; chmod go-w it, or choose another")


class FileCache(_LockedCache):
    """A cache in a file that only its owner can read.

    Args:
        key: Key of the token.
        folder: Folder, created if it does not exist, in which nobody else can write. Defaults to the user's state
            folder.
    """

    def __init__(self, key: CacheKey, folder: Path | None = None) -> None:
        super().__init__(key, folder)
        self._path = self._folder / f"{self._name}.json"

    def load(self, now: Moment) -> Token | None:
        """Return the token in the file; a truncated file, a link, another user's or a readable file is ignored."""
        try:
            text, problem = _read_private(self._path)
        except FileNotFoundError:
            return None
        except OSError as error:
            text, problem = Secret(""), error.strerror or "it cannot be read"
        token = None if problem else load_token(text.reveal(), now)
        if token is None:
            logger.warning("the cached token is not used: %s", problem or "the file is damaged")
        return token

    def save(self, token: Token) -> None:
        """Write a new file and replace the old one in one step."""
        try:
            _replace(self._path, dump_token(token))
        except OSError as error:
            # The token is valid all the same; only the next process has to authenticate again.
            logger.warning("the token could not be cached: %s", error.strerror)


def _read_private(path: Path) -> tuple[Secret, str]:
    # O_NONBLOCK: opening a pipe would block for ever. Windows has none of the three flags.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            return Secret(""), "it is no file"
        if sys.platform != "win32":
            if status.st_uid != os.geteuid():
                return Secret(""), "the file is another user's"
            if status.st_mode & 0o077:
                return Secret(""), "the file can be read or written by others"
        return Secret(file.read(_MAX_BYTES).decode("utf-8", "replace")), ""


def _replace(path: Path, text: Secret) -> None:
    import tempfile

    handle, new = tempfile.mkstemp(dir=path.parent, prefix=".token-")  # born 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.reveal().encode())
            file.flush()
            os.fsync(file.fileno())
        Path(new).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(new).unlink()
        raise


class KeyringCache(_LockedCache):
    """A cache in the system's keyring, with a lock file.

    Args:
        key: Key of the token.
        folder: Folder of the lock file. Defaults to the user's state folder.

    Raises:
        ConfigError: If there is no usable keyring.
    """

    def __init__(self, key: CacheKey, folder: Path | None = None) -> None:
        super().__init__(key, folder)
        self._keyring = usable_keyring()

    def load(self, now: Moment) -> Token | None:
        """Return the token in the keyring, or None."""
        try:
            text = self._keyring.get_password(_SERVICE, self._name)
        except Exception as error:  # each backend has its own
            logger.warning("the keyring gave no token: %s", type(error).__name__)
            return None
        return None if text is None else load_token(text, now)

    def save(self, token: Token) -> None:
        """Store a token in the keyring."""
        try:
            self._keyring.set_password(_SERVICE, self._name, dump_token(token).reveal())
        except Exception as error:  # each backend has its own, and some quote the token
            logger.warning("the keyring did not take the token: %s", type(error).__name__)


def usable_keyring() -> Any:
    """Return the keyring module, if it is installed and has a usable backend.

    Raises:
        ConfigError: If it is not installed or has no usable backend.
    """
    try:
        import keyring
    except ImportError:
        raise ConfigError("keyring is not installed: pip install 'tiepoint-core[keyring]', or cache='file'") from None
    # The backend for machines without any has a priority of 0 or less.
    if float(keyring.get_keyring().priority) <= 0:
        raise ConfigError(
            "this machine has no keyring that can be used; cache='file' keeps the token in a private file"
        )
    return keyring
