"""Types that all generated APIs share."""

from tiepoint_itwin_api.itwins.errors import StatusError
from tiepoint_itwin_api.itwins.types import UNSET, File, Response, Unset

__all__ = ["UNSET", "File", "Response", "StatusError", "Unset"]
