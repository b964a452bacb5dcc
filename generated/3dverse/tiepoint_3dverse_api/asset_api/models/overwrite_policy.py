from enum import StrEnum


class OverwritePolicy(StrEnum):
    ALWAYS = "always"
    NEVER = "never"
    ONLY_SPECIFIED = "only-specified"

    def __str__(self) -> str:
        return str(self.value)
