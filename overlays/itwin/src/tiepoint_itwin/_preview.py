"""What Bentley says of Reality Modeling and Reality Conversion."""

from __future__ import annotations

import warnings

__all__ = ["PreviewWarning", "warn_of_preview"]


class PreviewWarning(UserWarning):
    """Reality Modeling or Reality Conversion is used, which Bentley calls technical previews, not for production.

    Told once. To have it silenced: ``warnings.simplefilter("ignore", tiepoint_itwin.PreviewWarning)``.
    """


_told = False


def warn_of_preview() -> None:
    """Warn, the first time, where the caller's caller was called."""
    global _told
    if not _told:
        warnings.warn(
            "Bentley calls Reality Modeling and Reality Conversion technical previews, not for production; to silence"
            ' this: warnings.simplefilter("ignore", tiepoint_itwin.PreviewWarning)',
            PreviewWarning,
            stacklevel=3,
        )
        _told = True
