"""The classes of requests and answers; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .acquisition import Acquisition as Acquisition
    from .classification import Classification as Classification
    from .container_access import ContainerAccess as ContainerAccess
    from .container_details import ContainerDetails as ContainerDetails
    from .container_links import ContainerLinks as ContainerLinks
    from .container_type import ContainerType as ContainerType
    from .coordinate import Coordinate as Coordinate
    from .crs import Crs as Crs
    from .detailed_error_body import DetailedErrorBody as DetailedErrorBody
    from .detailed_error_response import DetailedErrorResponse as DetailedErrorResponse
    from .error_body import ErrorBody as ErrorBody
    from .error_response import ErrorResponse as ErrorResponse
    from .extent import Extent as Extent
    from .get_all_reality_data_prefer import GetAllRealityDataPrefer as GetAllRealityDataPrefer
    from .itwin_association import ITwinAssociation as ITwinAssociation
    from .itwin_association_response import ITwinAssociationResponse as ITwinAssociationResponse
    from .itwin_ids import ITwinIds as ITwinIds
    from .link import Link as Link
    from .move_request import MoveRequest as MoveRequest
    from .next_page_link import NextPageLink as NextPageLink
    from .reality_data import RealityData as RealityData
    from .reality_data_create import RealityDataCreate as RealityDataCreate
    from .reality_data_page import RealityDataPage as RealityDataPage
    from .reality_data_response import RealityDataResponse as RealityDataResponse
    from .reality_data_update import RealityDataUpdate as RealityDataUpdate

_MODULES: dict[str, str] = {
    "Acquisition": "acquisition",
    "Classification": "classification",
    "ContainerAccess": "container_access",
    "ContainerDetails": "container_details",
    "ContainerLinks": "container_links",
    "ContainerType": "container_type",
    "Coordinate": "coordinate",
    "Crs": "crs",
    "DetailedErrorBody": "detailed_error_body",
    "DetailedErrorResponse": "detailed_error_response",
    "ErrorBody": "error_body",
    "ErrorResponse": "error_response",
    "Extent": "extent",
    "GetAllRealityDataPrefer": "get_all_reality_data_prefer",
    "ITwinAssociation": "itwin_association",
    "ITwinAssociationResponse": "itwin_association_response",
    "ITwinIds": "itwin_ids",
    "Link": "link",
    "MoveRequest": "move_request",
    "NextPageLink": "next_page_link",
    "RealityData": "reality_data",
    "RealityDataCreate": "reality_data_create",
    "RealityDataPage": "reality_data_page",
    "RealityDataResponse": "reality_data_response",
    "RealityDataUpdate": "reality_data_update",
}

__all__: tuple[str, ...] = (
    "Acquisition",
    "Classification",
    "ContainerAccess",
    "ContainerDetails",
    "ContainerLinks",
    "ContainerType",
    "Coordinate",
    "Crs",
    "DetailedErrorBody",
    "DetailedErrorResponse",
    "ErrorBody",
    "ErrorResponse",
    "Extent",
    "GetAllRealityDataPrefer",
    "ITwinAssociation",
    "ITwinAssociationResponse",
    "ITwinIds",
    "Link",
    "MoveRequest",
    "NextPageLink",
    "RealityData",
    "RealityDataCreate",
    "RealityDataPage",
    "RealityDataResponse",
    "RealityDataUpdate",
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
