from enum import StrEnum


class ContainerType(StrEnum):
    AZURE_BLOB_SAS_URL = "AzureBlobSasUrl"

    def __str__(self) -> str:
        return str(self.value)
