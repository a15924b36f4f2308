"""Floors: the scores that the program must not fall below, a table for each set, with the hash of its corpus."""

import tomllib
from pathlib import Path

from minutes_nlp.evaluate.run import Evaluation

_STEP = 1000
"""Floors are kept to three places, rounded down."""


def _load(path: Path) -> dict[str, dict[str, object]]:
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def below_floors(path: Path, set_name: str, evaluation: Evaluation) -> list[str]:
    """Return a line for each field below its floor, and one when the corpus is not the one the floors were made on."""
    floors = _load(path).get(set_name, {})
    faults: list[str] = []
    if floors.get("corpus") != evaluation.corpus:
        faults.append(f"{set_name}: corpus đã đổi; chạy lại với --raise-floors hoặc --lower-floors")
        return faults
    for name, score in evaluation.fields.items():
        floor = floors.get(name)
        if isinstance(floor, float | int) and (score.f1 is None or score.f1 < floor):
            faults.append(f"{set_name} {name}: {score.f1 or 0:.3f} dưới mức sàn {floor}")
    return faults


def raise_floors(path: Path, set_name: str, evaluation: Evaluation, *, lowering: bool) -> str:
    """Write the scores as the new floors of a set and return what changed, a line each.

    Without `lowering` a floor is never lowered, also not when the corpus has changed.
    """
    tables = _load(path)
    old = tables.get(set_name, {})
    new: dict[str, object] = {"corpus": evaluation.corpus}
    lines: list[str] = []
    for name, score in evaluation.fields.items():
        if score.f1 is None:
            continue
        value = int(score.f1 * _STEP) / _STEP
        floor = old.get(name)
        if isinstance(floor, float | int) and value < floor:
            verb = "hạ" if lowering else "giữ"
            lines.append(f"{set_name} {name}: {verb} {floor} (đo được {value})")
            value = value if lowering else float(floor)
        elif floor != value:
            lines.append(f"{set_name} {name}: {floor if floor is not None else '-'} -> {value}")
        new[name] = value
    tables[set_name] = new
    path.write_text(_dump(tables), "utf-8")
    return "".join(f"{line}\n" for line in lines)


def _dump(tables: dict[str, dict[str, object]]) -> str:
    lines = ["# Floors by set and field: `minutes-nlp evaluate DIR --floors FILE` fails below them."]
    for name in sorted(tables):
        lines += ["", f"[{name}]"]
        lines += [
            f'{key} = "{value}"' if isinstance(value, str) else f"{key} = {value}"
            for key, value in tables[name].items()
        ]
    return "\n".join(lines) + "\n"
