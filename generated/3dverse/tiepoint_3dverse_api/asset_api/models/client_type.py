from enum import StrEnum


class ClientType(StrEnum):
    GUEST = "guest"
    USER = "user"

    def __str__(self) -> str:
        return str(self.value)
