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
"""Environment variable with the name of the profile, if no argument names one."""

_DEFAULT_PROFILE: Final = "default"


def config_file() -> Path:
    """Return the path of the profile file: ``tiepoint/config.toml`` in the user's config folder."""
    import platformdirs  # not needed if all settings are arguments

    return Path(platformdirs.user_config_dir("tiepoint", appauthor=False)) / "config.toml"


@frozen(kw_only=True)
class Settings:
    """The sources of a vendor's settings.

    Attributes:
        vendor: Name of the vendor, of its table in a profile and, in upper case, before the names of its variables.
        prefix: Prefix of the names of variables instead of the vendor's name, or None.
        profile: Name of the profile.
        environ: Environment variables, empty if the environment is not used.
        values: Table of the vendor in the profile: ``[profiles.NAME.VENDOR]``.
        file: Path of the profile file, or None if no file is used.
    """

    vendor: str
    prefix: str | None = None
    profile: str = _DEFAULT_PROFILE
    # Not shown: the environment has other secrets, and a profile may have one in the wrong place.
    environ: Mapping[str, str] = field(factory=dict, repr=False)
    values: Mapping[str, object] = field(factory=dict, repr=False)
    file: Path | None = None

    def __attrs_post_init__(self) -> None:
        if self.variable("")[0].isdigit():
            raise ConfigError(
                f"no shell can set a variable such as {self.variable('token')}: give a prefix that begins with a letter"
            )

    def variable(self, name: str) -> str:
        """Return the name of a setting's environment variable, such as ``ITWIN_CLIENT_ID``."""
        return re.sub(r"[^A-Z0-9]", "_", f"{self.vendor if self.prefix is None else self.prefix}_{name}".upper())

    def find_text(self, name: str, argument: str | None = None, *, default: str | None = None) -> str | None:
        """Return a string, or the default if the setting is missing.

        Args:
            name: Name of the setting.
            argument: Value that precedes all others, or None.
            default: Value if the setting is missing.

        Raises:
            ConfigError: If the profile has a value of another type.
        """
        if argument is not None:
            return argument
        if text := self.environ.get(self.variable(name), "").strip():
            return text
        value = self.values.get(name)
        if value is None:
            return default
        if not isinstance(value, str):
            raise ConfigError(f"{name} in {self._table} must be a text")
        return value

    def text(self, name: str, argument: str | None = None, *, default: str | None = None) -> str:
        """Return a required string, as `find_text` does.

        Raises:
            ConfigError: If the setting is missing; the message names the three places for it.
        """
        text = self.find_text(name, argument, default=default)
        if not text:
            raise self._missing(name)
        return text

    def url(self, name: str, argument: str | None = None, *, default: str | None = None) -> httpx.URL:
        """Return a required URL: https, or http on a loopback host.

        Raises:
            ConfigError: If the setting is missing or not such a URL.
        """
        try:
            return base_url(self.text(name, argument, default=default))
        except ConfigError as error:
            raise ConfigError(str(error).replace("base_url", name)) from None

    def seconds(self, name: str, argument: float | None = None, *, default: float) -> float:
        """Return a number of seconds, above 0 and finite.

        Raises:
            ConfigError: If the setting is something else.
        """
        value: object = argument
        if value is None:
            value = self.environ.get(self.variable(name), "").strip() or self.values.get(name, default)
        try:
            seconds = float(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else math.nan
        except ValueError:
            seconds = math.nan
        if not (math.isfinite(seconds) and seconds > 0):
            raise ConfigError(
                f"{name} must be a number of seconds above 0; check {self.variable(name)} and {self._table}"
            )
        return seconds

    def find_secret(self, name: str, argument: str | Secret | None = None) -> Secret | None:
        """Return a secret, or None if the setting is missing.

        A profile has only a reference to the secret: ``{env = "NAME"}`` or ``{keyring = "SERVICE/USER"}``.

        Raises:
            ConfigError: If the profile has the secret itself, or a reference to a missing variable or entry.
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
        """Return a required secret, as `find_secret` does.

        Raises:
            ConfigError: If the setting is missing, or for the reasons of `find_secret`.
        """
        secret = self.find_secret(name, argument)
        if secret is None or not secret.reveal():
            raise self._missing(name)
        return secret

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
        failure = ""
        secret: Secret | None = None
        try:
            password = keyring.get_password(service, user)
            secret = None if password is None else Secret(password)
            del password
        except Exception as error:  # each backend has its own
            failure = type(error).__name__
        if failure:
            raise ConfigError(f"{name}: the keyring failed ({failure}); unlock it, or set {self.variable(name)}")
        if secret is None:
            raise ConfigError(f"{name}: the keyring has no entry {entry!r}; add it with: keyring set {service} {user}")
        return secret


def load_settings(
    vendor: str,
    *,
    prefix: str | None = None,
    profile: str | None = None,
    environ: Mapping[str, str] | None = None,
    file: Path | None = None,
    source: Literal["all", "environment"] = "all",
) -> Settings:
    """Return the sources of a vendor's settings.

    ``Client.from_env()`` uses ``source="environment"``; ``Client.from_profile(name)`` passes the profile's name.

    Args:
        vendor: Name of the vendor.
        prefix: Prefix of the names of variables. Defaults to the vendor's name in upper case.
        profile: Name of the profile, which must exist. Defaults to ``TIEPOINT_PROFILE``, otherwise to ``default`` if
            that profile exists.
        environ: Environment variables. Defaults to those of this process.
        file: Path of the profile file. Defaults to `config_file`.
        source: ``all``, or ``environment`` to read no profile file.

    Raises:
        ConfigError: If the file cannot be read or has no such profile, or the variables would begin with a digit.
    """
    variables = os.environ if environ is None else environ
    if source == "environment":
        return Settings(vendor=vendor, prefix=prefix, environ=variables)
    requested = profile or variables.get(PROFILE_VARIABLE, "").strip()
    path = file or config_file()
    profiles = _profiles(path)
    name = requested or _DEFAULT_PROFILE
    if requested and name not in profiles:
        existing = ", ".join(sorted(profiles)) or "none"
        raise ConfigError(f"there is no profile {name!r} in {path} (there: {existing}); add [profiles.{name}.{vendor}]")
    tables = profiles.get(name, {})
    values = tables.get(vendor, {}) if isinstance(tables, dict) else None
    if not isinstance(values, dict):
        raise ConfigError(f"profiles.{name}.{vendor} in {path} must be a table: [profiles.{name}.{vendor}]")
    return Settings(vendor=vendor, prefix=prefix, profile=name, environ=variables, values=values, file=path)


def _profiles(file: Path) -> dict[str, object]:
    import tomllib

    problem = ""
    data: dict[str, object] = {}
    try:
        with file.open("rb") as opened:
            data = tomllib.load(opened)
    except FileNotFoundError:
        return {}
    except OSError as error:
        problem = error.strerror or type(error).__name__
    except (ValueError, RecursionError):
        # The text of the error can quote a line of the file, which may have a secret.
        problem = "it is not valid TOML"
    if problem:
        raise ConfigError(f"the profile file {file} cannot be read: {problem}")
    profiles = data.get("profiles", {})
    if not isinstance(profiles, dict):
        raise ConfigError(f"profiles in {file} must be tables: [profiles.NAME.VENDOR]")
    return profiles
