"""The classes of requests and answers; each is imported when it is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .access_token_listing import AccessTokenListing as AccessTokenListing
    from .access_token_permission import AccessTokenPermission as AccessTokenPermission
    from .analytics_event import AnalyticsEvent as AnalyticsEvent
    from .analytics_event_listing import AnalyticsEventListing as AnalyticsEventListing
    from .analytics_event_type import AnalyticsEventType as AnalyticsEventType
    from .analytics_range import AnalyticsRange as AnalyticsRange
    from .analytics_views import AnalyticsViews as AnalyticsViews
    from .analytics_views_listing import AnalyticsViewsListing as AnalyticsViewsListing
    from .app import App as App
    from .app_listing import AppListing as AppListing
    from .asset import Asset as Asset
    from .asset_export_format import AssetExportFormat as AssetExportFormat
    from .asset_export_request import AssetExportRequest as AssetExportRequest
    from .asset_export_settings import AssetExportSettings as AssetExportSettings
    from .asset_import_request import AssetImportRequest as AssetImportRequest
    from .asset_import_settings import AssetImportSettings as AssetImportSettings
    from .asset_job_response import AssetJobResponse as AssetJobResponse
    from .asset_job_work import AssetJobWork as AssetJobWork
    from .asset_listing import AssetListing as AssetListing
    from .asset_order import AssetOrder as AssetOrder
    from .asset_type import AssetType as AssetType
    from .asset_v2 import AssetV2 as AssetV2
    from .cart_item import CartItem as CartItem
    from .cas_asset import CasAsset as CasAsset
    from .cas_asset_type import CasAssetType as CasAssetType
    from .cas_head import CasHead as CasHead
    from .cas_manifest import CasManifest as CasManifest
    from .cas_object import CasObject as CasObject
    from .catalog_job_output import CatalogJobOutput as CatalogJobOutput
    from .catalog_job_result import CatalogJobResult as CatalogJobResult
    from .catalog_output_asset import CatalogOutputAsset as CatalogOutputAsset
    from .catalog_product import CatalogProduct as CatalogProduct
    from .catalog_product_listing import CatalogProductListing as CatalogProductListing
    from .catalog_upload_request import CatalogUploadRequest as CatalogUploadRequest
    from .catalog_upload_result import CatalogUploadResult as CatalogUploadResult
    from .clara_import_request import ClaraImportRequest as ClaraImportRequest
    from .color import Color as Color
    from .composite_fit_mode import CompositeFitMode as CompositeFitMode
    from .configuration_asset_value import ConfigurationAssetValue as ConfigurationAssetValue
    from .create_analytics_event_request import CreateAnalyticsEventRequest as CreateAnalyticsEventRequest
    from .create_app_request import CreateAppRequest as CreateAppRequest
    from .create_asset_v2_request import CreateAssetV2Request as CreateAssetV2Request
    from .create_asset_v2_request_type import CreateAssetV2RequestType as CreateAssetV2RequestType
    from .create_datatable_request import CreateDatatableRequest as CreateDatatableRequest
    from .create_order_request import CreateOrderRequest as CreateOrderRequest
    from .create_pdf_request import CreatePdfRequest as CreatePdfRequest
    from .create_tag_request import CreateTagRequest as CreateTagRequest
    from .create_webhook_request import CreateWebhookRequest as CreateWebhookRequest
    from .customer import Customer as Customer
    from .customer_listing import CustomerListing as CustomerListing
    from .datatable import Datatable as Datatable
    from .datatable_column import DatatableColumn as DatatableColumn
    from .datatable_column_type import DatatableColumnType as DatatableColumnType
    from .datatable_listing import DatatableListing as DatatableListing
    from .datatable_row import DatatableRow as DatatableRow
    from .datatable_row_listing import DatatableRowListing as DatatableRowListing
    from .datatable_summary import DatatableSummary as DatatableSummary
    from .file_listing import FileListing as FileListing
    from .glb_export_result import GlbExportResult as GlbExportResult
    from .glb_export_version import GlbExportVersion as GlbExportVersion
    from .glb_response_mode import GlbResponseMode as GlbResponseMode
    from .image_format import ImageFormat as ImageFormat
    from .item_asset_link import ItemAssetLink as ItemAssetLink
    from .item_attribute import ItemAttribute as ItemAttribute
    from .item_rule import ItemRule as ItemRule
    from .item_rule_action import ItemRuleAction as ItemRuleAction
    from .item_rule_condition import ItemRuleCondition as ItemRuleCondition
    from .job import Job as Job
    from .job_listing import JobListing as JobListing
    from .job_run import JobRun as JobRun
    from .job_run_listing import JobRunListing as JobRunListing
    from .job_run_result_code import JobRunResultCode as JobRunResultCode
    from .job_run_results import JobRunResults as JobRunResults
    from .job_task import JobTask as JobTask
    from .job_task_listing import JobTaskListing as JobTaskListing
    from .layer import Layer as Layer
    from .layer_creation_request import LayerCreationRequest as LayerCreationRequest
    from .layer_format import LayerFormat as LayerFormat
    from .layer_listing import LayerListing as LayerListing
    from .layer_result_type import LayerResultType as LayerResultType
    from .layer_url import LayerUrl as LayerUrl
    from .layer_with_file import LayerWithFile as LayerWithFile
    from .mesh_compression import MeshCompression as MeshCompression
    from .modify_order_request import ModifyOrderRequest as ModifyOrderRequest
    from .ok_message import OkMessage as OkMessage
    from .ok_message_message import OkMessageMessage as OkMessageMessage
    from .order import Order as Order
    from .order_item import OrderItem as OrderItem
    from .order_listing import OrderListing as OrderListing
    from .order_platform import OrderPlatform as OrderPlatform
    from .order_status import OrderStatus as OrderStatus
    from .org import Org as Org
    from .org_features import OrgFeatures as OrgFeatures
    from .org_language import OrgLanguage as OrgLanguage
    from .org_languages import OrgLanguages as OrgLanguages
    from .org_listing import OrgListing as OrgListing
    from .org_member import OrgMember as OrgMember
    from .player_settings import PlayerSettings as PlayerSettings
    from .pricebook import Pricebook as Pricebook
    from .pricebook_listing import PricebookListing as PricebookListing
    from .pricebook_write_request import PricebookWriteRequest as PricebookWriteRequest
    from .product_export_format import ProductExportFormat as ProductExportFormat
    from .product_import_entry import ProductImportEntry as ProductImportEntry
    from .product_import_file_request import ProductImportFileRequest as ProductImportFileRequest
    from .product_import_product import ProductImportProduct as ProductImportProduct
    from .product_import_query import ProductImportQuery as ProductImportQuery
    from .product_import_request import ProductImportRequest as ProductImportRequest
    from .render_batch_request import RenderBatchRequest as RenderBatchRequest
    from .render_image_request import RenderImageRequest as RenderImageRequest
    from .render_output import RenderOutput as RenderOutput
    from .render_resolution import RenderResolution as RenderResolution
    from .render_settings import RenderSettings as RenderSettings
    from .render_subset import RenderSubset as RenderSubset
    from .render_target import RenderTarget as RenderTarget
    from .renderer import Renderer as Renderer
    from .report_event_payload_version import ReportEventPayloadVersion as ReportEventPayloadVersion
    from .save_configuration_form_request import SaveConfigurationFormRequest as SaveConfigurationFormRequest
    from .save_configuration_request import SaveConfigurationRequest as SaveConfigurationRequest
    from .saved_configuration import SavedConfiguration as SavedConfiguration
    from .saved_configuration_listing import SavedConfigurationListing as SavedConfigurationListing
    from .stored_file import StoredFile as StoredFile
    from .tag import Tag as Tag
    from .tag_listing import TagListing as TagListing
    from .tag_patch import TagPatch as TagPatch
    from .tag_type import TagType as TagType
    from .texture_format import TextureFormat as TextureFormat
    from .typed_metadata_value import TypedMetadataValue as TypedMetadataValue
    from .update_app_request import UpdateAppRequest as UpdateAppRequest
    from .update_datatable_request import UpdateDatatableRequest as UpdateDatatableRequest
    from .update_tag_request import UpdateTagRequest as UpdateTagRequest
    from .update_variant_request import UpdateVariantRequest as UpdateVariantRequest
    from .update_webhook_request import UpdateWebhookRequest as UpdateWebhookRequest
    from .upload_files_request import UploadFilesRequest as UploadFilesRequest
    from .user import User as User
    from .user_listing import UserListing as UserListing
    from .user_mfa import UserMfa as UserMfa
    from .user_session import UserSession as UserSession
    from .user_settings import UserSettings as UserSettings
    from .variant import Variant as Variant
    from .variant_listing import VariantListing as VariantListing
    from .variant_shared_data import VariantSharedData as VariantSharedData
    from .webhook import Webhook as Webhook
    from .webhook_filter import WebhookFilter as WebhookFilter
    from .webhook_listing import WebhookListing as WebhookListing
    from .webhook_response import WebhookResponse as WebhookResponse
    from .webhook_status import WebhookStatus as WebhookStatus

_MODULES: dict[str, str] = {
    "AccessToken": "access_token",
    "AccessTokenListing": "access_token_listing",
    "AccessTokenPermission": "access_token_permission",
    "AnalyticsEvent": "analytics_event",
    "AnalyticsEventListing": "analytics_event_listing",
    "AnalyticsEventType": "analytics_event_type",
    "AnalyticsRange": "analytics_range",
    "AnalyticsViews": "analytics_views",
    "AnalyticsViewsListing": "analytics_views_listing",
    "App": "app",
    "AppListing": "app_listing",
    "Asset": "asset",
    "AssetExportFormat": "asset_export_format",
    "AssetExportRequest": "asset_export_request",
    "AssetExportSettings": "asset_export_settings",
    "AssetImportRequest": "asset_import_request",
    "AssetImportSettings": "asset_import_settings",
    "AssetJobResponse": "asset_job_response",
    "AssetJobWork": "asset_job_work",
    "AssetListing": "asset_listing",
    "AssetOrder": "asset_order",
    "AssetType": "asset_type",
    "AssetV2": "asset_v2",
    "CartItem": "cart_item",
    "CasAsset": "cas_asset",
    "CasAssetType": "cas_asset_type",
    "CasHead": "cas_head",
    "CasManifest": "cas_manifest",
    "CasObject": "cas_object",
    "CatalogJobOutput": "catalog_job_output",
    "CatalogJobResult": "catalog_job_result",
    "CatalogOutputAsset": "catalog_output_asset",
    "CatalogProduct": "catalog_product",
    "CatalogProductListing": "catalog_product_listing",
    "CatalogUploadRequest": "catalog_upload_request",
    "CatalogUploadResult": "catalog_upload_result",
    "ClaraImportRequest": "clara_import_request",
    "Color": "color",
    "CompositeFitMode": "composite_fit_mode",
    "ConfigurationAssetValue": "configuration_asset_value",
    "CreateAnalyticsEventRequest": "create_analytics_event_request",
    "CreateAppRequest": "create_app_request",
    "CreateAssetV2Request": "create_asset_v2_request",
    "CreateAssetV2RequestType": "create_asset_v2_request_type",
    "CreateDatatableRequest": "create_datatable_request",
    "CreateOrderRequest": "create_order_request",
    "CreatePdfRequest": "create_pdf_request",
    "CreateTagRequest": "create_tag_request",
    "CreateWebhookRequest": "create_webhook_request",
    "Customer": "customer",
    "CustomerListing": "customer_listing",
    "Datatable": "datatable",
    "DatatableColumn": "datatable_column",
    "DatatableColumnType": "datatable_column_type",
    "DatatableListing": "datatable_listing",
    "DatatableRow": "datatable_row",
    "DatatableRowListing": "datatable_row_listing",
    "DatatableSummary": "datatable_summary",
    "FileListing": "file_listing",
    "GlbExportResult": "glb_export_result",
    "GlbExportVersion": "glb_export_version",
    "GlbResponseMode": "glb_response_mode",
    "ImageFormat": "image_format",
    "ItemAssetLink": "item_asset_link",
    "ItemAttribute": "item_attribute",
    "ItemRule": "item_rule",
    "ItemRuleAction": "item_rule_action",
    "ItemRuleCondition": "item_rule_condition",
    "Job": "job",
    "JobListing": "job_listing",
    "JobRun": "job_run",
    "JobRunListing": "job_run_listing",
    "JobRunResultCode": "job_run_result_code",
    "JobRunResults": "job_run_results",
    "JobTask": "job_task",
    "JobTaskListing": "job_task_listing",
    "Layer": "layer",
    "LayerCreationRequest": "layer_creation_request",
    "LayerFormat": "layer_format",
    "LayerListing": "layer_listing",
    "LayerResultType": "layer_result_type",
    "LayerUrl": "layer_url",
    "LayerWithFile": "layer_with_file",
    "MeshCompression": "mesh_compression",
    "ModifyOrderRequest": "modify_order_request",
    "OkMessage": "ok_message",
    "OkMessageMessage": "ok_message_message",
    "Order": "order",
    "OrderItem": "order_item",
    "OrderListing": "order_listing",
    "OrderPlatform": "order_platform",
    "OrderStatus": "order_status",
    "Org": "org",
    "OrgFeatures": "org_features",
    "OrgLanguage": "org_language",
    "OrgLanguages": "org_languages",
    "OrgListing": "org_listing",
    "OrgMember": "org_member",
    "PlayerSettings": "player_settings",
    "Pricebook": "pricebook",
    "PricebookListing": "pricebook_listing",
    "PricebookWriteRequest": "pricebook_write_request",
    "ProductExportFormat": "product_export_format",
    "ProductImportEntry": "product_import_entry",
    "ProductImportFileRequest": "product_import_file_request",
    "ProductImportProduct": "product_import_product",
    "ProductImportQuery": "product_import_query",
    "ProductImportRequest": "product_import_request",
    "RenderBatchRequest": "render_batch_request",
    "RenderImageRequest": "render_image_request",
    "RenderOutput": "render_output",
    "RenderResolution": "render_resolution",
    "RenderSettings": "render_settings",
    "RenderSubset": "render_subset",
    "RenderTarget": "render_target",
    "Renderer": "renderer",
    "ReportEventPayloadVersion": "report_event_payload_version",
    "SaveConfigurationFormRequest": "save_configuration_form_request",
    "SaveConfigurationRequest": "save_configuration_request",
    "SavedConfiguration": "saved_configuration",
    "SavedConfigurationListing": "saved_configuration_listing",
    "StoredFile": "stored_file",
    "Tag": "tag",
    "TagListing": "tag_listing",
    "TagPatch": "tag_patch",
    "TagType": "tag_type",
    "TextureFormat": "texture_format",
    "TypedMetadataValue": "typed_metadata_value",
    "UpdateAppRequest": "update_app_request",
    "UpdateDatatableRequest": "update_datatable_request",
    "UpdateTagRequest": "update_tag_request",
    "UpdateVariantRequest": "update_variant_request",
    "UpdateWebhookRequest": "update_webhook_request",
    "UploadFilesRequest": "upload_files_request",
    "User": "user",
    "UserListing": "user_listing",
    "UserMfa": "user_mfa",
    "UserSession": "user_session",
    "UserSettings": "user_settings",
    "Variant": "variant",
    "VariantListing": "variant_listing",
    "VariantSharedData": "variant_shared_data",
    "Webhook": "webhook",
    "WebhookFilter": "webhook_filter",
    "WebhookListing": "webhook_listing",
    "WebhookResponse": "webhook_response",
    "WebhookStatus": "webhook_status",
}

__all__: tuple[str, ...] = (
    "AccessToken",
    "AccessTokenListing",
    "AccessTokenPermission",
    "AnalyticsEvent",
    "AnalyticsEventListing",
    "AnalyticsEventType",
    "AnalyticsRange",
    "AnalyticsViews",
    "AnalyticsViewsListing",
    "App",
    "AppListing",
    "Asset",
    "AssetExportFormat",
    "AssetExportRequest",
    "AssetExportSettings",
    "AssetImportRequest",
    "AssetImportSettings",
    "AssetJobResponse",
    "AssetJobWork",
    "AssetListing",
    "AssetOrder",
    "AssetType",
    "AssetV2",
    "CartItem",
    "CasAsset",
    "CasAssetType",
    "CasHead",
    "CasManifest",
    "CasObject",
    "CatalogJobOutput",
    "CatalogJobResult",
    "CatalogOutputAsset",
    "CatalogProduct",
    "CatalogProductListing",
    "CatalogUploadRequest",
    "CatalogUploadResult",
    "ClaraImportRequest",
    "Color",
    "CompositeFitMode",
    "ConfigurationAssetValue",
    "CreateAnalyticsEventRequest",
    "CreateAppRequest",
    "CreateAssetV2Request",
    "CreateAssetV2RequestType",
    "CreateDatatableRequest",
    "CreateOrderRequest",
    "CreatePdfRequest",
    "CreateTagRequest",
    "CreateWebhookRequest",
    "Customer",
    "CustomerListing",
    "Datatable",
    "DatatableColumn",
    "DatatableColumnType",
    "DatatableListing",
    "DatatableRow",
    "DatatableRowListing",
    "DatatableSummary",
    "FileListing",
    "GlbExportResult",
    "GlbExportVersion",
    "GlbResponseMode",
    "ImageFormat",
    "ItemAssetLink",
    "ItemAttribute",
    "ItemRule",
    "ItemRuleAction",
    "ItemRuleCondition",
    "Job",
    "JobListing",
    "JobRun",
    "JobRunListing",
    "JobRunResultCode",
    "JobRunResults",
    "JobTask",
    "JobTaskListing",
    "Layer",
    "LayerCreationRequest",
    "LayerFormat",
    "LayerListing",
    "LayerResultType",
    "LayerUrl",
    "LayerWithFile",
    "MeshCompression",
    "ModifyOrderRequest",
    "OkMessage",
    "OkMessageMessage",
    "Order",
    "OrderItem",
    "OrderListing",
    "OrderPlatform",
    "OrderStatus",
    "Org",
    "OrgFeatures",
    "OrgLanguage",
    "OrgLanguages",
    "OrgListing",
    "OrgMember",
    "PlayerSettings",
    "Pricebook",
    "PricebookListing",
    "PricebookWriteRequest",
    "ProductExportFormat",
    "ProductImportEntry",
    "ProductImportFileRequest",
    "ProductImportProduct",
    "ProductImportQuery",
    "ProductImportRequest",
    "RenderBatchRequest",
    "RenderImageRequest",
    "RenderOutput",
    "RenderResolution",
    "RenderSettings",
    "RenderSubset",
    "RenderTarget",
    "Renderer",
    "ReportEventPayloadVersion",
    "SaveConfigurationFormRequest",
    "SaveConfigurationRequest",
    "SavedConfiguration",
    "SavedConfigurationListing",
    "StoredFile",
    "Tag",
    "TagListing",
    "TagPatch",
    "TagType",
    "TextureFormat",
    "TypedMetadataValue",
    "UpdateAppRequest",
    "UpdateDatatableRequest",
    "UpdateTagRequest",
    "UpdateVariantRequest",
    "UpdateWebhookRequest",
    "UploadFilesRequest",
    "User",
    "UserListing",
    "UserMfa",
    "UserSession",
    "UserSettings",
    "Variant",
    "VariantListing",
    "VariantSharedData",
    "Webhook",
    "WebhookFilter",
    "WebhookListing",
    "WebhookResponse",
    "WebhookStatus",
)

if not TYPE_CHECKING:

    def __getattr__(name):
        """Import a class when it is first used."""
        if name in _MODULES:
            from importlib import import_module

            globals()[name] = getattr(import_module(f".{_MODULES[name]}", __name__), name)
            return globals()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__():
        return sorted({*globals(), *_MODULES})
