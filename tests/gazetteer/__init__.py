"""Tests of the tables of units."""
