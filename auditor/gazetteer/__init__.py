"""The names the auditor knows: outlets, agencies, bodies, people, weapons, places, events."""
