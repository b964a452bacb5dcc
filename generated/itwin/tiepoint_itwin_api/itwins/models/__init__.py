"""Contains all the data models used in inputs/outputs"""

from .detailed_error_body import DetailedErrorBody
from .detailed_error_response import DetailedErrorResponse
from .error_body import ErrorBody
from .error_response import ErrorResponse
from .export import Export
from .export_create import ExportCreate
from .export_output_format import ExportOutputFormat
from .export_query_scope import ExportQueryScope
from .export_request import ExportRequest
from .export_response import ExportResponse
from .exports import Exports
from .get_itwin_account_prefer import GetItwinAccountPrefer
from .get_itwin_prefer import GetItwinPrefer
from .get_my_favorite_itwins_prefer import GetMyFavoriteItwinsPrefer
from .get_my_favorite_itwins_query_scope import GetMyFavoriteItwinsQueryScope
from .get_my_itwins_prefer import GetMyItwinsPrefer
from .get_my_itwins_query_scope import GetMyItwinsQueryScope
from .get_my_recently_used_itwins_prefer import GetMyRecentlyUsedItwinsPrefer
from .get_my_recently_used_itwins_query_scope import GetMyRecentlyUsedItwinsQueryScope
from .itwin import ITwin
from .itwin_class import ITwinClass
from .itwin_create import ITwinCreate
from .itwin_response import ITwinResponse
from .itwin_status import ITwinStatus
from .itwin_sub_class import ITwinSubClass
from .itwin_update import ITwinUpdate
from .itwins import ITwins
from .link import Link
from .page_links import PageLinks
from .repositories import Repositories
from .repository import Repository
from .repository_authentication import RepositoryAuthentication
from .repository_capabilities import RepositoryCapabilities
from .repository_capability import RepositoryCapability
from .repository_options import RepositoryOptions
from .repository_options_query_parameters import RepositoryOptionsQueryParameters

__all__ = (
    "DetailedErrorBody",
    "DetailedErrorResponse",
    "ErrorBody",
    "ErrorResponse",
    "Export",
    "ExportCreate",
    "ExportOutputFormat",
    "ExportQueryScope",
    "ExportRequest",
    "ExportResponse",
    "Exports",
    "GetItwinAccountPrefer",
    "GetItwinPrefer",
    "GetMyFavoriteItwinsPrefer",
    "GetMyFavoriteItwinsQueryScope",
    "GetMyItwinsPrefer",
    "GetMyItwinsQueryScope",
    "GetMyRecentlyUsedItwinsPrefer",
    "GetMyRecentlyUsedItwinsQueryScope",
    "ITwin",
    "ITwinClass",
    "ITwinCreate",
    "ITwinResponse",
    "ITwins",
    "ITwinStatus",
    "ITwinSubClass",
    "ITwinUpdate",
    "Link",
    "PageLinks",
    "Repositories",
    "Repository",
    "RepositoryAuthentication",
    "RepositoryCapabilities",
    "RepositoryCapability",
    "RepositoryOptions",
    "RepositoryOptionsQueryParameters",
)
