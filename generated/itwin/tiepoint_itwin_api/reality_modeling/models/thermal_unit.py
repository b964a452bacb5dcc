from enum import StrEnum


class ThermalUnit(StrEnum):
    ABSOLUTE = "Absolute"
    CELSIUS = "Celsius"
    FAHRENHEIT = "Fahrenheit"

    def __str__(self) -> str:
        return str(self.value)
