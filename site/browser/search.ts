// Placeholder by the lead; overwrite it.
