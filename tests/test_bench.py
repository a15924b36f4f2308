"""The program behind scripts/bench: what it measures, not how long that takes."""

import json
import subprocess
import sys
from pathlib import Path

BENCH = Path(__file__).parents[1] / "scripts" / "bench.py"


def _run(*options: str) -> str:
    run = subprocess.run(
        [sys.executable, str(BENCH), "--sizes", "2000,4000", *options], capture_output=True, check=True
    )
    return run.stdout.decode("utf-8")


def test_every_shape_is_measured_at_every_size() -> None:
    """The JSON has a row for every shape, prose first, with a time for each size."""
    rows = json.loads(_run("--json"))
    assert rows[0]["shape"] == "prose"
    assert rows[0]["against_prose"] == 1
    assert len(rows) > 20
    for row in rows:
        assert len(row["sizes"]) == len(row["seconds"]) == 2
        assert row["sizes"][0] < row["sizes"][1]
        assert min(row["characters_per_second"], row["growth"], row["against_prose"]) >= 0


def test_some_shapes_make_a_table() -> None:
    """The table has a line for each shape asked for; without prose nothing is compared with it."""
    head, *lines = _run("--shapes", "digits,quotes").splitlines()
    assert head.split() == ["2000", "4000", "chars/s", "growth", "/prose"]
    assert [(line.split()[0], line.split()[-1]) for line in lines] == [("digits", "–"), ("quotes", "–")]
