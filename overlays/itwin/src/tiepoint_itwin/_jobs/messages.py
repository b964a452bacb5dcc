"""Messages of a job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attr import frozen

if TYPE_CHECKING:
    from tiepoint_itwin_api.reality_conversion import models as conversion
    from tiepoint_itwin_api.reality_modeling import models as modeling


@frozen(kw_only=True)
class JobMessage:
    """Message of a job.

    Attributes:
        code: The platform's code.
        title: Title of a few words.
        message: Text with all parameters filled in.
    """

    code: str
    title: str
    message: str

    def __str__(self) -> str:
        return f"{self.code}: {self.message or self.title}" if self.code else self.message or self.title


@frozen(kw_only=True)
class JobMessages:
    """Messages of a job so far.

    Attributes:
        errors: Errors.
        warnings: Warnings.
    """

    errors: tuple[JobMessage, ...]
    warnings: tuple[JobMessage, ...]


def read_messages(messages: modeling.JobMessages | conversion.JobMessages) -> JobMessages:
    """Return messages with their parameters filled in.

    Lists and texts can be null, against the definition; null is read as empty.
    """
    return JobMessages(
        errors=tuple(map(_message, messages.errors or ())), warnings=tuple(map(_message, messages.warnings or ()))
    )


def _message(message: modeling.JobMessage | conversion.JobMessage) -> JobMessage:
    params = message.params or ()

    def value(match: re.Match[str]) -> str:
        number = int(match[1])
        return str(params[number - 1]) if 1 <= number <= len(params) else match[0]

    text = re.sub(r"%(\d{1,3})", value, message.message or "")
    return JobMessage(code=message.code or "", title=message.title or "", message=text)
