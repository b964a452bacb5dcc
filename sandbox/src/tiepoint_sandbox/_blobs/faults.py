"""What is refused: the codes of the documentation, and what it leaves open."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from xml.sax.saxutils import escape

from attrs import Factory, frozen

_CODES: Final[Mapping[str, tuple[int, str]]] = {
    "AuthenticationFailed": (403, "The signature is not one that is valid here and now."),
    "AuthorizationFailure": (403, "A signature for a container cannot allow this operation."),
    "AuthorizationPermissionMismatch": (403, "The signature's permissions do not allow this operation."),
    "BlobAlreadyExists": (409, "There is such a blob already."),
    "BlobNotFound": (404, "There is no such blob."),
    "BlockCountExceedsLimit": (409, "More blocks wait than the service keeps for a blob."),
    "BlockListTooLong": (400, "A list can name 50,000 blocks at most."),
    "ConditionNotMet": (412, "A condition in the request's headers does not hold."),
    "ContainerNotFound": (404, "There is no such container."),
    "InvalidBlobOrBlock": (400, "All block ids of a blob must have the same length."),
    "InvalidBlockId": (400, "A block id must be base64."),
    "InvalidBlockList": (400, "The list names a block that is not where it says."),
    "InvalidHeaderValue": (400, "A header's value cannot be used."),
    "InvalidMd5": (400, "The MD5 must be 16 bytes in base64."),
    "InvalidMetadata": (400, "A name of metadata must be one that a program could use."),
    "InvalidQueryParameterValue": (400, "A query parameter's value cannot be used."),
    "InvalidRange": (416, "The range begins after the end of the blob."),
    "InvalidUri": (400, "The path cannot be decoded."),
    "InvalidXmlDocument": (400, "The body is not the XML that it should be."),
    "Md5Mismatch": (400, "The content that arrived has another MD5."),
    "MissingContentLengthHeader": (411, "The length of the body must be said."),
    "MissingRequiredHeader": (400, "A header is missing."),
    "MissingRequiredQueryParameter": (400, "A query parameter is missing."),
    "MultipleConditionHeadersNotSupported": (400, "A write can have one ETag as a condition."),
    "NoAuthenticationInformation": (401, "The address has no signature."),
    "OutOfRangeInput": (400, "A value is too long."),
    "OutOfRangeQueryParameterValue": (400, "A query parameter is outside of what is allowed."),
    "RequestBodyTooLarge": (413, "The body is larger than the operation allows."),
    "UnauthorizedBlobOverwrite": (403, "The signature does not allow to replace a blob."),
    "UnsatisfiableCondition": (400, "The condition can never hold for this operation."),
    "UnsupportedHttpVerb": (405, "There is no operation of this method."),
    "UnsupportedQueryParameter": (400, "There is no operation with these query parameters."),
    "UnsupportedXmlNode": (400, "The body has an element that is not one of the list's."),
}
"""The documented code: its status, and our own words for it."""


_CONTROL: Final = re.compile("[\x00-\x1f\ud800-\udfff\ufffe\uffff]")


@frozen
class Fault(Exception):  # noqa: N818 - most are the client's
    """What is answered in place of a result.

    Attributes:
        code: As documented.
        details: Further elements of the body, such as HeaderName.
        headers: Further headers.
        assumed: Ids of assumptions.
        own_status: Where it is another than usual for the code.
    """

    code: str
    details: Mapping[str, str] = Factory(dict)
    headers: Mapping[str, str] = Factory(dict)
    assumed: tuple[str, ...] = ()
    own_status: int | None = None

    @property
    def status(self) -> int:
        return self.own_status or _CODES[self.code][0]

    @property
    def body(self) -> bytes:
        """The documented XML."""
        details = {"Code": self.code, "Message": _CODES[self.code][1], **self.details}
        inner = "".join(f"<{name}>{escape(_CONTROL.sub('?', text))}</{name}>" for name, text in details.items())
        return f'<?xml version="1.0" encoding="utf-8"?><Error>{inner}</Error>'.encode()
