"""The same operations as in this package, each giving status and headers as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.types import UNSET, File, Unset
from ... import models

if TYPE_CHECKING:
    from ...._runtime.types import Response
    from ...client import AsyncClient, Client

__all__ = ("AsyncConfigurationsWithResponse", "ConfigurationsWithResponse")


class ConfigurationsWithResponse:
    """The operations of `ConfigurationsResource`, with status and headers; see there for all else."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def configurations_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .configurations_healthcheck import request as _request

        return self._client.send(_request())

    def list_configurations(
        self,
        *,
        org_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        product_version: str | Unset = UNSET,
        short_id: str | Unset = UNSET,
        sku: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        full_configuration: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.SavedConfigurationListing]:
        """List saved configurations."""
        from .list_configurations import request as _request

        return self._client.send(
            _request(
                org_id=org_id,
                product_id=product_id,
                product_version=product_version,
                short_id=short_id,
                sku=sku,
                metadata=metadata,
                full_configuration=full_configuration,
                page=page,
                per_page=per_page,
                sort=sort,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    def save_configuration(
        self,
        *,
        body: models.SaveConfigurationFormRequest | models.SaveConfigurationRequest,
        org_id: str | Unset = UNSET,
    ) -> Response[models.SavedConfiguration]:
        """Save a configuration."""
        from .save_configuration import request as _request

        return self._client.send(_request(body=body, org_id=org_id))

    def get_configuration(
        self,
        configuration_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.SavedConfiguration]:
        """Read a saved configuration."""
        from .get_configuration import request as _request

        return self._client.send(
            _request(configuration_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    def get_configuration_file(
        self,
        configuration_id: str,
        attachment_key: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[File]:
        """Download a file of a saved configuration."""
        from .get_configuration_file import request as _request

        return self._client.send(
            _request(
                configuration_id, attachment_key, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age
            )
        )

    def get_configuration_thumbnail(self, configuration_id: str, *, org_id: str | Unset = UNSET) -> Response[File]:
        """Download the thumbnail of a saved configuration."""
        from .get_configuration_thumbnail import request as _request

        return self._client.send(_request(configuration_id, org_id=org_id))


class AsyncConfigurationsWithResponse:
    """The operations of `AsyncConfigurationsResource`, with status and headers; see there for all else."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def configurations_healthcheck(self) -> Response[None]:
        """Check that the service is up."""
        from .configurations_healthcheck import request as _request

        return await self._client.send(_request())

    async def list_configurations(
        self,
        *,
        org_id: str | Unset = UNSET,
        product_id: str | Unset = UNSET,
        product_version: str | Unset = UNSET,
        short_id: str | Unset = UNSET,
        sku: str | Unset = UNSET,
        metadata: str | Unset = UNSET,
        full_configuration: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.SavedConfigurationListing]:
        """List saved configurations."""
        from .list_configurations import request as _request

        return await self._client.send(
            _request(
                org_id=org_id,
                product_id=product_id,
                product_version=product_version,
                short_id=short_id,
                sku=sku,
                metadata=metadata,
                full_configuration=full_configuration,
                page=page,
                per_page=per_page,
                sort=sort,
                cache_scope=cache_scope,
                cache_max_age=cache_max_age,
            )
        )

    async def save_configuration(
        self,
        *,
        body: models.SaveConfigurationFormRequest | models.SaveConfigurationRequest,
        org_id: str | Unset = UNSET,
    ) -> Response[models.SavedConfiguration]:
        """Save a configuration."""
        from .save_configuration import request as _request

        return await self._client.send(_request(body=body, org_id=org_id))

    async def get_configuration(
        self,
        configuration_id: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[models.SavedConfiguration]:
        """Read a saved configuration."""
        from .get_configuration import request as _request

        return await self._client.send(
            _request(configuration_id, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age)
        )

    async def get_configuration_file(
        self,
        configuration_id: str,
        attachment_key: str,
        *,
        org_id: str | Unset = UNSET,
        cache_scope: str | Unset = UNSET,
        cache_max_age: float | Unset = UNSET,
    ) -> Response[File]:
        """Download a file of a saved configuration."""
        from .get_configuration_file import request as _request

        return await self._client.send(
            _request(
                configuration_id, attachment_key, org_id=org_id, cache_scope=cache_scope, cache_max_age=cache_max_age
            )
        )

    async def get_configuration_thumbnail(
        self, configuration_id: str, *, org_id: str | Unset = UNSET
    ) -> Response[File]:
        """Download the thumbnail of a saved configuration."""
        from .get_configuration_thumbnail import request as _request

        return await self._client.send(_request(configuration_id, org_id=org_id))
