package cn.techexchange.market.subscription;

import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.text.Shortened;
import jakarta.inject.Singleton;

/** Which topics there are, each in its one form and with the name it has when a person gives none. */
@Singleton
final class TopicRules {
    private static final int NAME_LENGTH = 60;
    private final Organizations organizations;
    private final Dictionaries dictionaries;

    TopicRules(Organizations organizations, Dictionaries dictionaries) {
        this.organizations = organizations;
        this.dictionaries = dictionaries;
    }

    /** @throws ProblemException {@code INVALID_INPUT} at {@code topic} for what cannot be followed */
    Topic checked(SubscriptionKind kind, String value) {
        return switch (kind) {
            case SEARCH -> new Topic(kind, SavedSearch.parse(value).address());
            case ORGANIZATION -> {
                organization(value);
                yield new Topic(kind, value);
            }
            case FIELD -> coded(kind, DictionaryName.TECHNOLOGY_FIELDS, value);
            case INDUSTRY -> coded(kind, DictionaryName.INDUSTRIES, value);
            case MATCHES -> new Topic(kind, "");
        };
    }

    String name(Topic topic) {
        String name = switch (topic.kind()) {
            case SEARCH -> {
                SavedSearch search = SavedSearch.parse(topic.value());
                yield search.text().isEmpty() ? "全部" + search.kind().noun() : search.text();
            }
            case ORGANIZATION -> organization(topic.value()).name();
            case FIELD -> dictionaries.nameOf(DictionaryName.TECHNOLOGY_FIELDS, topic.value());
            case INDUSTRY -> dictionaries.nameOf(DictionaryName.INDUSTRIES, topic.value());
            case MATCHES -> "本单位的新匹配";
        };
        return Shortened.to(name, NAME_LENGTH);
    }

    private Organization organization(String id) {
        return organizations
                .find(id)
                .filter(Organization::mayPublish)
                .orElseThrow(() -> ProblemException.invalid("topic", "没有这个单位，或者它目前不公开发布内容。"));
    }

    private Topic coded(SubscriptionKind kind, DictionaryName dictionary, String code) {
        if (!dictionaries.contains(dictionary, code)) {
            throw ProblemException.invalid("topic", "代码表中没有这一项，请重新选择。");
        }
        return new Topic(kind, code);
    }
}
