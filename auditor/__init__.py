"""Source-attribution and duplication auditor for news."""
