from __future__ import annotations

import json
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from .. import types
from ..types import UNSET, File, FileTypes, Unset

if TYPE_CHECKING:
    from ..models.configuration import Configuration
    from ..models.nested_metadata import NestedMetadata
    from ..models.save_configuration_form_request_attachments import (
        SaveConfigurationFormRequestAttachments,
    )


T = TypeVar("T", bound="SaveConfigurationFormRequest")


@_attrs_define
class SaveConfigurationFormRequest:
    """A configuration to save, with files. Objects travel as JSON text.

    Attributes:
        product_id (UUID): Item that is configured.
        product_version (str): Version of the item.
        org_id (UUID | Unset): Organisation.
        variant (Configuration | Unset): Attribute values. Example: {'Finish': 'Oak', 'Legs': 4, 'Fabric': {'assetId':
            '0e2f5b6a-1f0d-4a53-9a3c-6d2b7c8e9f10'}}.
        scene_graph_state (str | Unset): File with the whole scene state.
        metadata (NestedMetadata | Unset): Free data.
        short_id (str | Unset): Made by the server when left out.
        customer_id (str | Unset):
        attachments (SaveConfigurationFormRequestAttachments | Unset): File name by attachment key, for the files of the
            request.
        session_id (str | Unset):
        creator (str | Unset):
        files_value (list[File] | Unset): Pictures or other files to keep with it.
    """

    product_id: UUID
    product_version: str
    org_id: UUID | Unset = UNSET
    variant: Configuration | Unset = UNSET
    scene_graph_state: str | Unset = UNSET
    metadata: NestedMetadata | Unset = UNSET
    short_id: str | Unset = UNSET
    customer_id: str | Unset = UNSET
    attachments: SaveConfigurationFormRequestAttachments | Unset = UNSET
    session_id: str | Unset = UNSET
    creator: str | Unset = UNSET
    files_value: list[File] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        product_id = str(self.product_id)

        product_version = self.product_version

        org_id: str | Unset = UNSET
        if not isinstance(self.org_id, Unset):
            org_id = str(self.org_id)

        variant: dict[str, Any] | Unset = UNSET
        if not isinstance(self.variant, Unset):
            variant = self.variant.to_dict()

        scene_graph_state = self.scene_graph_state

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = self.metadata.to_dict()

        short_id = self.short_id

        customer_id = self.customer_id

        attachments: dict[str, Any] | Unset = UNSET
        if not isinstance(self.attachments, Unset):
            attachments = self.attachments.to_dict()

        session_id = self.session_id

        creator = self.creator

        files_value: list[FileTypes] | Unset = UNSET
        if not isinstance(self.files_value, Unset):
            files_value = []
            for files_value_item_data in self.files_value:
                files_value_item = files_value_item_data.to_tuple()

                files_value.append(files_value_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "productId": product_id,
                "productVersion": product_version,
            }
        )
        if org_id is not UNSET:
            field_dict["orgId"] = org_id
        if variant is not UNSET:
            field_dict["variant"] = variant
        if scene_graph_state is not UNSET:
            field_dict["sceneGraphState"] = scene_graph_state
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if short_id is not UNSET:
            field_dict["shortId"] = short_id
        if customer_id is not UNSET:
            field_dict["customerId"] = customer_id
        if attachments is not UNSET:
            field_dict["attachments"] = attachments
        if session_id is not UNSET:
            field_dict["sessionId"] = session_id
        if creator is not UNSET:
            field_dict["creator"] = creator
        if files_value is not UNSET:
            field_dict["files"] = files_value

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("productId", (None, str(self.product_id), "text/plain")))

        files.append(("productVersion", (None, self.product_version.encode(), "text/plain")))

        if not isinstance(self.org_id, Unset):
            files.append(("orgId", (None, str(self.org_id), "text/plain")))

        if not isinstance(self.variant, Unset):
            files.append(("variant", (None, json.dumps(self.variant.to_dict()).encode(), "application/json")))

        if not isinstance(self.scene_graph_state, Unset):
            files.append(("sceneGraphState", (None, self.scene_graph_state.encode(), "text/plain")))

        if not isinstance(self.metadata, Unset):
            files.append(("metadata", (None, json.dumps(self.metadata.to_dict()).encode(), "application/json")))

        if not isinstance(self.short_id, Unset):
            files.append(("shortId", (None, self.short_id.encode(), "text/plain")))

        if not isinstance(self.customer_id, Unset):
            files.append(("customerId", (None, self.customer_id.encode(), "text/plain")))

        if not isinstance(self.attachments, Unset):
            files.append(("attachments", (None, json.dumps(self.attachments.to_dict()).encode(), "application/json")))

        if not isinstance(self.session_id, Unset):
            files.append(("sessionId", (None, self.session_id.encode(), "text/plain")))

        if not isinstance(self.creator, Unset):
            files.append(("creator", (None, self.creator.encode(), "text/plain")))

        if not isinstance(self.files_value, Unset):
            for files_value_item_element in self.files_value:
                files.append(("files", files_value_item_element.to_tuple()))

        for prop_name, prop in self.additional_properties.items():
            files.append(
                (prop_name, (None, (prop if isinstance(prop, str) else json.dumps(prop)).encode(), "text/plain"))
            )

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.configuration import Configuration  # noqa: PLC0415
        from ..models.nested_metadata import NestedMetadata  # noqa: PLC0415
        from ..models.save_configuration_form_request_attachments import (
            SaveConfigurationFormRequestAttachments,  # noqa: PLC0415
        )

        d = dict(src_dict)
        product_id = UUID(d.pop("productId"))

        product_version = d.pop("productVersion")

        _org_id = d.pop("orgId", UNSET)
        org_id: UUID | Unset
        if isinstance(_org_id, Unset):
            org_id = UNSET
        else:
            org_id = UUID(_org_id)

        _variant = d.pop("variant", UNSET)
        variant: Configuration | Unset
        if isinstance(_variant, Unset):
            variant = UNSET
        else:
            variant = Configuration.from_dict(_variant)

        scene_graph_state = d.pop("sceneGraphState", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: NestedMetadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        else:
            metadata = NestedMetadata.from_dict(_metadata)

        short_id = d.pop("shortId", UNSET)

        customer_id = d.pop("customerId", UNSET)

        _attachments = d.pop("attachments", UNSET)
        attachments: SaveConfigurationFormRequestAttachments | Unset
        if isinstance(_attachments, Unset):
            attachments = UNSET
        else:
            attachments = SaveConfigurationFormRequestAttachments.from_dict(_attachments)

        session_id = d.pop("sessionId", UNSET)

        creator = d.pop("creator", UNSET)

        _files_value = d.pop("files", UNSET)
        files_value: list[File] | Unset = UNSET
        if _files_value is not UNSET:
            files_value = []
            for files_value_item_data in _files_value:
                files_value_item = File(payload=BytesIO(files_value_item_data))

                files_value.append(files_value_item)

        _model = cls(
            product_id=product_id,
            product_version=product_version,
            org_id=org_id,
            variant=variant,
            scene_graph_state=scene_graph_state,
            metadata=metadata,
            short_id=short_id,
            customer_id=customer_id,
            attachments=attachments,
            session_id=session_id,
            creator=creator,
            files_value=files_value,
        )

        _model.additional_properties = d
        return _model

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
