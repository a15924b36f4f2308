"""The mention layer: linear scans of the view yield typed spans with their normalised value."""
