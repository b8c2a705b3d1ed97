"""An audit as plain JSON values, in the fields and the order of report format version 1."""
