"""From a noun phrase to the agents that it names: the name without its post, and what sort of source it is."""
