package cn.techexchange.market.subscription.db;

import io.micronaut.core.annotation.Introspected;

@Introspected
record UnseenRow(String subscriptionId, long unseen) {}
