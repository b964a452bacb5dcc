"""Settings: which place wins, and what may stand in a profile."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from tiepoint_core._errors import ConfigError
from tiepoint_core._redact import Secret
from tiepoint_core._settings import Settings, config_file, load_settings

from .shown import deep
from .token_server import CANARY

FILE = """
[profiles.default.acme]
client_id = "from default"

[profiles.work.acme]
client_id = "from file"
base_url = "https://file.example"
timeout = 5
client_secret = { env = "MY_SECRET" }
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(FILE)
    return path


def of(file: Path, profile: str | None = None, **environ: str) -> Settings:
    return load_settings("acme", profile=profile, environ=environ, file=file)


def test_order(file: Path) -> None:
    """A setting comes from the argument, the environment, the profile or the default, in this order."""
    settings = of(file, "work", ACME_CLIENT_ID=" from environment ")
    assert settings.text("client_id", "argument") == "argument"
    assert settings.text("client_id") == "from environment"
    assert of(file, "work", ACME_CLIENT_ID="").text("client_id") == "from file"
    assert settings.text("scope", default="fallback") == "fallback"
    assert settings.find_text("scope") is None


def test_profile_name(file: Path) -> None:
    """The profile is the argument, the variable or `default`."""
    assert of(file).text("client_id") == "from default"
    assert of(file, TIEPOINT_PROFILE="work").text("client_id") == "from file"
    assert of(file, "default", TIEPOINT_PROFILE="work").text("client_id") == "from default"


def test_environment_only(tmp_path: Path) -> None:
    """With source="environment", no file is read."""
    (tmp_path / "config.toml").write_text("not TOML")
    settings = load_settings(
        "acme", environ={"ACME_CLIENT_ID": "x"}, file=tmp_path / "config.toml", source="environment"
    )
    assert settings.text("client_id") == "x"


def test_defaults(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The process's environment and the user's file are the defaults."""
    if sys.platform == "linux":
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
        assert config_file() == tmp_path / "tiepoint" / "config.toml"
        monkeypatch.setenv("ACME_CLIENT_ID", "x")
        assert load_settings("acme").text("client_id") == "x"


def test_variable_names(file: Path) -> None:
    """Names of variables begin with the vendor or with a prefix that a shell accepts."""
    for source in ("all", "environment"):
        more: dict[str, Any] = {"environ": {"THREED_API_KEY": "x"}, "file": file, "source": source}
        with pytest.raises(ConfigError, match=r"no shell can set .*3DVERSE_TOKEN: give a prefix"):
            load_settings("3dverse", **more)
        settings = load_settings("3dverse", prefix="threed", **more)
        assert settings.variable("api_key") == "THREED_API_KEY"
        assert settings.text("api_key") == "x"
    assert load_settings("acme", environ={}, file=file).variable("api_key") == "ACME_API_KEY"
    with pytest.raises(ConfigError, match=r"\[profiles\.default\.3dverse\]"):
        settings.text("other")


def test_missing(file: Path) -> None:
    """The error for a missing setting names the three places for it."""
    with pytest.raises(ConfigError) as caught:
        of(file, "work").text("itwin-id")
    for place in ("itwin-id=", "ACME_ITWIN_ID", "[profiles.work.acme]"):
        assert place in str(caught.value)
    with pytest.raises(ConfigError, match="ACME_API_KEY"):
        of(file, "work").secret("api_key")
    with pytest.raises(ConfigError, match="api_key is missing"):
        of(file, "work").secret("api_key", "")


def test_missing_profile(file: Path) -> None:
    """The error for a missing profile lists the existing ones."""
    with pytest.raises(ConfigError, match=r"no profile 'home' .*default, work"):
        of(file, "home")
    assert of(file.with_name("none.toml")).find_text("client_id") is None
    with pytest.raises(ConfigError, match="there: none"):
        of(file.with_name("none.toml"), "work")


@pytest.mark.parametrize(
    "text", ["= " + CANARY, 'profiles = "x"', '[profiles]\ndefault = "x"', '[profiles.default]\nacme = "x"', "\udcff"]
)
def test_unreadable_file(tmp_path: Path, text: str) -> None:
    """The error for an unreadable file does not quote the file."""
    path = tmp_path / "config.toml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ConfigError) as caught:
        of(path)
    assert CANARY not in str(caught.value)
    with pytest.raises(ConfigError, match="cannot be read"):
        of(tmp_path)


def test_secret_references(file: Path) -> None:
    """A profile file has references to secrets only."""
    assert of(file, "work", MY_SECRET=f"{CANARY}\n").secret("client_secret") == Secret(CANARY)
    assert of(file, "work", ACME_CLIENT_SECRET=CANARY).secret("client_secret") == Secret(CANARY)
    assert of(file, "work").secret("client_secret", CANARY) == Secret(CANARY)
    assert of(file, "work").secret("client_secret", Secret(CANARY)) == Secret(CANARY)
    assert of(file, "work").find_secret("other") is None
    with pytest.raises(ConfigError, match="MY_SECRET, which is not set"):
        of(file, "work").secret("client_secret")


@pytest.mark.parametrize("value", [f'"{CANARY}"', "5", '{ file = "x" }', '{ env = "A", keyring = "b/c" }', "[]"])
def test_fault_42_secret_in_file(file: Path, value: str) -> None:
    """A secret in the file itself is rejected and not shown."""
    file.write_text(f"[profiles.default.acme]\nkey = {value}\n")
    settings = of(file, MORE=CANARY)
    with pytest.raises(ConfigError, match="must be a reference") as caught:
        settings.secret("key")
    assert CANARY not in deep(caught.value)
    assert CANARY not in repr(settings)


def test_keyring(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A secret can be in the keyring."""

    class Ring:
        priority = 5.0

        def get_keyring(self) -> Ring:
            return self

        def get_password(self, service: str, user: str) -> str | None:
            if user == "locked":
                raise RuntimeError(CANARY)
            return CANARY if (service, user) == ("acme/api", "me") else None

    monkeypatch.setitem(sys.modules, "keyring", Ring())
    problems = {"acme/api/me": "", "acme/you": "no entry", "x/locked": "RuntimeError", "x": "SERVICE"}
    for entry, problem in problems.items():
        file.write_text(f'[profiles.default.acme]\nkey = {{ keyring = "{entry}" }}\n')
        if not problem:
            assert of(file).secret("key") == Secret(CANARY)
            continue
        with pytest.raises(ConfigError, match=problem) as caught:
            of(file).secret("key")
        assert CANARY not in deep(caught.value)


def test_urls(file: Path) -> None:
    """URLs are https, or http on a loopback host."""
    assert str(of(file, "work").url("base_url")) == "https://file.example"
    assert str(of(file, ACME_BASE_URL="http://127.0.0.1:80").url("base_url")) == "http://127.0.0.1"
    for bad in ("http://file.example", "ftp://x", "https://u:p@x", "x", "https://x/?a=b"):
        with pytest.raises(ConfigError, match="token_url"):
            of(file, ACME_TOKEN_URL=bad).url("token_url")


def test_seconds(file: Path) -> None:
    """Seconds are a finite number above 0."""
    assert of(file, "work").seconds("timeout", default=30) == 5
    assert of(file, ACME_TIMEOUT="2.5").seconds("timeout", default=30) == 2.5
    assert of(file).seconds("timeout", default=30) == 30
    assert of(file).seconds("timeout", 1, default=30) == 1
    for bad in ("x", "0", "-1", "nan", "inf"):
        with pytest.raises(ConfigError, match="ACME_TIMEOUT"):
            of(file, ACME_TIMEOUT=bad).seconds("timeout", default=30)


@pytest.mark.parametrize("value", ["5", "true", "[]"])
def test_strings(file: Path, value: Any) -> None:
    """A string setting must be a string in the profile."""
    file.write_text(f"[profiles.default.acme]\nscope = {value}\n")
    with pytest.raises(ConfigError, match="must be a text"):
        of(file).text("scope")
