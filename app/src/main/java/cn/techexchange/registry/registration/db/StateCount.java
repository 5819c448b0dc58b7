package cn.techexchange.registry.registration.db;

import cn.techexchange.registry.registration.RegistrationState;
import io.micronaut.core.annotation.Introspected;

@Introspected
record StateCount(RegistrationState state, long registrations) {}
