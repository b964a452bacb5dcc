"""The classes of requests and answers; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .detailed_error_body import DetailedErrorBody as DetailedErrorBody
    from .detailed_error_response import DetailedErrorResponse as DetailedErrorResponse
    from .error_body import ErrorBody as ErrorBody
    from .error_response import ErrorResponse as ErrorResponse
    from .export import Export as Export
    from .export_create import ExportCreate as ExportCreate
    from .export_output_format import ExportOutputFormat as ExportOutputFormat
    from .export_query_scope import ExportQueryScope as ExportQueryScope
    from .export_request import ExportRequest as ExportRequest
    from .export_response import ExportResponse as ExportResponse
    from .exports import Exports as Exports
    from .get_itwin_account_prefer import GetItwinAccountPrefer as GetItwinAccountPrefer
    from .get_itwin_prefer import GetItwinPrefer as GetItwinPrefer
    from .get_my_favorite_itwins_prefer import GetMyFavoriteItwinsPrefer as GetMyFavoriteItwinsPrefer
    from .get_my_favorite_itwins_query_scope import GetMyFavoriteItwinsQueryScope as GetMyFavoriteItwinsQueryScope
    from .get_my_itwins_prefer import GetMyItwinsPrefer as GetMyItwinsPrefer
    from .get_my_itwins_query_scope import GetMyItwinsQueryScope as GetMyItwinsQueryScope
    from .get_my_recently_used_itwins_prefer import GetMyRecentlyUsedItwinsPrefer as GetMyRecentlyUsedItwinsPrefer
    from .get_my_recently_used_itwins_query_scope import (
        GetMyRecentlyUsedItwinsQueryScope as GetMyRecentlyUsedItwinsQueryScope,
    )
    from .itwin import ITwin as ITwin
    from .itwin_class import ITwinClass as ITwinClass
    from .itwin_create import ITwinCreate as ITwinCreate
    from .itwin_response import ITwinResponse as ITwinResponse
    from .itwin_status import ITwinStatus as ITwinStatus
    from .itwin_sub_class import ITwinSubClass as ITwinSubClass
    from .itwin_update import ITwinUpdate as ITwinUpdate
    from .itwins import ITwins as ITwins
    from .link import Link as Link
    from .page_links import PageLinks as PageLinks
    from .repositories import Repositories as Repositories
    from .repository import Repository as Repository
    from .repository_authentication import RepositoryAuthentication as RepositoryAuthentication
    from .repository_capabilities import RepositoryCapabilities as RepositoryCapabilities
    from .repository_capability import RepositoryCapability as RepositoryCapability
    from .repository_options import RepositoryOptions as RepositoryOptions

_MODULES: dict[str, str] = {
    "DetailedErrorBody": "detailed_error_body",
    "DetailedErrorResponse": "detailed_error_response",
    "ErrorBody": "error_body",
    "ErrorResponse": "error_response",
    "Export": "export",
    "ExportCreate": "export_create",
    "ExportOutputFormat": "export_output_format",
    "ExportQueryScope": "export_query_scope",
    "ExportRequest": "export_request",
    "ExportResponse": "export_response",
    "Exports": "exports",
    "GetItwinAccountPrefer": "get_itwin_account_prefer",
    "GetItwinPrefer": "get_itwin_prefer",
    "GetMyFavoriteItwinsPrefer": "get_my_favorite_itwins_prefer",
    "GetMyFavoriteItwinsQueryScope": "get_my_favorite_itwins_query_scope",
    "GetMyItwinsPrefer": "get_my_itwins_prefer",
    "GetMyItwinsQueryScope": "get_my_itwins_query_scope",
    "GetMyRecentlyUsedItwinsPrefer": "get_my_recently_used_itwins_prefer",
    "GetMyRecentlyUsedItwinsQueryScope": "get_my_recently_used_itwins_query_scope",
    "ITwin": "itwin",
    "ITwinClass": "itwin_class",
    "ITwinCreate": "itwin_create",
    "ITwinResponse": "itwin_response",
    "ITwinStatus": "itwin_status",
    "ITwinSubClass": "itwin_sub_class",
    "ITwinUpdate": "itwin_update",
    "ITwins": "itwins",
    "Link": "link",
    "PageLinks": "page_links",
    "Repositories": "repositories",
    "Repository": "repository",
    "RepositoryAuthentication": "repository_authentication",
    "RepositoryCapabilities": "repository_capabilities",
    "RepositoryCapability": "repository_capability",
    "RepositoryOptions": "repository_options",
}

__all__: tuple[str, ...] = (
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
    "ITwinStatus",
    "ITwinSubClass",
    "ITwinUpdate",
    "ITwins",
    "Link",
    "PageLinks",
    "Repositories",
    "Repository",
    "RepositoryAuthentication",
    "RepositoryCapabilities",
    "RepositoryCapability",
    "RepositoryOptions",
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
