package cn.techexchange.market.subscription.db;

import io.micronaut.core.annotation.Introspected;

@Introspected
record TopicRow(String topicHash, String topic) {}
