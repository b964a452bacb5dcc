"""Where tokens outlive the process, when the caller asks for it: a file of one's own, or the system's keyring."""

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

from .._errors import AuthError, ConfigError
from .._logging import logger
from .._redact import Secret
from .tokens import Moment, Token

__all__ = ["CacheKey", "FileCache", "KeyringCache", "MemoryCache", "TokenCache", "cache_of", "dump_token", "load_token"]

_LARGEST: Final = 64 * 1024
_SERVICE: Final = "tiepoint"


class TokenCache(Protocol):
    """What a cache of tokens must do."""

    def locked(self, timeout: float = 60.0) -> AbstractContextManager[object]:
        """Keep other processes out of read, refresh and write; wait at most so many seconds."""
        ...

    def load(self, moment: Moment) -> Token | None:
        """Give the stored token, also one past its deadline: its refresh token may be good."""
        ...

    def save(self, token: Token) -> None:
        """Store a token in place of the one before."""
        ...


@frozen
class CacheKey:
    """What tells one sign-in from another.

    Attributes:
        issuer: Who gives the tokens.
        client_id: To which program.
        scope: For what.
        profile: Keeps sign-ins apart that are alike.
        grant: How they are asked for: as a program, or as a person.
        parameters: What else they are asked for with, such as the audience.
    """

    issuer: str
    client_id: str
    scope: str
    profile: str
    grant: str = ""
    parameters: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    @property
    def name(self) -> str:
        """A name that gives none of it away, the same in all processes."""
        scope = " ".join(sorted(self.scope.split()))
        parts = [self.issuer, self.client_id, scope, self.profile, self.grant, sorted(self.parameters)]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:32]


def cache_of(kind: str | TokenCache, key: CacheKey) -> TokenCache:
    """Give the cache that a word stands for: ``memory``, ``file`` or ``keyring``."""
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
    """Write a token as JSON, by the wall clock: the monotonic one means nothing in another process."""
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


def load_token(text: str | bytes, moment: Moment) -> Token | None:
    """Read what `dump_token` wrote; None for anything else."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    match found:
        case {
            "version": 1,
            "access": str(access),
            "refresh": None | str() as refresh,
            "issued_at": int() | float() as issued_at,
            "lifetime": int() | float() as lifetime,
        }:
            age = moment.wall - issued_at
            # From the future: the clock was set back, so that nobody knows how old the token is.
            left = lifetime - age if age >= 0 else 0.0
            return Token(
                access=Secret(access),
                refresh=Secret(refresh) if refresh else None,
                deadline=moment.monotonic + left,
                issued_at=float(issued_at),
                lifetime=float(lifetime),
            )
    return None


class MemoryCache:
    """Keep nothing beyond the sign-in object itself."""

    @contextmanager
    def locked(self, timeout: float = 60.0) -> Iterator[None]:  # noqa: ARG002
        """Do nothing: nobody else is there."""
        yield

    def load(self, moment: Moment) -> Token | None:  # noqa: ARG002
        """Give nothing."""
        return None

    def save(self, token: Token) -> None:
        """Keep nothing."""


def _state_folder() -> Path:
    import platformdirs  # not needed by those who keep tokens in memory

    return Path(platformdirs.user_state_dir("tiepoint", appauthor=False))


class _Locked:
    def __init__(self, key: CacheKey, folder: Path | None) -> None:
        self._folder = folder or _state_folder()
        self._name = key.name

    @contextmanager
    def locked(self, timeout: float = 60.0) -> Iterator[None]:
        """Hold the lock file beside the token; every process must go through it."""
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
            about = self._folder.lstat()
        except OSError as error:
            raise ConfigError(
                f"the folder of the token cache cannot be made ({error.strerror}); choose another, or cache='memory'"
            ) from None
        if sys.platform == "win32":
            return  # the user's own folders are private there by their access lists
        if not stat.S_ISDIR(about.st_mode) or about.st_uid != os.geteuid():
            raise ConfigError("the folder of the token cache is a link or another user's; choose another")
        # It may be one that others read. Who can write there can put another token in the place of ours.
        if about.st_mode & 0o022:
            raise ConfigError("others can write in the folder of the token cache; chmod go-w it, or choose another")


class FileCache(_Locked):
    """Keep the token in a file that only its owner can read.

    Args:
        key: Which sign-in.
        folder: Where, made if it is not there: nobody else may write in it; None: the user's state folder.
    """

    def __init__(self, key: CacheKey, folder: Path | None = None) -> None:
        super().__init__(key, folder)
        self._path = self._folder / f"{self._name}.json"

    def load(self, moment: Moment) -> Token | None:
        """Read the file; one that is cut, a link, another's, or readable by others is ignored."""
        try:
            text, problem = _read_private(self._path)
        except FileNotFoundError:
            return None
        except OSError as error:
            text, problem = Secret(""), error.strerror or "it cannot be read"
        token = None if problem else load_token(text.reveal(), moment)
        if token is None:
            logger.warning("the cached token is not used: %s", problem or "the file is damaged")
        return token

    def save(self, token: Token) -> None:
        """Write a new file and put it in place of the old in one step."""
        try:
            _replace(self._path, dump_token(token))
        except OSError as error:
            # The token is good all the same; only the next process has to sign in again.
            logger.warning("the token could not be cached: %s", error.strerror)


def _read_private(path: Path) -> tuple[Secret, str]:
    # O_NONBLOCK: a pipe put there would block for ever. Windows has none of the three.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        about = os.fstat(file.fileno())
        if not stat.S_ISREG(about.st_mode):
            return Secret(""), "it is no file"
        if sys.platform != "win32":
            if about.st_uid != os.geteuid():
                return Secret(""), "the file is another user's"
            if about.st_mode & 0o077:
                return Secret(""), "the file can be read or written by others"
        return Secret(file.read(_LARGEST).decode("utf-8", "replace")), ""


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


class KeyringCache(_Locked):
    """Keep the token in the system's keyring; only a lock is a file.

    Args:
        key: Which sign-in.
        folder: Where the lock goes; None: the user's state folder.

    Raises:
        ConfigError: There is no keyring to use.
    """

    def __init__(self, key: CacheKey, folder: Path | None = None) -> None:
        super().__init__(key, folder)
        self._keyring = usable_keyring()

    def load(self, moment: Moment) -> Token | None:
        """Ask the keyring."""
        try:
            text = self._keyring.get_password(_SERVICE, self._name)
        except Exception as error:  # each backend has its own
            logger.warning("the keyring gave no token: %s", type(error).__name__)
            return None
        return None if text is None else load_token(text, moment)

    def save(self, token: Token) -> None:
        """Give it to the keyring."""
        try:
            self._keyring.set_password(_SERVICE, self._name, dump_token(token).reveal())
        except Exception as error:  # each backend has its own, and some quote what they were given
            logger.warning("the keyring did not take the token: %s", type(error).__name__)


def usable_keyring() -> Any:
    """Give the keyring module, if it is installed and has somewhere to keep things.

    Raises:
        ConfigError: It is not, or has not.
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
