"""Contains all the data models used in inputs/outputs"""

from .asset_metadata import AssetMetadata
from .asset_metadata_section import AssetMetadataSection
from .asset_volume import AssetVolume
from .attachment_property_value import AttachmentPropertyValue
from .attachment_property_value_p3d_type import AttachmentPropertyValueP3DType
from .client_credentials_token_request import ClientCredentialsTokenRequest
from .client_credentials_token_request_grant_type import (
    ClientCredentialsTokenRequestGrantType,
)
from .error_body import ErrorBody
from .include_metadata import IncludeMetadata
from .link_property_value import LinkPropertyValue
from .link_property_value_p3d_type import LinkPropertyValueP3DType
from .node import Node
from .node_browse_object import NodeBrowseObject
from .oriented_bounding_box import OrientedBoundingBox
from .quaternion import Quaternion
from .token_request import TokenRequest
from .token_request_grant_type import TokenRequestGrantType
from .token_response import TokenResponse
from .twin_asset import TwinAsset
from .vector_3 import Vector3

__all__ = (
    "AssetMetadata",
    "AssetMetadataSection",
    "AssetVolume",
    "AttachmentPropertyValue",
    "AttachmentPropertyValueP3DType",
    "ClientCredentialsTokenRequest",
    "ClientCredentialsTokenRequestGrantType",
    "ErrorBody",
    "IncludeMetadata",
    "LinkPropertyValue",
    "LinkPropertyValueP3DType",
    "Node",
    "NodeBrowseObject",
    "OrientedBoundingBox",
    "Quaternion",
    "TokenRequest",
    "TokenRequestGrantType",
    "TokenResponse",
    "TwinAsset",
    "Vector3",
)
