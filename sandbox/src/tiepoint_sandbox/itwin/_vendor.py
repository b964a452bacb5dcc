"""x."""

from .._vendor import Vendor


class ITwinVendor(Vendor):
    """x."""
