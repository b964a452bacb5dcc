"""State of one call, from the first attempt to the last: shared by both clients, without sending or waiting."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import cached_property
from random import random as random_number
from typing import Final, NamedTuple, Self, TypeVar

import httpx

from .._constants import MAX_RESPONSE_BYTES
from .._errors import RateLimited, ResponseTooLarge, TiepointError, Timeout, TransportError
from .._hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent
from .._logging import logger
from .._origin_auth import OriginAuth
from .._origins import origin
from .._redact import masked_headers, one_line, shown_url
from .arguments import checked_deadline
from .exceptions import error_of, error_of_fault, fault_of
from .httpx_private import has_content
from .request_body import BodySpentError, prepare, replayable
from .retry import ConnectionFault, ErrorStatus, GiveUp, RequestTraits, RetryPolicy, decide, retry_after
from .throttle import Throttle

Event = TypeVar("Event")

_KEY: Final = "tiepoint.call"
_REQUEST_IDS: Final = (b"x-request-id", b"x-correlation-id")


class CallSettings(NamedTuple):
    """Settings of a client's calls.

    Attributes:
        retries: How often and how long a request is sent again.
        deadline: Seconds for a whole call, retries and waits included, or None for no deadline.
        max_response_bytes: Size limit of a response in bytes, after decompression.
        secret_headers: Names of headers whose values are secret, besides the usual ones.
        hooks: Functions that are notified of requests, responses and retries.
        clock: Returns monotonic seconds.
        random: Returns random numbers from 0 to 1.
    """

    retries: RetryPolicy = RetryPolicy()
    deadline: float | None = None
    max_response_bytes: int = MAX_RESPONSE_BYTES
    secret_headers: tuple[str, ...] = ()
    hooks: Hooks = Hooks()
    clock: Callable[[], float] = time.monotonic
    random: Callable[[], float] = random_number


def request_id_of(response: httpx.Response) -> str:
    """Return the service's id of a request, or an empty string if the response has none."""
    # The raw headers: every call reads this, and httpx's own look-up is slower.
    headers = {name.lower(): value for name, value in response.headers.raw}
    value = next((headers[name] for name in _REQUEST_IDS if name in headers), b"")
    return one_line(value[:128].decode("utf-8", "replace")) if value else ""


class Call:
    """A call, which its client takes through its attempts.

    For each attempt the client calls `wait_before_attempt`, `start_attempt`, and then `on_response` or `on_error`,
    until those return no further wait.
    """

    def __init__(
        self,
        request: httpx.Request,
        settings: CallSettings,
        throttle: Throttle,
        *,
        auth: OriginAuth | None = None,
        follows_redirects: bool = False,
    ) -> None:
        prepare(request)
        extensions = request.extensions
        # For authentication and the guard, which see each request of a call: redirects make several.
        extensions[_KEY] = self
        self.auth = auth
        self.method = request.method.upper()
        self.url = request.url
        self.origin = origin(request.url)
        self.operation = str(extensions.get("operation", ""))
        self.attempt = 0
        self._request = request
        self._settings = settings
        self._throttle = throttle
        self._follows_redirects = follows_redirects
        self._repeatable = extensions.get("idempotent") is True or "idempotency-key" in request.headers
        self._start = self._attempt_start = settings.clock()
        deadline = checked_deadline(extensions.get("deadline", settings.deadline))
        self._end = None if deadline is None else self._start + deadline
        self._timeouts: dict[str, float | None] = extensions["timeout"]
        self._redirected = False
        self._last_response: httpx.Response | None = None

    @classmethod
    def of(cls, request: httpx.Request) -> Self:
        """Return the call that a request belongs to."""
        call: Self = request.extensions[_KEY]
        return call

    @classmethod
    def find(cls, request: httpx.Request) -> Self | None:
        """Return the call that a request belongs to, or None if another client sends the request."""
        call = request.extensions.get(_KEY)
        return call if isinstance(call, cls) else None

    @cached_property
    def _shown_url(self) -> str:
        return shown_url(self._request.url)

    @cached_property
    def request_line(self) -> str:
        """Method and URL, without parts that may hold a secret."""
        return f"{self._request.method} {self._shown_url}"

    @cached_property
    def secret_headers(self) -> frozenset[str]:
        """Names, in lower case, of headers whose values only trusted origins get and that are never shown."""
        names = self.auth.header_names if self.auth is not None else ()
        return frozenset(name.lower() for name in (*self._settings.secret_headers, *names))

    @property
    def has_deadline(self) -> bool:
        """Whether the call has a deadline."""
        return self._end is not None

    def time_left(self) -> float | None:
        """Return the seconds until the deadline, or None without a deadline."""
        return None if self._end is None else self._end - self._settings.clock()

    def wait_before_attempt(self) -> float:
        """Return the seconds to wait because the service has rate-limited other calls, or 0.

        Raises:
            RateLimited: If the wait is longer than the call can take.
            Timeout: If the deadline has passed.
        """
        delay = self._throttle.gate.delay(self.origin)
        left = self.time_left()
        if left is not None and left <= 0:
            raise self.deadline_error()
        elapsed = self._settings.clock() - self._start
        if delay and (delay >= (left or delay + 1) or elapsed + delay > self._settings.retries.max_elapsed):
            why = f"the service asks all to wait for {delay:.1f} s more; send fewer requests, or wait"
            raise self._completed(
                RateLimited(
                    f"{self.request_line}: {why}",
                    status_code=429,
                    method=self.method,
                    url=self._shown_url,
                    retry_after=delay,
                )
            )
        return delay

    def start_attempt(self) -> None:
        """Start an attempt."""
        self.attempt += 1
        self._attempt_start = self._settings.clock()
        self._redirected = False
        self._request.extensions["timeout"] = self._timeouts
        if self._settings.hooks.on_request is not None:
            self._notify(
                self._settings.hooks.on_request,
                RequestEvent(
                    operation=self.operation,
                    method=self._request.method,
                    url=self._shown_url,
                    attempt=self.attempt,
                    headers=masked_headers(self._request.headers, secret=self.secret_headers),
                ),
            )

    def limit_timeouts(self, request: httpx.Request) -> None:
        """Limit each step of a request to the time until the deadline.

        Raises:
            Timeout: If the deadline has passed.
        """
        if (left := self.time_left()) is None:
            return
        self.check_time()
        request.extensions["timeout"] = {
            name: left if step is None else min(left, step) for name, step in self._timeouts.items()
        }

    def is_read_by_httpx(self, response: httpx.Response) -> bool:
        """Return whether httpx would read the whole body, however large, to follow a redirect or authenticate again."""
        if self._follows_redirects and response.has_redirect_location:
            self._redirected = True
            return True
        return response.status_code == 401

    def check_time(self) -> None:
        """Raise `Timeout` if the deadline has passed."""
        left = self.time_left()
        if left is not None and left <= 0:
            raise self.deadline_error()

    def deadline_error(self) -> TiepointError:
        """Return the error of a call whose deadline has passed."""
        return self._completed(Timeout(f"{self.request_line}: it was not answered by the deadline; give it more time"))

    def check_declared_size(self, response: httpx.Response) -> None:
        """Raise `ResponseTooLarge` if a response announces a body that is larger than the client's limit."""
        length = response.headers.get("content-length", "")
        # A response to HEAD announces bytes, and sends none of them.
        if length.isdecimal() and len(length) < 20 and self.method != "HEAD":
            self.check_size(int(length))

    def check_size(self, size: int) -> None:
        """Raise `ResponseTooLarge` if a size in bytes exceeds the client's limit for responses."""
        limit = self._settings.max_response_bytes
        if size > limit:
            message = f"{self.request_line}: the answer has more than {limit} bytes; ask for fewer items"
            raise self._completed(ResponseTooLarge(message))

    def on_response(self, response: httpx.Response) -> float | None:
        """Return the seconds to wait before the next attempt, or None if this response is final."""
        request_id = request_id_of(response)
        response.extensions["attempts"] = self.attempt
        response.extensions["request_id"] = request_id
        elapsed = self._settings.clock() - self._attempt_start
        status = response.status_code
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug("%s: attempt %d: status %d after %.3f s", self.request_line, self.attempt, status, elapsed)
        if self._settings.hooks.on_response is not None:
            self._notify(
                self._settings.hooks.on_response,
                ResponseEvent(
                    operation=self.operation,
                    method=self._request.method,
                    url=self._shown_url,
                    attempt=self.attempt,
                    status_code=status,
                    elapsed=elapsed,
                    request_id=request_id,
                    headers=masked_headers(response.headers, secret=self.secret_headers),
                ),
            )
        if status < 400:
            self._throttle.budget.refund(self.origin)
            self._log_end(f"status {status}", request_id)
            return None
        seconds = retry_after(response.headers)
        response.extensions["retry_after"] = seconds
        step = self._next_step(ErrorStatus(status, seconds))
        if isinstance(step, str):
            response.extensions["gave_up"] = step
            self._log_end(f"status {status}", request_id, step)
            return None
        self._last_response = response
        return step

    def on_error(self, error: Exception) -> float | TiepointError | httpx.Response:
        """Return the seconds to wait before the next attempt, the error to raise, or an earlier response to return.

        Raises:
            Exception: The error itself, if the caller's own body or authentication raised it.
        """
        if isinstance(error, TiepointError):
            self._log_end(type(error).__name__)
            return self._completed(error)
        if isinstance(error, BodySpentError):
            last = self._last_response
            if last is not None and last.is_closed and has_content(last):
                last.extensions["gave_up"] = "the body cannot be sent again"
                self._log_end(f"status {last.status_code}")
                return last
            self._log_end("no answer")
            return self._completed(
                TransportError(f"{self.request_line}: the body cannot be sent again, as it would have to be")
            )
        if type(error).__module__.startswith("h11."):
            # httpx lets it through if a body is not as long as its header says.
            self._log_end("not sent whole")
            return self._completed(error_of(httpx.LocalProtocolError(""), self.request_line))
        if not isinstance(error, (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError)):
            raise error
        left = self.time_left()
        if isinstance(error, httpx.TimeoutException) and left is not None and left <= 0:
            self._log_end("no answer by the deadline")
            return self.deadline_error()
        fault = fault_of(error) if isinstance(error, httpx.HTTPError) else None
        if fault is not None and self._redirected:
            # The request that led here was processed.
            fault = fault._replace(outcome="unknown")
        reason = fault.reason if fault else type(error).__name__
        logger.debug("%s: attempt %d: %s", self.request_line, self.attempt, reason)
        if fault is None:
            result = error_of(error, self.request_line)
            self._log_end(type(result).__name__)
            return self._completed(result)
        step = self._next_step(fault)
        if not isinstance(step, str):
            return step
        self._log_end(fault.reason, gave_up=step)
        result = error_of_fault(fault, self.request_line)
        if step != fault.reason:
            result.add_note(one_line(step))
        return self._completed(result)

    def _next_step(self, outcome: ErrorStatus | ConnectionFault) -> float | str:
        """Return the seconds to wait before the next attempt, or the reason why there is none."""
        settings, request = self._settings, self._request
        # Read after the attempt, which can have used up the body.
        traits = RequestTraits(
            method=self.method,
            repeatable=self._repeatable,
            replayable=replayable(request),
            processed=self._redirected,
        )
        decision = decide(
            outcome,
            traits,
            settings.retries,
            attempt=self.attempt,
            elapsed=settings.clock() - self._start,
            random=settings.random(),
            time_left=self.time_left(),
        )
        if isinstance(outcome, ErrorStatus) and outcome.status == 429:
            # Also if this call ends, since the limit applies to the others; but not for a time that no call would wait.
            seconds = outcome.retry_after or 0.0
            if seconds <= settings.retries.max_retry_after:
                own = 0.0 if isinstance(decision, GiveUp) else decision.delay
                self._throttle.gate.close(self.origin, max(seconds, own))
        if isinstance(decision, GiveUp):
            return decision.reason
        if not self._throttle.budget.spend(self.origin, decision.cost):
            return f"{decision.reason}; too many calls to this service fail to send each again"
        logger.debug("%s: again in %.2f s: %s", self.request_line, decision.delay, decision.reason)
        if settings.hooks.on_retry is not None:
            self._notify(
                settings.hooks.on_retry,
                RetryEvent(
                    operation=self.operation,
                    method=request.method,
                    url=self._shown_url,
                    attempt=self.attempt,
                    delay=decision.delay,
                    reason=decision.reason,
                ),
            )
        return 0.0 if decision.shared else float(decision.delay)

    def _completed(self, error: TiepointError) -> TiepointError:
        """Return an error with the operation and the number of attempts added."""
        error.operation = error.operation or self.operation
        error.attempts = error.attempts or self.attempt
        return error

    def _log_end(self, outcome: str, request_id: str = "", gave_up: str = "") -> None:
        # The line is only put together if it is shown.
        if logger.isEnabledFor(logging.INFO):
            logger.info(
                "%s%s: %s after %.3f s, attempts: %d%s%s",
                f"{one_line(self.operation)}: " if self.operation else "",
                self.request_line,
                outcome,
                self._settings.clock() - self._start,
                self.attempt,
                f", request id {request_id}" if request_id else "",
                f" ({gave_up})" if gave_up else "",
            )

    def _notify(self, hook: Callable[[Event], object], event: Event) -> None:
        try:
            hook(event)
        except Exception as error:
            # Without its text and traceback, which may hold anything.
            logger.warning("a hook raised %s on %s", type(error).__name__, type(event).__name__)
