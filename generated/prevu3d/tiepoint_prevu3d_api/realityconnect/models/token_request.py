from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import NULL, read_enum, rest, write
from .. import models as _models

_KEYS = frozenset({"grant_type", "client_id", "code", "code_verifier", "redirect_uri"})


@define(kw_only=True)
class TokenRequest:
    """Form body of a standard OAuth2 token call, with the PKCE fields that a native application sends.

    Attributes:
        grant_type: The kind of grant.
        client_id: Sent in the form by native applications, which have no secret.
        code: The code that the browser step returned.
        code_verifier: The PKCE secret whose digest went into the browser step.
        redirect_uri: The same redirect as in the browser step.

    Confidence: inferred.
    """

    grant_type: _models.TokenRequestGrantType
    client_id: str | Unset = UNSET
    code: str | Unset = UNSET
    code_verifier: str | Unset = UNSET
    redirect_uri: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        data["grant_type"] = write(self.grant_type)
        if self.client_id is not UNSET:
            data["client_id"] = self.client_id
        if self.code is not UNSET:
            data["code"] = self.code
        if self.code_verifier is not UNSET:
            data["code_verifier"] = self.code_verifier
        if self.redirect_uri is not UNSET:
            data["redirect_uri"] = self.redirect_uri
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.grant_type = (
            read_enum(_models.TokenRequestGrantType, value) if (value := data["grant_type"]) is not None else NULL
        )
        self.client_id = data.get("client_id", UNSET)
        self.code = data.get("code", UNSET)
        self.code_verifier = data.get("code_verifier", UNSET)
        self.redirect_uri = data.get("redirect_uri", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
