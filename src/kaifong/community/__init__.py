"""Points, standings, badges and trust: functions of a hub and a day."""
