"""What all tests share: no test fails for being slow."""

from hypothesis import HealthCheck, settings

settings.register_profile("auditor", suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("auditor")
