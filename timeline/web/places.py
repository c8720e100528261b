"""Where the files stand that go to the browser: beside the package, or inside the wheel."""

from pathlib import Path

import plotly


def assets_folder() -> Path:
    """The folder of CSS, fonts and browser code."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "shipped" / "assets"
    return shipped if shipped.is_dir() else package.parent / "assets"


def plotly_script() -> Path:
    """plotly.js as the plotly package brings it."""
    return Path(plotly.__file__).parent / "package_data" / "plotly.min.js"


def plotly_address() -> str:
    """Where the browser finds plotly.js; another version has another address."""
    return f"/vendor/plotly-{plotly.__version__}.min.js"
