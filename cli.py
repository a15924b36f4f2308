"""Launcher: `python cli.py …` is `minutes-nlp …`, also from a checkout that is not installed."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "src"))

from minutes_nlp.cli import main

if __name__ == "__main__":
    sys.exit(main())
