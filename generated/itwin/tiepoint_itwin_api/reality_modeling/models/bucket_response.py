from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.bucket import Bucket
    from ..models.bucket_links import BucketLinks


T = TypeVar("T", bound="BucketResponse")


@_attrs_define
class BucketResponse:
    """A bucket and its address.

    Attributes:
        bucket (Bucket): The bucket of an iTwin.
        links (BucketLinks): Links of a bucket.
    """

    bucket: Bucket
    links: BucketLinks
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bucket = self.bucket.to_dict()

        links = self.links.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bucket": bucket,
                "_links": links,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.bucket import Bucket  # noqa: PLC0415
        from ..models.bucket_links import BucketLinks  # noqa: PLC0415

        d = dict(src_dict)
        bucket = Bucket.from_dict(d.pop("bucket"))

        links = BucketLinks.from_dict(d.pop("_links"))

        _model = cls(
            bucket=bucket,
            links=links,
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
