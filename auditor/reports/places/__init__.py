"""Where a finding is, as code hosts and editors want to be told: a file, and lines and columns in it."""
