"""Default values that users can notice, with units; most of them can be set by an argument of the same meaning."""

from __future__ import annotations

from typing import Final

MIB: Final = 2**20

# Calls. An httpx.Timeout and httpx.Limits are made of these in `_http/client.py`.
TIMEOUT: Final = 60.0  # seconds for each read, each write and the wait for a free connection
CONNECT_TIMEOUT: Final = 5.0  # seconds to connect
MAX_CONNECTIONS: Final = 100  # connections per client, and connections kept open
KEEPALIVE_EXPIRY: Final = 5.0  # seconds that an idle connection is kept open
MAX_REDIRECTS: Final = 20  # redirects of one call, if redirects are followed
MAX_RESPONSE_BYTES: Final = 64 * MIB  # bytes of a response after decompression; streams have no limit

# Retries
MAX_ATTEMPTS: Final = 5  # attempts of one call, the first included
MAX_ELAPSED: Final = 300.0  # seconds after the start of a call at which the last attempt can begin
BACKOFF: Final = 0.5  # seconds of the first wait at most; each further wait can be twice as long
MAX_BACKOFF: Final = 20.0  # seconds of any wait at most
MAX_RETRY_AFTER: Final = 120.0  # seconds that a service can make a call wait
RETRY_JITTER: Final = 0.25  # seconds added at random to a wait that a service asked for
RETRY_BUDGET: Final = 100  # units per origin that retries are paid from; a success returns one unit
RETRY_COST: Final = 5  # units that a retry costs
TIMEOUT_RETRY_COST: Final = 10  # units that a retry after a timeout costs

# The gate that status 429 closes for all calls to an origin
GATE_JITTER: Final = 0.25  # seconds added at random to the wait, so that not all calls begin at once
GATE_RECOVERY: Final = 1.0  # seconds after the gate opens in which calls pass one by one
GATE_SPACING: Final = 0.01  # seconds between two calls that pass one by one
GATE_RECHECK: Final = 0.05  # seconds at most until a call tries again to pass

# Tokens
TOKEN_TIMEOUT: Final = 10.0  # seconds for a request to a token service
TOKEN_REQUESTS: Final = 3  # token requests, each of TOKEN_TIMEOUT at most, that a call waits for
LOGINS: Final = 2  # sign-ins by browser that a call waits for: one of another process, and one of this process
TOKEN_LIFETIME: Final = 300.0  # seconds that a token is used if its service states no usable lifetime
TOKEN_LEEWAY: Final = 60.0  # seconds before its end at which a token is renewed, at most
TOKEN_LEEWAY_SHARE: Final = 0.2  # share of a token's lifetime before its end at which it is renewed, at most
TOKEN_WAIT: Final = 30.0  # seconds that a call waits for a token that another call fetches
TOKEN_FAILURE_HOLD: Final = 1.0  # seconds for which a failed token request answers all calls
TOKEN_LOCK_TIMEOUT: Final = 60.0  # seconds to wait for another process that holds the token cache
LOGIN_TIMEOUT: Final = 180.0  # seconds to wait for a person who signs in by browser

# Discovery of a base URL
DISCOVERY_TTL: Final = 3600.0  # seconds that a base URL is used if the response states no max-age
DISCOVERY_MAX_AGE: Final = 24 * 3600.0  # seconds that a base URL is used at most, whatever the response states
DISCOVERY_RETRY: Final = 60.0  # seconds until a failed discovery is repeated while an earlier result is used

# Pages
PREFETCH: Final = 1  # pages that are requested ahead

# Jobs
POLL_SHARE: Final = 0.05  # share of the time waited so far after which a job is polled again
MIN_POLL_INTERVAL: Final = 2.0  # seconds between two polls, at least
MAX_POLL_INTERVAL: Final = 60.0  # seconds between two polls, at most, if the service asks for no other interval
MAX_POLL_AFTER: Final = 600.0  # seconds that a service can ask to wait before the next poll
POLL_FAILURES: Final = 10  # polls in a row that can fail
UNKNOWN_STATE_SECONDS: Final = 600.0  # seconds for which an unknown state counts as running
MISSING_JOB_SECONDS: Final = 30.0  # seconds after the start of a wait for which a job may not be found

# Transfers
STREAMS: Final = 8  # concurrent requests of one transfer
BLOCK_SIZE: Final = 8 * MIB  # bytes of a block or range: the most that an interruption costs each stream
SMALL_DOWNLOAD: Final = 4 * MIB  # bytes of a file that is downloaded by one request
PROGRESS_INTERVAL: Final = 0.1  # seconds between two progress reports, at least
JOURNAL_INTERVAL: Final = 0.5  # seconds between two writes of the file that records what was downloaded
MAX_RESTARTS: Final = 3  # times that a download begins again because the file has changed
SIGNATURE_LEEWAY: Final = 300.0  # seconds before its end at which a signed URL is renewed, at most
SIGNATURE_LEEWAY_SHARE: Final = 0.1  # share of a signature's lifetime before its end at which it is renewed, at most
SIGNATURE_RETRY: Final = 1.0  # seconds until a failed early renewal is repeated, at least
MAX_SIGNED_URLS: Final = 3  # signed URLs for one request; if all of them are rejected, the cause is not their age
FILE_TIME_TOLERANCE: Final = 2.0  # seconds by which the times of equal files may differ: file systems round them
OBSTORE_TIMEOUT: Final = 300.0  # seconds for one request of the engine obstore, its body included
OBSTORE_CHUNK_SIZE: Final = 4 * MIB  # bytes that the engine obstore passes to a file at a time
INTERRUPT_GRACE: Final = 5.0  # seconds that an interrupted transfer waits for its threads
