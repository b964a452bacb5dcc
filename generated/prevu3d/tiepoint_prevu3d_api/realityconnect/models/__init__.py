"""The classes of requests and answers; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .asset_volume import AssetVolume as AssetVolume
    from .attachment_property_value import AttachmentPropertyValue as AttachmentPropertyValue
    from .attachment_property_value_p3d_type import AttachmentPropertyValueP3DType as AttachmentPropertyValueP3DType
    from .client_credentials_token_request import ClientCredentialsTokenRequest as ClientCredentialsTokenRequest
    from .client_credentials_token_request_grant_type import (
        ClientCredentialsTokenRequestGrantType as ClientCredentialsTokenRequestGrantType,
    )
    from .include_metadata import IncludeMetadata as IncludeMetadata
    from .link_property_value import LinkPropertyValue as LinkPropertyValue
    from .link_property_value_p3d_type import LinkPropertyValueP3DType as LinkPropertyValueP3DType
    from .node import Node as Node
    from .oriented_bounding_box import OrientedBoundingBox as OrientedBoundingBox
    from .quaternion import Quaternion as Quaternion
    from .token_request import TokenRequest as TokenRequest
    from .token_request_grant_type import TokenRequestGrantType as TokenRequestGrantType
    from .token_response import TokenResponse as TokenResponse
    from .twin_asset import TwinAsset as TwinAsset
    from .vector_3 import Vector3 as Vector3

_MODULES: dict[str, str] = {
    "AssetVolume": "asset_volume",
    "AttachmentPropertyValue": "attachment_property_value",
    "AttachmentPropertyValueP3DType": "attachment_property_value_p3d_type",
    "ClientCredentialsTokenRequest": "client_credentials_token_request",
    "ClientCredentialsTokenRequestGrantType": "client_credentials_token_request_grant_type",
    "IncludeMetadata": "include_metadata",
    "LinkPropertyValue": "link_property_value",
    "LinkPropertyValueP3DType": "link_property_value_p3d_type",
    "Node": "node",
    "OrientedBoundingBox": "oriented_bounding_box",
    "Quaternion": "quaternion",
    "TokenRequest": "token_request",
    "TokenRequestGrantType": "token_request_grant_type",
    "TokenResponse": "token_response",
    "TwinAsset": "twin_asset",
    "Vector3": "vector_3",
}

__all__: tuple[str, ...] = (
    "AssetVolume",
    "AttachmentPropertyValue",
    "AttachmentPropertyValueP3DType",
    "ClientCredentialsTokenRequest",
    "ClientCredentialsTokenRequestGrantType",
    "IncludeMetadata",
    "LinkPropertyValue",
    "LinkPropertyValueP3DType",
    "Node",
    "OrientedBoundingBox",
    "Quaternion",
    "TokenRequest",
    "TokenRequestGrantType",
    "TokenResponse",
    "TwinAsset",
    "Vector3",
)

if not TYPE_CHECKING:

    def __getattr__(name):
        """Import a class when it is first used."""
        if name in _MODULES:
            from importlib import import_module

            globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
            return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *_MODULES})
