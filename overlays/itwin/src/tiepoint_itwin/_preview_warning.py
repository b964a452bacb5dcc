"""Warning that Reality Modeling and Reality Conversion are technical previews."""

from __future__ import annotations

import warnings


class PreviewWarning(UserWarning):
    """Use of Reality Modeling or Reality Conversion, which Bentley calls technical previews, not for production.

    The warning is given once. To silence it: `warnings.simplefilter("ignore", tiepoint_itwin.PreviewWarning)`.
    """


_warned = False


def warn_of_preview() -> None:
    """Warn once, at the line that called the caller."""
    global _warned
    if not _warned:
        warnings.warn(
            "Bentley calls Reality Modeling and Reality Conversion technical previews, not for production; to silence"
            ' this: warnings.simplefilter("ignore", tiepoint_itwin.PreviewWarning)',
            PreviewWarning,
            stacklevel=3,
        )
        _warned = True
