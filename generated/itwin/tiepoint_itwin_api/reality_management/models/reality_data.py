from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.classification import Classification
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.acquisition import Acquisition
    from ..models.crs import Crs
    from ..models.extent import Extent


T = TypeVar("T", bound="RealityData")


@_attrs_define
class RealityData:
    """Metadata of reality data. In lists with Prefer return=minimal only id, displayName and type are there; elsewhere the
    vendor's SDK counts on size, dataCenterLocation and the three times as well.

        Attributes:
            id (str): Id.
            display_name (str): Name.
            type_ (str): Format of the data. A free string; the values listed are reserved by the vendor.
            classification (Classification | None | Unset):
            description (None | str | Unset): Text on the data.
            tags (list[str] | None | Unset): Tags. Stored in lower case; at most 15, of at most 60 characters, without \\ /
                : * ? , " < > and |.
            dataset (None | str | Unset): Loose grouping.
            group (None | str | Unset): Second level of grouping.
            root_document (None | str | Unset): Entry file, with folders, from the root of the container.
            acquisition (Acquisition | None | Unset):
            extent (Extent | None | Unset):
            authoring (bool | None | Unset): True while the data is being uploaded, by convention between applications; the
                service does not act on it.
            owner_id (None | str | Unset): Id of the owner.
            attribution (None | str | Unset): Attribution.
            terms_of_use (None | str | Unset): Terms of use.
            crs (Crs | None | Unset):
            data_center_location (None | str | Unset): Data centre that holds the data.
            size (int | None | Unset): Size in kilobytes; may lag behind changes.
            created_date_time (datetime.datetime | None | Unset): When it was created.
            modified_date_time (datetime.datetime | None | Unset): When it was last changed.
            last_accessed_date_time (datetime.datetime | None | Unset): When it was last read.
    """

    id: str
    display_name: str
    type_: str
    classification: Classification | None | Unset = UNSET
    description: None | str | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    dataset: None | str | Unset = UNSET
    group: None | str | Unset = UNSET
    root_document: None | str | Unset = UNSET
    acquisition: Acquisition | None | Unset = UNSET
    extent: Extent | None | Unset = UNSET
    authoring: bool | None | Unset = UNSET
    owner_id: None | str | Unset = UNSET
    attribution: None | str | Unset = UNSET
    terms_of_use: None | str | Unset = UNSET
    crs: Crs | None | Unset = UNSET
    data_center_location: None | str | Unset = UNSET
    size: int | None | Unset = UNSET
    created_date_time: datetime.datetime | None | Unset = UNSET
    modified_date_time: datetime.datetime | None | Unset = UNSET
    last_accessed_date_time: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.acquisition import Acquisition  # noqa: PLC0415
        from ..models.crs import Crs  # noqa: PLC0415
        from ..models.extent import Extent  # noqa: PLC0415

        id = self.id

        display_name = self.display_name

        type_ = self.type_

        classification: None | str | Unset
        if isinstance(self.classification, Unset):
            classification = UNSET
        elif isinstance(self.classification, Classification):
            classification = self.classification.value
        else:
            classification = self.classification

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        tags: list[str] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags

        else:
            tags = self.tags

        dataset: None | str | Unset
        if isinstance(self.dataset, Unset):
            dataset = UNSET
        else:
            dataset = self.dataset

        group: None | str | Unset
        if isinstance(self.group, Unset):
            group = UNSET
        else:
            group = self.group

        root_document: None | str | Unset
        if isinstance(self.root_document, Unset):
            root_document = UNSET
        else:
            root_document = self.root_document

        acquisition: dict[str, Any] | None | Unset
        if isinstance(self.acquisition, Unset):
            acquisition = UNSET
        elif isinstance(self.acquisition, Acquisition):
            acquisition = self.acquisition.to_dict()
        else:
            acquisition = self.acquisition

        extent: dict[str, Any] | None | Unset
        if isinstance(self.extent, Unset):
            extent = UNSET
        elif isinstance(self.extent, Extent):
            extent = self.extent.to_dict()
        else:
            extent = self.extent

        authoring: bool | None | Unset
        if isinstance(self.authoring, Unset):
            authoring = UNSET
        else:
            authoring = self.authoring

        owner_id: None | str | Unset
        if isinstance(self.owner_id, Unset):
            owner_id = UNSET
        else:
            owner_id = self.owner_id

        attribution: None | str | Unset
        if isinstance(self.attribution, Unset):
            attribution = UNSET
        else:
            attribution = self.attribution

        terms_of_use: None | str | Unset
        if isinstance(self.terms_of_use, Unset):
            terms_of_use = UNSET
        else:
            terms_of_use = self.terms_of_use

        crs: dict[str, Any] | None | Unset
        if isinstance(self.crs, Unset):
            crs = UNSET
        elif isinstance(self.crs, Crs):
            crs = self.crs.to_dict()
        else:
            crs = self.crs

        data_center_location: None | str | Unset
        if isinstance(self.data_center_location, Unset):
            data_center_location = UNSET
        else:
            data_center_location = self.data_center_location

        size: int | None | Unset
        if isinstance(self.size, Unset):
            size = UNSET
        else:
            size = self.size

        created_date_time: None | str | Unset
        if isinstance(self.created_date_time, Unset):
            created_date_time = UNSET
        elif isinstance(self.created_date_time, datetime.datetime):
            created_date_time = self.created_date_time.isoformat()
        else:
            created_date_time = self.created_date_time

        modified_date_time: None | str | Unset
        if isinstance(self.modified_date_time, Unset):
            modified_date_time = UNSET
        elif isinstance(self.modified_date_time, datetime.datetime):
            modified_date_time = self.modified_date_time.isoformat()
        else:
            modified_date_time = self.modified_date_time

        last_accessed_date_time: None | str | Unset
        if isinstance(self.last_accessed_date_time, Unset):
            last_accessed_date_time = UNSET
        elif isinstance(self.last_accessed_date_time, datetime.datetime):
            last_accessed_date_time = self.last_accessed_date_time.isoformat()
        else:
            last_accessed_date_time = self.last_accessed_date_time

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "displayName": display_name,
                "type": type_,
            }
        )
        if classification is not UNSET:
            field_dict["classification"] = classification
        if description is not UNSET:
            field_dict["description"] = description
        if tags is not UNSET:
            field_dict["tags"] = tags
        if dataset is not UNSET:
            field_dict["dataset"] = dataset
        if group is not UNSET:
            field_dict["group"] = group
        if root_document is not UNSET:
            field_dict["rootDocument"] = root_document
        if acquisition is not UNSET:
            field_dict["acquisition"] = acquisition
        if extent is not UNSET:
            field_dict["extent"] = extent
        if authoring is not UNSET:
            field_dict["authoring"] = authoring
        if owner_id is not UNSET:
            field_dict["ownerId"] = owner_id
        if attribution is not UNSET:
            field_dict["attribution"] = attribution
        if terms_of_use is not UNSET:
            field_dict["termsOfUse"] = terms_of_use
        if crs is not UNSET:
            field_dict["crs"] = crs
        if data_center_location is not UNSET:
            field_dict["dataCenterLocation"] = data_center_location
        if size is not UNSET:
            field_dict["size"] = size
        if created_date_time is not UNSET:
            field_dict["createdDateTime"] = created_date_time
        if modified_date_time is not UNSET:
            field_dict["modifiedDateTime"] = modified_date_time
        if last_accessed_date_time is not UNSET:
            field_dict["lastAccessedDateTime"] = last_accessed_date_time

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.acquisition import Acquisition  # noqa: PLC0415
        from ..models.crs import Crs  # noqa: PLC0415
        from ..models.extent import Extent  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        display_name = d.pop("displayName")

        type_ = d.pop("type")

        def _parse_classification(data: object) -> Classification | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                classification_type_0 = Classification(data)

                return classification_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Classification | None | Unset, data)

        classification = _parse_classification(d.pop("classification", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_tags(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = cast(list[str], data)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        def _parse_dataset(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        dataset = _parse_dataset(d.pop("dataset", UNSET))

        def _parse_group(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        group = _parse_group(d.pop("group", UNSET))

        def _parse_root_document(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        root_document = _parse_root_document(d.pop("rootDocument", UNSET))

        def _parse_acquisition(data: object) -> Acquisition | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                acquisition_type_0 = Acquisition.from_dict(data)

                return acquisition_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Acquisition | None | Unset, data)

        acquisition = _parse_acquisition(d.pop("acquisition", UNSET))

        def _parse_extent(data: object) -> Extent | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                extent_type_0 = Extent.from_dict(data)

                return extent_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Extent | None | Unset, data)

        extent = _parse_extent(d.pop("extent", UNSET))

        def _parse_authoring(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        authoring = _parse_authoring(d.pop("authoring", UNSET))

        def _parse_owner_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        owner_id = _parse_owner_id(d.pop("ownerId", UNSET))

        def _parse_attribution(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        attribution = _parse_attribution(d.pop("attribution", UNSET))

        def _parse_terms_of_use(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        terms_of_use = _parse_terms_of_use(d.pop("termsOfUse", UNSET))

        def _parse_crs(data: object) -> Crs | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                crs_type_0 = Crs.from_dict(data)

                return crs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Crs | None | Unset, data)

        crs = _parse_crs(d.pop("crs", UNSET))

        def _parse_data_center_location(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        data_center_location = _parse_data_center_location(d.pop("dataCenterLocation", UNSET))

        def _parse_size(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        size = _parse_size(d.pop("size", UNSET))

        def _parse_created_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_date_time_type_0 = datetime.datetime.fromisoformat(data)

                return created_date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_date_time = _parse_created_date_time(d.pop("createdDateTime", UNSET))

        def _parse_modified_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                modified_date_time_type_0 = datetime.datetime.fromisoformat(data)

                return modified_date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        modified_date_time = _parse_modified_date_time(d.pop("modifiedDateTime", UNSET))

        def _parse_last_accessed_date_time(data: object) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_accessed_date_time_type_0 = datetime.datetime.fromisoformat(data)

                return last_accessed_date_time_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_accessed_date_time = _parse_last_accessed_date_time(d.pop("lastAccessedDateTime", UNSET))

        _model = cls(
            id=id,
            display_name=display_name,
            type_=type_,
            classification=classification,
            description=description,
            tags=tags,
            dataset=dataset,
            group=group,
            root_document=root_document,
            acquisition=acquisition,
            extent=extent,
            authoring=authoring,
            owner_id=owner_id,
            attribution=attribution,
            terms_of_use=terms_of_use,
            crs=crs,
            data_center_location=data_center_location,
            size=size,
            created_date_time=created_date_time,
            modified_date_time=modified_date_time,
            last_accessed_date_time=last_accessed_date_time,
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
