"""All models of iTwins; each is imported when it is first used."""

from typing import TYPE_CHECKING

import tiepoint_itwin_api.itwins.models as _models

__all__: list[str] = []
__all__ += _models.__all__  # pyright reads this only of a module that is imported by its whole name

if TYPE_CHECKING:
    from tiepoint_itwin_api.itwins.models import *  # noqa: F403  # pyright: ignore[reportWildcardImportFromLibrary]
else:
    __getattr__ = _models.__getattr__

    def __dir__():
        return sorted(__all__)
