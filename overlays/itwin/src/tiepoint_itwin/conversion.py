"""Reality Conversion: a class for each type of job, and all models of the API.

Each model is imported when it is first used. Reality Conversion is a technical preview of Bentley, not for production.
"""

from typing import TYPE_CHECKING

import tiepoint_itwin_api.reality_conversion.models as _models

import tiepoint_itwin._jobs.conversion_specs as _specs

from ._jobs.conversion_specs import *  # noqa: F403

__all__: list[str] = []
__all__ += _specs.__all__  # pyright reads this only of a module that is imported by its whole name
__all__ += _models.__all__

if TYPE_CHECKING:
    from tiepoint_itwin_api.reality_conversion.models import *  # noqa: F403  # pyright: ignore[reportWildcardImportFromLibrary]
else:
    __getattr__ = _models.__getattr__

    def __dir__():
        return sorted(__all__)
