"""Figures of a community, for its members: functions of a `Hub` and a day."""
