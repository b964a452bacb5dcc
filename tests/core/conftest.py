"""The core's tests run on its source, wherever it is not installed."""

import sys
from pathlib import Path

CORE = Path(__file__).resolve().parents[2] / "overlays" / "core" / "src"

if str(CORE) not in sys.path:
    sys.path.insert(0, str(CORE))
