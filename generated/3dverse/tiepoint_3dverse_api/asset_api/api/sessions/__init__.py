"""Running sessions, their clients and their guests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, Unset
from ... import models

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from .with_response import AsyncSessionsWithResponse, SessionsWithResponse

__all__ = ("AsyncSessionsResource", "SessionsResource")


class SessionsResource:
    """Running sessions, their clients and their guests."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_response(self) -> SessionsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import SessionsWithResponse

        return SessionsWithResponse(self._client)

    def get_sessions_in_folder(self, folder_id: str) -> list[models.Session]:
        """List the sessions running scenes of a folder.

        Not paged.

        Args:
            folder_id: The folder.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_sessions_in_folder import request as _request

        return self._client.send(_request(folder_id)).value

    def get_scene_sessions(self, scene_id: str) -> list[models.Session]:
        """List the sessions of a scene.

        Not paged.

        Args:
            scene_id: The scene, by the identifier of its asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_scene_sessions import request as _request

        return self._client.send(_request(scene_id)).value

    def get_running_sessions(
        self,
        *,
        filters_user_id: str | Unset = UNSET,
        filters_scene_id: str | Unset = UNSET,
        filters_folder_id: str | Unset = UNSET,
    ) -> list[models.Session]:
        """List sessions.

        Not paged.

        Args:
            filters_user_id: Sent as `filters[user_id]`.
            filters_scene_id: Sent as `filters[scene_id]`.
            filters_folder_id: Sent as `filters[folder_id]`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_running_sessions import request as _request

        return self._client.send(
            _request(
                filters_user_id=filters_user_id, filters_scene_id=filters_scene_id, filters_folder_id=filters_folder_id
            )
        ).value

    def create_session(self, *, body: models.SessionCreation) -> models.CreatedSession:
        """Create a session.

        Starts a rendering session on a scene.

        Args:
            body: What is sent, `models.SessionCreation`.

        Returns:
            The result.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_session import request as _request

        return self._client.send(_request(body=body)).value

    def get_session(self, session_id: str) -> models.Session:
        """Get a session.

        Args:
            session_id: The session.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_session import request as _request

        return self._client.send(_request(session_id)).value

    def kill_session(self, session_id: str) -> None:
        """End a session.

        Stops the session at once.

        Args:
            session_id: The session.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .kill_session import request as _request

        self._client.send(_request(session_id))

    def join_session(self, session_id: str, *, body: models.SessionJoining) -> models.SessionToken:
        """Join a session.

        Creates a client for the user and answers with what it needs to connect.

        Args:
            session_id: The session.
            body: What is sent, `models.SessionJoining`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .join_session import request as _request

        return self._client.send(_request(session_id, body=body)).value

    def get_client(self, session_id: str, client_id: str) -> models.SessionClient:
        """Get a client of a session.

        Args:
            session_id: The session.
            client_id: The client.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_client import request as _request

        return self._client.send(_request(session_id, client_id)).value

    def kick_client_from_session(self, session_id: str, client_id: str) -> None:
        """Disconnect a client from a session.

        Args:
            session_id: The session.
            client_id: The client.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .kick_client_from_session import request as _request

        self._client.send(_request(session_id, client_id))

    def join_session_as_guest(self) -> models.SessionToken:
        """Join a session as a guest.

        Takes no parameter and no body: the guest token has to travel in a header whose name is not documented.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .join_session_as_guest import request as _request

        return self._client.send(_request()).value

    def generate_guest_token(self, session_id: str) -> models.GuestToken:
        """Generate a guest token.

        The token lets a guest join the session.

        Args:
            session_id: The session.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .generate_guest_token import request as _request

        return self._client.send(_request(session_id)).value


class AsyncSessionsResource:
    """Running sessions, their clients and their guests.

    Each operation is awaited.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_response(self) -> AsyncSessionsWithResponse:
        """The same operations, each giving a `Response`: the value with status and headers."""
        from .with_response import AsyncSessionsWithResponse

        return AsyncSessionsWithResponse(self._client)

    async def get_sessions_in_folder(self, folder_id: str) -> list[models.Session]:
        """List the sessions running scenes of a folder.

        Not paged.

        Args:
            folder_id: The folder.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_sessions_in_folder import request as _request

        return (await self._client.send(_request(folder_id))).value

    async def get_scene_sessions(self, scene_id: str) -> list[models.Session]:
        """List the sessions of a scene.

        Not paged.

        Args:
            scene_id: The scene, by the identifier of its asset.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_scene_sessions import request as _request

        return (await self._client.send(_request(scene_id))).value

    async def get_running_sessions(
        self,
        *,
        filters_user_id: str | Unset = UNSET,
        filters_scene_id: str | Unset = UNSET,
        filters_folder_id: str | Unset = UNSET,
    ) -> list[models.Session]:
        """List sessions.

        Not paged.

        Args:
            filters_user_id: Sent as `filters[user_id]`.
            filters_scene_id: Sent as `filters[scene_id]`.
            filters_folder_id: Sent as `filters[folder_id]`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_running_sessions import request as _request

        return (
            await self._client.send(
                _request(
                    filters_user_id=filters_user_id,
                    filters_scene_id=filters_scene_id,
                    filters_folder_id=filters_folder_id,
                )
            )
        ).value

    async def create_session(self, *, body: models.SessionCreation) -> models.CreatedSession:
        """Create a session.

        Starts a rendering session on a scene.

        Args:
            body: What is sent, `models.SessionCreation`.

        Returns:
            The result.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .create_session import request as _request

        return (await self._client.send(_request(body=body))).value

    async def get_session(self, session_id: str) -> models.Session:
        """Get a session.

        Args:
            session_id: The session.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_session import request as _request

        return (await self._client.send(_request(session_id))).value

    async def kill_session(self, session_id: str) -> None:
        """End a session.

        Stops the session at once.

        Args:
            session_id: The session.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .kill_session import request as _request

        await self._client.send(_request(session_id))

    async def join_session(self, session_id: str, *, body: models.SessionJoining) -> models.SessionToken:
        """Join a session.

        Creates a client for the user and answers with what it needs to connect.

        Args:
            session_id: The session.
            body: What is sent, `models.SessionJoining`.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .join_session import request as _request

        return (await self._client.send(_request(session_id, body=body))).value

    async def get_client(self, session_id: str, client_id: str) -> models.SessionClient:
        """Get a client of a session.

        Args:
            session_id: The session.
            client_id: The client.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .get_client import request as _request

        return (await self._client.send(_request(session_id, client_id))).value

    async def kick_client_from_session(self, session_id: str, client_id: str) -> None:
        """Disconnect a client from a session.

        Args:
            session_id: The session.
            client_id: The client.

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .kick_client_from_session import request as _request

        await self._client.send(_request(session_id, client_id))

    async def join_session_as_guest(self) -> models.SessionToken:
        """Join a session as a guest.

        Takes no parameter and no body: the guest token has to travel in a header whose name is not documented.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .join_session_as_guest import request as _request

        return (await self._client.send(_request())).value

    async def generate_guest_token(self, session_id: str) -> models.GuestToken:
        """Generate a guest token.

        The token lets a guest join the session.

        Args:
            session_id: The session.

        Returns:
            The result. (inferred)

        Raises:
            StatusError: The service refuses.
                4XX: The request failed. Which status codes are used is not documented. (inferred)
                5XX: The request failed. Which status codes are used is not documented. (inferred)
            DecodeError: The answer is not what the definition says.

        Source: https://docs.3dverse.com/api/, https://docs.3dverse.com/docs/development/asset-api,
            https://docs.3dverse.com/console/access-management, https://docs.3dverse.com/docs/console/api-access,
            https://github.com/3dverse/livelink (inferred).
        """
        from .generate_guest_token import request as _request

        return (await self._client.send(_request(session_id))).value
