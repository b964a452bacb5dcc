"""Contains all the data models used in inputs/outputs"""

from .acquisition import Acquisition
from .classification import Classification
from .container_access import ContainerAccess
from .container_details import ContainerDetails
from .container_links import ContainerLinks
from .container_type import ContainerType
from .coordinate import Coordinate
from .crs import Crs
from .detailed_error_body import DetailedErrorBody
from .detailed_error_response import DetailedErrorResponse
from .error_body import ErrorBody
from .error_response import ErrorResponse
from .extent import Extent
from .get_all_reality_data_prefer import GetAllRealityDataPrefer
from .itwin_association import ITwinAssociation
from .itwin_association_response import ITwinAssociationResponse
from .itwin_ids import ITwinIds
from .link import Link
from .move_request import MoveRequest
from .next_page_link import NextPageLink
from .reality_data import RealityData
from .reality_data_create import RealityDataCreate
from .reality_data_page import RealityDataPage
from .reality_data_response import RealityDataResponse
from .reality_data_update import RealityDataUpdate

__all__ = (
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
