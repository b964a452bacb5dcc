"""The clients, sync and async: connections, and an attribute for each group of operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .._runtime.sending import AsyncUpload, Upload, arguments, receive
from .._runtime.wire import headers as checked_headers

if TYPE_CHECKING:
    import httpx

    from .._runtime.errors import ApiError
    from .._runtime.types import Request, Response
    from .api.access_tokens import AccessTokensResource, AsyncAccessTokensResource
    from .api.alpha import AlphaResource, AsyncAlphaResource
    from .api.analytics import AnalyticsResource, AsyncAnalyticsResource
    from .api.apps import AppsResource, AsyncAppsResource
    from .api.asset_jobs import AssetJobsResource, AsyncAssetJobsResource
    from .api.assets import AssetsResource, AsyncAssetsResource
    from .api.assets_v2 import AssetsV2Resource, AsyncAssetsV2Resource
    from .api.cas import AsyncCasResource, CasResource
    from .api.catalog_products import AsyncCatalogProductsResource, CatalogProductsResource
    from .api.configurations import AsyncConfigurationsResource, ConfigurationsResource
    from .api.customers import AsyncCustomersResource, CustomersResource
    from .api.data_tables import AsyncDataTablesResource, DataTablesResource
    from .api.fast_compositor import AsyncFastCompositorResource, FastCompositorResource
    from .api.files import AsyncFilesResource, FilesResource
    from .api.images import AsyncImagesResource, ImagesResource
    from .api.job_runs import AsyncJobRunsResource, JobRunsResource
    from .api.job_tasks import AsyncJobTasksResource, JobTasksResource
    from .api.jobs import AsyncJobsResource, JobsResource
    from .api.layers import AsyncLayersResource, LayersResource
    from .api.legacy_catalog import AsyncLegacyCatalogResource, LegacyCatalogResource
    from .api.orders import AsyncOrdersResource, OrdersResource
    from .api.orgs import AsyncOrgsResource, OrgsResource
    from .api.pdf import AsyncPdfResource, PdfResource
    from .api.pricebooks import AsyncPricebooksResource, PricebooksResource
    from .api.products import AsyncProductsResource, ProductsResource
    from .api.tags import AsyncTagsResource, TagsResource
    from .api.translations import AsyncTranslationsResource, TranslationsResource
    from .api.users import AsyncUsersResource, UsersResource
    from .api.variants import AsyncVariantsResource, VariantsResource
    from .api.webhooks import AsyncWebhooksResource, WebhooksResource

T = TypeVar("T")

__all__ = ("AsyncClient", "Client")


def _as_it_is(error: ApiError) -> Exception:
    return error


class Client:
    """Call Threekit REST API.

    Each group of operations is an attribute. The client holds no credential: give it headers, or an httpx client that
    signs requests in.

    Args:
        base_url: Address that all paths are appended to.
        headers: Sent with every request.
        timeout: Seconds for each step of a request (not for the whole), or an `httpx.Timeout`.
        on_error: Makes the exception that is raised of a `StatusError` or `DecodeError`; as it is, that error itself.
        on_value: Is told of every answer that was read, with its request, before it is given; what it raises is raised.
    """

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = 30.0,
        on_error: Callable[[ApiError], Exception] = _as_it_is,
        on_value: Callable[[Request[Any], Response[Any]], object] | None = None,
    ) -> None:
        self._base_url = base_url
        self._headers = checked_headers(*(headers or {}).items())
        self._timeout = timeout
        self._on_error = on_error
        self._on_value = on_value
        self._httpx_client: httpx.Client | None = None
        self._is_own = False
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Send with a client that its giver closes; base URL, headers and timeout are then its own.

        Raises:
            RuntimeError: A request was sent already.
        """
        if self._is_own:
            raise RuntimeError("give the httpx client before the first request: by then this one has made its own")
        self._httpx_client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Give the client that requests are sent with; it is made when it is first asked for."""
        with self._lock:
            if self._httpx_client is None:
                import httpx

                self._httpx_client = httpx.Client(base_url=self._base_url, timeout=self._timeout)
                self._is_own = True
            return self._httpx_client

    def send(self, request: Request[T]) -> Response[T]:
        """Send a request that an operation's `request` made.

        Raises:
            StatusError: The service refused.
            DecodeError: The answer is not what the definition says.
            httpx.HTTPError: There was no answer.
        """
        client = self.get_httpx_client()
        given = arguments(request, Upload, self._headers if self._is_own else {})
        response = client.request(**given)
        found = receive(request, response, self._on_error)
        if self._on_value is not None:
            self._on_value(request, found)
        return found

    def close(self) -> None:
        """Close all connections, unless the httpx client was given."""
        if self._httpx_client is not None and self._is_own:
            self._httpx_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def analytics(self) -> AnalyticsResource:
        """Events of configurator sessions and their counts."""
        from .api.analytics import AnalyticsResource

        return AnalyticsResource(self)

    @property
    def assets(self) -> AssetsResource:
        """Simple management of assets and items."""
        from .api.assets import AssetsResource

        return AssetsResource(self)

    @property
    def assets_v2(self) -> AssetsV2Resource:
        """Granular editing of single items."""
        from .api.assets_v2 import AssetsV2Resource

        return AssetsV2Resource(self)

    @property
    def products(self) -> ProductsResource:
        """Import and export of items with all their data, as JSON."""
        from .api.products import ProductsResource

        return ProductsResource(self)

    @property
    def legacy_catalog(self) -> LegacyCatalogResource:
        """Older catalog routes: upload and import jobs."""
        from .api.legacy_catalog import LegacyCatalogResource

        return LegacyCatalogResource(self)

    @property
    def catalog_products(self) -> CatalogProductsResource:
        """List of the items a token can see."""
        from .api.catalog_products import CatalogProductsResource

        return CatalogProductsResource(self)

    @property
    def asset_jobs(self) -> AssetJobsResource:
        """Import, export and render jobs for assets."""
        from .api.asset_jobs import AssetJobsResource

        return AssetJobsResource(self)

    @property
    def data_tables(self) -> DataTablesResource:
        """Data tables: import, rows, download."""
        from .api.data_tables import DataTablesResource

        return DataTablesResource(self)

    @property
    def fast_compositor(self) -> FastCompositorResource:
        """Composite pictures made on request."""
        from .api.fast_compositor import FastCompositorResource

        return FastCompositorResource(self)

    @property
    def files(self) -> FilesResource:
        """Upload and download of stored files."""
        from .api.files import FilesResource

        return FilesResource(self)

    @property
    def jobs(self) -> JobsResource:
        """Jobs."""
        from .api.jobs import JobsResource

        return JobsResource(self)

    @property
    def job_tasks(self) -> JobTasksResource:
        """Tasks of jobs."""
        from .api.job_tasks import JobTasksResource

        return JobTasksResource(self)

    @property
    def job_runs(self) -> JobRunsResource:
        """Runs of tasks."""
        from .api.job_runs import JobRunsResource

        return JobRunsResource(self)

    @property
    def layers(self) -> LayersResource:
        """Stored renders and exports by configuration."""
        from .api.layers import LayersResource

        return LayersResource(self)

    @property
    def orders(self) -> OrdersResource:
        """Orders and their carts."""
        from .api.orders import OrdersResource

        return OrdersResource(self)

    @property
    def orgs(self) -> OrgsResource:
        """Organisations."""
        from .api.orgs import OrgsResource

        return OrgsResource(self)

    @property
    def pdf(self) -> PdfResource:
        """PDF files from Liquid templates."""
        from .api.pdf import PdfResource

        return PdfResource(self)

    @property
    def pricebooks(self) -> PricebooksResource:
        """Price books of an organisation."""
        from .api.pricebooks import PricebooksResource

        return PricebooksResource(self)

    @property
    def configurations(self) -> ConfigurationsResource:
        """Saved configurations."""
        from .api.configurations import ConfigurationsResource

        return ConfigurationsResource(self)

    @property
    def tags(self) -> TagsResource:
        """Tags of an organisation."""
        from .api.tags import TagsResource

        return TagsResource(self)

    @property
    def webhooks(self) -> WebhooksResource:
        """Calls to other systems on events."""
        from .api.webhooks import WebhooksResource

        return WebhooksResource(self)

    @property
    def access_tokens(self) -> AccessTokensResource:
        """Access tokens (in the vendor client only)."""
        from .api.access_tokens import AccessTokensResource

        return AccessTokensResource(self)

    @property
    def apps(self) -> AppsResource:
        """Embedded applications (in the vendor client only)."""
        from .api.apps import AppsResource

        return AppsResource(self)

    @property
    def users(self) -> UsersResource:
        """Users and the current session (in the vendor client only)."""
        from .api.users import UsersResource

        return UsersResource(self)

    @property
    def images(self) -> ImagesResource:
        """Picture transformation (in the vendor client only)."""
        from .api.images import ImagesResource

        return ImagesResource(self)

    @property
    def translations(self) -> TranslationsResource:
        """Translations (in the vendor client only)."""
        from .api.translations import TranslationsResource

        return TranslationsResource(self)

    @property
    def variants(self) -> VariantsResource:
        """Item variants (in the vendor client only)."""
        from .api.variants import VariantsResource

        return VariantsResource(self)

    @property
    def cas(self) -> CasResource:
        """Content store of assets (in the vendor client only)."""
        from .api.cas import CasResource

        return CasResource(self)

    @property
    def customers(self) -> CustomersResource:
        """Customers (help centre only)."""
        from .api.customers import CustomersResource

        return CustomersResource(self)

    @property
    def alpha(self) -> AlphaResource:
        """Trial services on hosts of their own (in the vendor client only)."""
        from .api.alpha import AlphaResource

        return AlphaResource(self)


class AsyncClient:
    """The async twin of `Client`, which takes the same: its operations and `send` are awaited."""

    def __init__(
        self,
        base_url: str,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout = 30.0,
        on_error: Callable[[ApiError], Exception] = _as_it_is,
        on_value: Callable[[Request[Any], Response[Any]], object] | None = None,
    ) -> None:
        self._base_url = base_url
        self._headers = checked_headers(*(headers or {}).items())
        self._timeout = timeout
        self._on_error = on_error
        self._on_value = on_value
        self._httpx_client: httpx.AsyncClient | None = None
        self._is_own = False
        self._lock = Lock()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def set_httpx_client(self, client: httpx.AsyncClient) -> Self:
        """Send with a client that its giver closes; base URL, headers and timeout are then its own.

        Raises:
            RuntimeError: A request was sent already.
        """
        if self._is_own:
            raise RuntimeError("give the httpx client before the first request: by then this one has made its own")
        self._httpx_client = client
        return self

    def get_httpx_client(self) -> httpx.AsyncClient:
        """Give the client that requests are sent with; it is made when it is first asked for."""
        with self._lock:
            if self._httpx_client is None:
                import httpx

                self._httpx_client = httpx.AsyncClient(base_url=self._base_url, timeout=self._timeout)
                self._is_own = True
            return self._httpx_client

    async def send(self, request: Request[T]) -> Response[T]:
        """Send a request that an operation's `request` made.

        Raises:
            StatusError: The service refused.
            DecodeError: The answer is not what the definition says.
            httpx.HTTPError: There was no answer.
        """
        client = self.get_httpx_client()
        given = arguments(request, AsyncUpload, self._headers if self._is_own else {})
        response = await client.request(**given)
        found = receive(request, response, self._on_error)
        if self._on_value is not None:
            self._on_value(request, found)
        return found

    async def aclose(self) -> None:
        """Close all connections, unless the httpx client was given."""
        if self._httpx_client is not None and self._is_own:
            await self._httpx_client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    @property
    def analytics(self) -> AsyncAnalyticsResource:
        """Events of configurator sessions and their counts."""
        from .api.analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self)

    @property
    def assets(self) -> AsyncAssetsResource:
        """Simple management of assets and items."""
        from .api.assets import AsyncAssetsResource

        return AsyncAssetsResource(self)

    @property
    def assets_v2(self) -> AsyncAssetsV2Resource:
        """Granular editing of single items."""
        from .api.assets_v2 import AsyncAssetsV2Resource

        return AsyncAssetsV2Resource(self)

    @property
    def products(self) -> AsyncProductsResource:
        """Import and export of items with all their data, as JSON."""
        from .api.products import AsyncProductsResource

        return AsyncProductsResource(self)

    @property
    def legacy_catalog(self) -> AsyncLegacyCatalogResource:
        """Older catalog routes: upload and import jobs."""
        from .api.legacy_catalog import AsyncLegacyCatalogResource

        return AsyncLegacyCatalogResource(self)

    @property
    def catalog_products(self) -> AsyncCatalogProductsResource:
        """List of the items a token can see."""
        from .api.catalog_products import AsyncCatalogProductsResource

        return AsyncCatalogProductsResource(self)

    @property
    def asset_jobs(self) -> AsyncAssetJobsResource:
        """Import, export and render jobs for assets."""
        from .api.asset_jobs import AsyncAssetJobsResource

        return AsyncAssetJobsResource(self)

    @property
    def data_tables(self) -> AsyncDataTablesResource:
        """Data tables: import, rows, download."""
        from .api.data_tables import AsyncDataTablesResource

        return AsyncDataTablesResource(self)

    @property
    def fast_compositor(self) -> AsyncFastCompositorResource:
        """Composite pictures made on request."""
        from .api.fast_compositor import AsyncFastCompositorResource

        return AsyncFastCompositorResource(self)

    @property
    def files(self) -> AsyncFilesResource:
        """Upload and download of stored files."""
        from .api.files import AsyncFilesResource

        return AsyncFilesResource(self)

    @property
    def jobs(self) -> AsyncJobsResource:
        """Jobs."""
        from .api.jobs import AsyncJobsResource

        return AsyncJobsResource(self)

    @property
    def job_tasks(self) -> AsyncJobTasksResource:
        """Tasks of jobs."""
        from .api.job_tasks import AsyncJobTasksResource

        return AsyncJobTasksResource(self)

    @property
    def job_runs(self) -> AsyncJobRunsResource:
        """Runs of tasks."""
        from .api.job_runs import AsyncJobRunsResource

        return AsyncJobRunsResource(self)

    @property
    def layers(self) -> AsyncLayersResource:
        """Stored renders and exports by configuration."""
        from .api.layers import AsyncLayersResource

        return AsyncLayersResource(self)

    @property
    def orders(self) -> AsyncOrdersResource:
        """Orders and their carts."""
        from .api.orders import AsyncOrdersResource

        return AsyncOrdersResource(self)

    @property
    def orgs(self) -> AsyncOrgsResource:
        """Organisations."""
        from .api.orgs import AsyncOrgsResource

        return AsyncOrgsResource(self)

    @property
    def pdf(self) -> AsyncPdfResource:
        """PDF files from Liquid templates."""
        from .api.pdf import AsyncPdfResource

        return AsyncPdfResource(self)

    @property
    def pricebooks(self) -> AsyncPricebooksResource:
        """Price books of an organisation."""
        from .api.pricebooks import AsyncPricebooksResource

        return AsyncPricebooksResource(self)

    @property
    def configurations(self) -> AsyncConfigurationsResource:
        """Saved configurations."""
        from .api.configurations import AsyncConfigurationsResource

        return AsyncConfigurationsResource(self)

    @property
    def tags(self) -> AsyncTagsResource:
        """Tags of an organisation."""
        from .api.tags import AsyncTagsResource

        return AsyncTagsResource(self)

    @property
    def webhooks(self) -> AsyncWebhooksResource:
        """Calls to other systems on events."""
        from .api.webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self)

    @property
    def access_tokens(self) -> AsyncAccessTokensResource:
        """Access tokens (in the vendor client only)."""
        from .api.access_tokens import AsyncAccessTokensResource

        return AsyncAccessTokensResource(self)

    @property
    def apps(self) -> AsyncAppsResource:
        """Embedded applications (in the vendor client only)."""
        from .api.apps import AsyncAppsResource

        return AsyncAppsResource(self)

    @property
    def users(self) -> AsyncUsersResource:
        """Users and the current session (in the vendor client only)."""
        from .api.users import AsyncUsersResource

        return AsyncUsersResource(self)

    @property
    def images(self) -> AsyncImagesResource:
        """Picture transformation (in the vendor client only)."""
        from .api.images import AsyncImagesResource

        return AsyncImagesResource(self)

    @property
    def translations(self) -> AsyncTranslationsResource:
        """Translations (in the vendor client only)."""
        from .api.translations import AsyncTranslationsResource

        return AsyncTranslationsResource(self)

    @property
    def variants(self) -> AsyncVariantsResource:
        """Item variants (in the vendor client only)."""
        from .api.variants import AsyncVariantsResource

        return AsyncVariantsResource(self)

    @property
    def cas(self) -> AsyncCasResource:
        """Content store of assets (in the vendor client only)."""
        from .api.cas import AsyncCasResource

        return AsyncCasResource(self)

    @property
    def customers(self) -> AsyncCustomersResource:
        """Customers (help centre only)."""
        from .api.customers import AsyncCustomersResource

        return AsyncCustomersResource(self)

    @property
    def alpha(self) -> AsyncAlphaResource:
        """Trial services on hosts of their own (in the vendor client only)."""
        from .api.alpha import AsyncAlphaResource

        return AsyncAlphaResource(self)
