from enum import StrEnum


class ContainerAccess(StrEnum):
    READ = "Read"
    WRITE = "Write"

    def __str__(self) -> str:
        return str(self.value)
