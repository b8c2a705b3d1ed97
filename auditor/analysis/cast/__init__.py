"""Which mentions of an article mean one agent: names, short names, stand-ins and pronouns."""
