"""Writes the tables of src/minutes_nlp/gazetteer anew.

    python scripts/units.py DATASET.db MAPPING.json

DATASET.db is data/dataset.db of the package vietnamadminunits 1.0.4 (MIT), MAPPING.json address/data/mapping.json of
underthesea 9.5 (Apache-2.0): units before and since 1 July 2025 with their codes, and where each old commune went.
"""

import json
import sqlite3
import sys
from collections.abc import Iterable
from pathlib import Path

TABLES = Path(__file__).parents[1] / "src" / "minutes_nlp" / "gazetteer"
FORMER = "select provinceCode, districtCode, wardCode, province, district, ward from admin_units_legacy order by 3"
PRESENT = "select provinceCode, wardCode, ward from admin_units order by 2"


def heirs(mapping: Path) -> dict[tuple[str, str, str], tuple[str, str]]:
    """Return the province and name of the new commune for each old one, by province, district and name."""
    rows = json.loads(mapping.read_text(encoding="utf-8"))["ward_mapping"]
    found: dict[tuple[str, str, str], set[tuple[str, str]]] = {}
    for row in rows:
        old = (row["old_province"], row["old_district"], row["old_ward"])
        found.setdefault(old, set()).add((row["new_province"], row["new_ward"]))
    return {old: next(iter(new)) for old, new in found.items() if len(new) == 1}


def write(name: str, header: str, rows: Iterable[Iterable[str]]) -> None:
    """Write one table, tab-separated."""
    lines = [header, *("\t".join(row) for row in rows)]
    (TABLES / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(dataset: Path, mapping: Path) -> None:
    """Write both tables."""
    units = sqlite3.connect(dataset)
    present = units.execute(PRESENT).fetchall()
    codes = {(province, ward): code for province, code, ward in present}
    provinces = dict(units.execute("select province, provinceCode from admin_units"))
    new = heirs(mapping)
    former = []
    for province_code, district_code, code, province, district, ward in units.execute(FORMER):
        heir_province, heir = new.get((province, district, ward or ""), ("", ""))
        heir_code = codes.get((provinces.get(heir_province, ""), heir), "")
        former.append(
            (province_code, district_code, code or "", district, ward or "", heir if heir_code else "", heir_code)
        )
    write("former.tsv", "province\tdistrict_code\tcode\tdistrict\tname\their\their_code", former)
    write("present.tsv", "province\tcode\tname", ((province, code, ward) for province, code, ward in present))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
