"""Bodies of requests that the tests share."""

from __future__ import annotations

import io


class Pipe(io.BytesIO):
    """A file that cannot be rewound."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: int) -> int:
        raise io.UnsupportedOperation

    def tell(self) -> int:
        raise io.UnsupportedOperation
