from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attr import Factory, define

from ..._runtime.types import UNSET, Unset
from ..._runtime.wire import read_enum, rest, write
from .. import models as _models

_KEYS = frozenset(
    {
        "iTwinId",
        "displayName",
        "type",
        "classification",
        "description",
        "tags",
        "dataset",
        "group",
        "rootDocument",
        "acquisition",
        "extent",
        "authoring",
        "ownerId",
        "attribution",
        "termsOfUse",
        "crs",
    }
)


@define(kw_only=True)
class RealityDataUpdate:
    """Body of an update; only what is to change.

    Attributes:
        itwin_id: iTwin whose permissions are to count.
        display_name: Name.
        type_: Format of the data. A free string; the values listed are reserved by the vendor.
        description: Text on the data.
        tags: Tags. Stored in lower case; at most 15, of at most 60 characters, without \\ / : * ? , " < > and |.
        dataset: Loose grouping.
        group: Second level of grouping.
        root_document: Entry file, with folders, from the root of the container.
        authoring: True while the data is being uploaded, by convention between applications; the service does not
            act on it.
        owner_id: Id of the owner.
        attribution: Attribution.
        terms_of_use: Terms of use.

    Source: https://developer.bentley.com/apis/reality-management/operations/update-reality-data,
        https://github.com/iTwin/reality-capture.
    """

    itwin_id: str | None | Unset = UNSET
    display_name: str | Unset = UNSET
    type_: str | Unset = UNSET
    classification: _models.Classification | None | Unset = UNSET
    description: str | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    dataset: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    root_document: str | None | Unset = UNSET
    acquisition: _models.Acquisition | None | Unset = UNSET
    extent: _models.Extent | None | Unset = UNSET
    authoring: bool | None | Unset = UNSET
    owner_id: str | None | Unset = UNSET
    attribution: str | None | Unset = UNSET
    terms_of_use: str | None | Unset = UNSET
    crs: _models.Crs | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    def to_dict(self) -> dict[str, Any]:
        """Give the object as JSON."""
        data: dict[str, Any] = write(self.additional_properties)
        if self.itwin_id is not UNSET:
            data["iTwinId"] = self.itwin_id
        if self.display_name is not UNSET:
            data["displayName"] = self.display_name
        if self.type_ is not UNSET:
            data["type"] = self.type_
        if self.classification is not UNSET:
            data["classification"] = write(self.classification)
        if self.description is not UNSET:
            data["description"] = self.description
        if self.tags is not UNSET:
            data["tags"] = write(self.tags)
        if self.dataset is not UNSET:
            data["dataset"] = self.dataset
        if self.group is not UNSET:
            data["group"] = self.group
        if self.root_document is not UNSET:
            data["rootDocument"] = self.root_document
        if self.acquisition is not UNSET:
            data["acquisition"] = write(self.acquisition)
        if self.extent is not UNSET:
            data["extent"] = write(self.extent)
        if self.authoring is not UNSET:
            data["authoring"] = self.authoring
        if self.owner_id is not UNSET:
            data["ownerId"] = self.owner_id
        if self.attribution is not UNSET:
            data["attribution"] = self.attribution
        if self.terms_of_use is not UNSET:
            data["termsOfUse"] = self.terms_of_use
        if self.crs is not UNSET:
            data["crs"] = write(self.crs)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Make one of JSON; what the definition does not name is in `additional_properties`."""
        self = cls.__new__(cls)
        self.itwin_id = data.get("iTwinId", UNSET)
        self.display_name = data.get("displayName", UNSET)
        self.type_ = data.get("type", UNSET)
        self.classification = (
            read_enum(_models.Classification, value)
            if (value := data.get("classification")) is not None
            else data.get("classification", UNSET)
        )
        self.description = data.get("description", UNSET)
        self.tags = data.get("tags", UNSET)
        self.dataset = data.get("dataset", UNSET)
        self.group = data.get("group", UNSET)
        self.root_document = data.get("rootDocument", UNSET)
        self.acquisition = (
            _models.Acquisition.from_dict(value)
            if (value := data.get("acquisition")) is not None
            else data.get("acquisition", UNSET)
        )
        self.extent = (
            _models.Extent.from_dict(value) if (value := data.get("extent")) is not None else data.get("extent", UNSET)
        )
        self.authoring = data.get("authoring", UNSET)
        self.owner_id = data.get("ownerId", UNSET)
        self.attribution = data.get("attribution", UNSET)
        self.terms_of_use = data.get("termsOfUse", UNSET)
        self.crs = _models.Crs.from_dict(value) if (value := data.get("crs")) is not None else data.get("crs", UNSET)
        self.additional_properties = {} if _KEYS.issuperset(data) else rest(data, _KEYS)
        return self
