"""The units below the provinces, before and since the reform of 1 July 2025, with their codes.

The tables are written by scripts/units.py from the packages it names, not by hand.
"""

from minutes_nlp.gazetteer.units import Unit, find_commune, find_district, is_district

__all__ = ["Unit", "find_commune", "find_district", "is_district"]
