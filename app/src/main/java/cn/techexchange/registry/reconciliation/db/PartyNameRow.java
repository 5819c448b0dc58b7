package cn.techexchange.registry.reconciliation.db;

import io.micronaut.core.annotation.Introspected;

/** One party of a contract. */
@Introspected
record PartyNameRow(String contractId, String role, String name) {}
