"""Contains all the data models used in inputs/outputs"""

from .access_token import AccessToken
from .access_token_listing import AccessTokenListing
from .access_token_permission import AccessTokenPermission
from .analytics_event import AnalyticsEvent
from .analytics_event_listing import AnalyticsEventListing
from .analytics_event_type import AnalyticsEventType
from .analytics_range import AnalyticsRange
from .analytics_views import AnalyticsViews
from .analytics_views_listing import AnalyticsViewsListing
from .app import App
from .app_listing import AppListing
from .asset import Asset
from .asset_export_format import AssetExportFormat
from .asset_export_request import AssetExportRequest
from .asset_export_settings import AssetExportSettings
from .asset_import_request import AssetImportRequest
from .asset_import_settings import AssetImportSettings
from .asset_job_response import AssetJobResponse
from .asset_job_work import AssetJobWork
from .asset_listing import AssetListing
from .asset_order import AssetOrder
from .asset_type import AssetType
from .asset_v2 import AssetV2
from .cart_item import CartItem
from .cas_asset import CasAsset
from .cas_asset_type import CasAssetType
from .cas_head import CasHead
from .cas_manifest import CasManifest
from .cas_manifest_objects import CasManifestObjects
from .cas_object import CasObject
from .cas_object_objects import CasObjectObjects
from .catalog_job_output import CatalogJobOutput
from .catalog_job_result import CatalogJobResult
from .catalog_output_asset import CatalogOutputAsset
from .catalog_product import CatalogProduct
from .catalog_product_listing import CatalogProductListing
from .catalog_upload_request import CatalogUploadRequest
from .catalog_upload_result import CatalogUploadResult
from .clara_import_request import ClaraImportRequest
from .color import Color
from .composite_fit_mode import CompositeFitMode
from .configuration import Configuration
from .configuration_asset_value import ConfigurationAssetValue
from .create_analytics_event_request import CreateAnalyticsEventRequest
from .create_app_request import CreateAppRequest
from .create_asset_v2_request import CreateAssetV2Request
from .create_asset_v2_request_type import CreateAssetV2RequestType
from .create_datatable_request import CreateDatatableRequest
from .create_order_request import CreateOrderRequest
from .create_pdf_request import CreatePdfRequest
from .create_tag_request import CreateTagRequest
from .create_webhook_request import CreateWebhookRequest
from .customer import Customer
from .customer_listing import CustomerListing
from .datatable import Datatable
from .datatable_column import DatatableColumn
from .datatable_column_type import DatatableColumnType
from .datatable_listing import DatatableListing
from .datatable_row import DatatableRow
from .datatable_row_listing import DatatableRowListing
from .datatable_row_value import DatatableRowValue
from .datatable_summary import DatatableSummary
from .file_listing import FileListing
from .glb_export_result import GlbExportResult
from .glb_export_version import GlbExportVersion
from .glb_response_mode import GlbResponseMode
from .image_format import ImageFormat
from .item_asset_link import ItemAssetLink
from .item_attribute import ItemAttribute
from .item_rule import ItemRule
from .item_rule_action import ItemRuleAction
from .item_rule_condition import ItemRuleCondition
from .job import Job
from .job_listing import JobListing
from .job_run import JobRun
from .job_run_listing import JobRunListing
from .job_run_result_code import JobRunResultCode
from .job_run_results import JobRunResults
from .job_task import JobTask
from .job_task_listing import JobTaskListing
from .json_object import JsonObject
from .layer import Layer
from .layer_creation_request import LayerCreationRequest
from .layer_format import LayerFormat
from .layer_listing import LayerListing
from .layer_result_type import LayerResultType
from .layer_url import LayerUrl
from .layer_with_file import LayerWithFile
from .locale_translations import LocaleTranslations
from .mesh_compression import MeshCompression
from .metadata import Metadata
from .modify_order_request import ModifyOrderRequest
from .nested_metadata import NestedMetadata
from .ok_message import OkMessage
from .ok_message_message import OkMessageMessage
from .order import Order
from .order_item import OrderItem
from .order_listing import OrderListing
from .order_platform import OrderPlatform
from .order_status import OrderStatus
from .org import Org
from .org_features import OrgFeatures
from .org_features_job_priority import OrgFeaturesJobPriority
from .org_language import OrgLanguage
from .org_languages import OrgLanguages
from .org_listing import OrgListing
from .org_member import OrgMember
from .player_settings import PlayerSettings
from .player_settings_default_stages import PlayerSettingsDefaultStages
from .pricebook import Pricebook
from .pricebook_listing import PricebookListing
from .pricebook_write_request import PricebookWriteRequest
from .product_export_format import ProductExportFormat
from .product_import_entry import ProductImportEntry
from .product_import_file_request import ProductImportFileRequest
from .product_import_product import ProductImportProduct
from .product_import_query import ProductImportQuery
from .product_import_request import ProductImportRequest
from .render_batch_request import RenderBatchRequest
from .render_image_request import RenderImageRequest
from .render_output import RenderOutput
from .render_resolution import RenderResolution
from .render_settings import RenderSettings
from .render_subset import RenderSubset
from .render_target import RenderTarget
from .renderer import Renderer
from .report_event_payload_version import ReportEventPayloadVersion
from .save_configuration_form_request import SaveConfigurationFormRequest
from .save_configuration_form_request_attachments import (
    SaveConfigurationFormRequestAttachments,
)
from .save_configuration_request import SaveConfigurationRequest
from .save_configuration_request_attachments import SaveConfigurationRequestAttachments
from .saved_configuration import SavedConfiguration
from .saved_configuration_attachments import SavedConfigurationAttachments
from .saved_configuration_listing import SavedConfigurationListing
from .stored_file import StoredFile
from .stored_file_encodings import StoredFileEncodings
from .tag import Tag
from .tag_listing import TagListing
from .tag_patch import TagPatch
from .tag_type import TagType
from .texture_format import TextureFormat
from .typed_metadata_value import TypedMetadataValue
from .update_app_request import UpdateAppRequest
from .update_datatable_request import UpdateDatatableRequest
from .update_tag_request import UpdateTagRequest
from .update_variant_request import UpdateVariantRequest
from .update_webhook_request import UpdateWebhookRequest
from .upload_files_request import UploadFilesRequest
from .user import User
from .user_listing import UserListing
from .user_mfa import UserMfa
from .user_session import UserSession
from .user_settings import UserSettings
from .variant import Variant
from .variant_listing import VariantListing
from .variant_shared_data import VariantSharedData
from .variant_shared_data_variant_attributes import VariantSharedDataVariantAttributes
from .webhook import Webhook
from .webhook_filter import WebhookFilter
from .webhook_listing import WebhookListing
from .webhook_response import WebhookResponse
from .webhook_status import WebhookStatus

__all__ = (
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
    "CasManifestObjects",
    "CasObject",
    "CasObjectObjects",
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
    "Configuration",
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
    "DatatableRowValue",
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
    "JsonObject",
    "Layer",
    "LayerCreationRequest",
    "LayerFormat",
    "LayerListing",
    "LayerResultType",
    "LayerUrl",
    "LayerWithFile",
    "LocaleTranslations",
    "MeshCompression",
    "Metadata",
    "ModifyOrderRequest",
    "NestedMetadata",
    "OkMessage",
    "OkMessageMessage",
    "Order",
    "OrderItem",
    "OrderListing",
    "OrderPlatform",
    "OrderStatus",
    "Org",
    "OrgFeatures",
    "OrgFeaturesJobPriority",
    "OrgLanguage",
    "OrgLanguages",
    "OrgListing",
    "OrgMember",
    "PlayerSettings",
    "PlayerSettingsDefaultStages",
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
    "Renderer",
    "RenderImageRequest",
    "RenderOutput",
    "RenderResolution",
    "RenderSettings",
    "RenderSubset",
    "RenderTarget",
    "ReportEventPayloadVersion",
    "SaveConfigurationFormRequest",
    "SaveConfigurationFormRequestAttachments",
    "SaveConfigurationRequest",
    "SaveConfigurationRequestAttachments",
    "SavedConfiguration",
    "SavedConfigurationAttachments",
    "SavedConfigurationListing",
    "StoredFile",
    "StoredFileEncodings",
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
    "VariantSharedDataVariantAttributes",
    "Webhook",
    "WebhookFilter",
    "WebhookListing",
    "WebhookResponse",
    "WebhookStatus",
)
