"""The command line: a file for each command or group of them parses and exits, those beside it do what is shared."""
