"""Figures, charts and exports."""
