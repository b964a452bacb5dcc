"""Settings from arguments, the environment or a profile file, in this order; the file has references to secrets."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final, Literal

import httpx
from attr import field, frozen

from ._errors import ConfigError
from ._origins import base_url
from ._redact import Secret

PROFILE_VARIABLE: Final = "TIEPOINT_PROFILE"
"""Names the profile, where no argument does."""

_DEFAULT_PROFILE: Final = "default"


def config_file() -> Path:
    """Return the path of the profile file: ``tiepoint/config.toml`` in the user's config folder."""
    import platformdirs  # not needed if all settings are arguments

    return Path(platformdirs.user_config_dir("tiepoint", appauthor=False)) / "config.toml"


@frozen(kw_only=True)
class Settings:
    """Where one vendor's settings are looked up.

    Attributes:
        vendor: The vendor's name: of its table in a profile, and in capitals before the names of its variables.
        prefix: What is there before their names instead.
        profile: Name of the profile.
        environ: The environment; empty where it is not to be asked.
        values: The vendor's table of the profile: ``[profiles.NAME.VENDOR]``.
        file: Where that table is, or would be.
    """

    vendor: str
    prefix: str | None = None
    profile: str = _DEFAULT_PROFILE
    # Neither is shown: the one is full of others' secrets, the other may hold one in the wrong place.
    environ: Mapping[str, str] = field(factory=dict, repr=False)
    values: Mapping[str, object] = field(factory=dict, repr=False)
    file: Path | None = None

    def __attrs_post_init__(self) -> None:
        if self.variable("")[0].isdigit():
            raise ConfigError(
                f"no shell can set a variable such as {self.variable('token')}: give a prefix that begins with a letter"
            )

    def variable(self, name: str) -> str:
        """Name of a setting's environment variable, such as ``ITWIN_CLIENT_ID``."""
        return re.sub(r"[^A-Z0-9]", "_", f"{self.vendor if self.prefix is None else self.prefix}_{name}".upper())

    def find_text(self, name: str, argument: str | None = None, *, default: str | None = None) -> str | None:
        """Look a text up.

        Raises:
            ConfigError: The profile has something else there.
        """
        if argument is not None:
            return argument
        if found := self.environ.get(self.variable(name), "").strip():
            return found
        value = self.values.get(name)
        if value is None:
            return default
        if not isinstance(value, str):
            raise ConfigError(f"{name} in {self._table} must be a text")
        return value

    def text(self, name: str, argument: str | None = None, *, default: str | None = None) -> str:
        """Look a text up that must be there.

        Raises:
            ConfigError: It is not; the message tells the three places to put it.
        """
        found = self.find_text(name, argument, default=default)
        if not found:
            raise self._missing(name)
        return found

    def url(self, name: str, argument: str | None = None, *, default: str | None = None) -> httpx.URL:
        """Look an address up: https, or http on a loopback host.

        Raises:
            ConfigError: There is none, or it is another kind.
        """
        try:
            return base_url(self.text(name, argument, default=default))
        except ConfigError as error:
            raise ConfigError(str(error).replace("base_url", name)) from None

    def seconds(self, name: str, argument: float | None = None, *, default: float) -> float:
        """Look a number of seconds up: more than 0, and finite.

        Raises:
            ConfigError: It is something else.
        """
        said: object = argument
        if said is None:
            said = self.environ.get(self.variable(name), "").strip() or self.values.get(name, default)
        try:
            found = float(said) if isinstance(said, str | int | float) and not isinstance(said, bool) else math.nan
        except ValueError:
            found = math.nan
        if not (math.isfinite(found) and found > 0):
            raise ConfigError(
                f"{name} must be a number of seconds above 0; check {self.variable(name)} and {self._table}"
            )
        return found

    def find_secret(self, name: str, argument: str | Secret | None = None) -> Secret | None:
        """Look a secret up; a profile holds only where it is: ``{env = "NAME"}`` or ``{keyring = "SERVICE/USER"}``.

        Raises:
            ConfigError: The profile holds the secret itself, or a reference that leads nowhere.
        """
        if argument is not None:
            return argument if isinstance(argument, Secret) else Secret(argument)
        if self.environ.get(self.variable(name), "").strip():
            return Secret(self.environ[self.variable(name)].strip())
        match self.values.get(name):
            case None:
                return None
            case {"env": str(variable), **more} if not more:
                if not self.environ.get(variable, "").strip():
                    raise ConfigError(f"{name} in {self._table} refers to the variable {variable}, which is not set")
                return Secret(self.environ[variable].strip())
            case {"keyring": str(entry), **more} if not more:
                return self._from_keyring(name, entry)
            case _:
                raise ConfigError(
                    f"{name} in {self._table} must be a reference, not the secret itself:"
                    ' {env = "NAME"} or {keyring = "SERVICE/USER"}'
                )

    def secret(self, name: str, argument: str | Secret | None = None) -> Secret:
        """Look a secret up that must be there.

        Raises:
            ConfigError: It is not, or as for `find_secret`.
        """
        found = self.find_secret(name, argument)
        if found is None or not found.reveal():
            raise self._missing(name)
        return found

    @property
    def _table(self) -> str:
        return f"[profiles.{self.profile}.{self.vendor}] of {self.file or 'the profile file'}"

    def _missing(self, name: str) -> ConfigError:
        return ConfigError(
            f"{name} is missing: give {name}=, set {self.variable(name)}, or put {name} into {self._table}"
        )

    def _from_keyring(self, name: str, entry: str) -> Secret:
        from ._auth.cache import usable_keyring

        service, _, user = entry.rpartition("/")
        if not service or not user:
            raise ConfigError(f"{name} in {self._table} must name the keyring's entry as SERVICE/USER")
        keyring = usable_keyring()
        failed = ""
        found: Secret | None = None
        try:
            said = keyring.get_password(service, user)
            found = None if said is None else Secret(said)
            del said
        except Exception as error:  # each backend has its own
            failed = type(error).__name__
        if failed:
            raise ConfigError(f"{name}: the keyring failed ({failed}); unlock it, or set {self.variable(name)}")
        if found is None:
            raise ConfigError(f"{name}: the keyring has no entry {entry!r}; add it with: keyring set {service} {user}")
        return found


def load_settings(
    vendor: str,
    *,
    prefix: str | None = None,
    profile: str | None = None,
    environ: Mapping[str, str] | None = None,
    file: Path | None = None,
    source: Literal["all", "environment"] = "all",
) -> Settings:
    """Gather where a vendor's settings are looked up.

    ``Client.from_env()`` takes ``source="environment"``; ``Client.from_profile(name)`` gives the profile's name.

    Args:
        vendor: The vendor's name.
        prefix: What the names of its variables begin with; None: the vendor's name in capitals.
        profile: Name of the profile, which must then exist; None: ``TIEPOINT_PROFILE``, else ``default`` if there is
            one.
        environ: The environment; None: that of this process.
        file: The profile file; None: `config_file`.
        source: Whether the profile file is read.

    Raises:
        ConfigError: The file cannot be read, or has no such profile; or the variables would begin with a digit.
    """
    around = os.environ if environ is None else environ
    if source == "environment":
        return Settings(vendor=vendor, prefix=prefix, environ=around)
    asked = profile or around.get(PROFILE_VARIABLE, "").strip()
    where = file or config_file()
    profiles = _profiles(where)
    name = asked or _DEFAULT_PROFILE
    if asked and name not in profiles:
        there = ", ".join(sorted(profiles)) or "none"
        raise ConfigError(f"there is no profile {name!r} in {where} (there: {there}); add [profiles.{name}.{vendor}]")
    tables = profiles.get(name, {})
    values = tables.get(vendor, {}) if isinstance(tables, dict) else None
    if not isinstance(values, dict):
        raise ConfigError(f"profiles.{name}.{vendor} in {where} must be a table: [profiles.{name}.{vendor}]")
    return Settings(vendor=vendor, prefix=prefix, profile=name, environ=around, values=values, file=where)


def _profiles(file: Path) -> dict[str, object]:
    import tomllib

    problem = ""
    found: dict[str, object] = {}
    try:
        with file.open("rb") as opened:
            found = tomllib.load(opened)
    except FileNotFoundError:
        return {}
    except OSError as error:
        problem = error.strerror or type(error).__name__
    except (ValueError, RecursionError):
        # Its text can quote the line, in which somebody may have put a secret.
        problem = "it is not valid TOML"
    if problem:
        raise ConfigError(f"the profile file {file} cannot be read: {problem}")
    profiles = found.get("profiles", {})
    if not isinstance(profiles, dict):
        raise ConfigError(f"profiles in {file} must be tables: [profiles.NAME.VENDOR]")
    return profiles
