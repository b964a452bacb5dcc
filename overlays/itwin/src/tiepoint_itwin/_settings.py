"""Settings of the client: one table, read from arguments, environment variables and profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

from attr import frozen

if TYPE_CHECKING:
    from tiepoint_core import Settings

PREFIX: Final = "ITWIN"
"""Prefix of the environment variables."""


@frozen(kw_only=True)
class Setting:
    """Setting of the client.

    Attributes:
        name: Argument of the client, and key in a profile.
        kind: Type of the value. A profile holds only references to secrets.
        default: Default, as documentation shows it.
        description: Description, also of the argument of the client.
    """

    name: str
    kind: Literal["text", "url", "secret", "seconds"] = "text"
    default: str = ""
    description: str

    @property
    def variable(self) -> str:
        """Name of the environment variable."""
        return f"{PREFIX}_{self.name.upper()}"


SETTINGS: Final = (
    Setting(
        name="environment",
        default="prod",
        description="`prod`, `qa` or `dev`. That `dev` accepts tokens of `qa` is inferred.",
    ),
    Setting(
        name="base_url",
        kind="url",
        description="Custom base URL, such as that of a sandbox. Requires `token_url` to get tokens.",
    ),
    Setting(name="client_id", description="Id of the application that is registered with Bentley."),
    Setting(name="client_secret", kind="secret", description="Secret of the application. Never shown."),
    Setting(name="token", kind="secret", description="Access token, instead of a client id."),
    Setting(
        name="redirect_uri",
        default="any port, path `/callback`",
        description="Registered redirect URI, on this machine, such as `http://localhost:3000/callback`.",
    ),
    Setting(
        name="scope",
        default="itwin-platform",
        description="Scopes, separated by spaces. `offline_access` (inferred) keeps a person signed in.",
    ),
    Setting(name="token_url", kind="url", default="Bentley's", description="URL that issues tokens."),
    Setting(name="authorize_url", kind="url", default="Bentley's", description="URL where a person signs in."),
    Setting(name="token_cache", default="memory", description="Cache of tokens: `memory`, `file` or `keyring`."),
    Setting(name="itwin_id", description="Id of the iTwin to work in, as set by `for_itwin`."),
    Setting(
        name="poll_seconds",
        kind="seconds",
        default="the vendor's schedule",
        description="Seconds between two polls of a job.",
    ),
)
"""All settings, in the order of the documentation."""


def read_settings(settings: Settings) -> dict[str, Any]:
    """Return the values of settings, as arguments of the client."""
    values = {each.name: _read(settings, each) for each in SETTINGS}
    if not values["client_id"] and not values["token"]:
        settings.text("client_id")  # raises an error that names all places
    return {name: value for name, value in values.items() if value}


def _read(settings: Settings, setting: Setting) -> Any:
    name = setting.name
    match setting.kind:
        case "text":
            return settings.find_text(name)
        case "url":
            return str(settings.url(name)) if settings.find_text(name) else None
        case "secret":
            return settings.find_secret(name)
        case "seconds":  # a number in a profile, so that `find_text` would reject the value
            is_set = settings.environ.get(settings.variable(name), "").strip() or name in settings.values
            return settings.seconds(name, default=0.0) if is_set else None
