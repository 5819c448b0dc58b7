package cn.techexchange.market;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.market.achievement.AchievementContent;
import cn.techexchange.market.achievement.AchievementContents;
import cn.techexchange.market.demand.DemandContents;
import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.market.matching.MadeMatches;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.json.Json;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.CreditCodes;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.Published;
import cn.techexchange.testing.RunningPlatform;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Valid forms, and how each is sent. */
final class FormsUnderTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Json json;
    private final Published published;
    private final Person institute;
    private final Person enterprise;
    private final Person visitor;
    private final Person administrator;
    private final Person broker;
    private final String match;

    FormsUnderTest(RunningPlatform platform, People people) {
        json = platform.bean(Json.class);
        published = new Published(platform, people);
        institute = people.institute();
        enterprise = people.enterprise();
        visitor = people.visitor();
        administrator = people.staff(Role.ADMINISTRATOR);
        broker = people.member(people.organization(OrganizationKind.AGENCY), Role.BROKER);
        match = MadeMatches.between(platform, enterprise, institute);
    }

    enum Form {
        ACHIEVEMENT,
        DEMAND,
        ENQUIRY,
        OFFER,
        APPLICATION,
        SUBSCRIPTION,
        VOCABULARY,
        INTRODUCTION,
        NOTE,
        FEEDBACK,
        CAPACITY,
        RANKING
    }

    ObjectNode valid(Form form) {
        return object(
                switch (form) {
                    case ACHIEVEMENT -> json.write(achievement());
                    case DEMAND ->
                        json.write(
                                DemandContents.validUntil(DemandContents.complete("坏输入检验的需求"), today().plusDays(90)));
                    case ENQUIRY -> Answer.json(enquiry());
                    case OFFER -> Answer.json(offer());
                    case APPLICATION -> Answer.json(application());
                    case SUBSCRIPTION -> Answer.json(subscription());
                    case VOCABULARY -> Answer.json(vocabulary());
                    case INTRODUCTION -> Answer.json(introduction());
                    case NOTE -> Answer.json(Map.of("demandId", demand(), "text", "预算可以谈"));
                    case FEEDBACK -> Answer.json(Map.of("reasons", List.of("TOO_EARLY"), "remark", "还没有中试数据"));
                    case CAPACITY -> Answer.json(Map.of("talks", 12));
                    case RANKING -> Answer.json(Map.of("personal", true));
                });
    }

    /** A listing is saved and submitted: what a draft may leave open is refused then. */
    Answer send(Form form, ObjectNode body) {
        return switch (form) {
            case ACHIEVEMENT -> submitted(institute, "/api/achievements", body);
            case DEMAND -> submitted(enterprise, "/api/demands", body);
            case ENQUIRY -> enterprise.post("/api/negotiations", body.toString());
            case OFFER -> offered(body);
            case APPLICATION -> applied(body);
            case SUBSCRIPTION -> enterprise.post("/api/subscriptions", body.toString());
            case VOCABULARY -> administrator.post("/api/administration/vocabulary", body.toString());
            case INTRODUCTION -> broker.post("/api/introductions", body.toString());
            case NOTE -> broker.post("/api/brokerage/notes", body.toString());
            case FEEDBACK -> institute.put("/api/matches/" + match + "/feedback", body.toString(), "*");
            case CAPACITY -> institute.put("/api/organization/capacity", body.toString(), "*");
            case RANKING -> institute.put("/api/account/ranking", body.toString(), "*");
        };
    }

    private Map<String, Object> introduction() {
        String achievement =
                published.listing(ListingKind.ACHIEVEMENT, institute, AchievementContents.complete("坏输入检验的引荐"));
        return Map.of("demandId", demand(), "achievementId", achievement, "reason", "工艺和指标都相配");
    }

    private String demand() {
        return published.listing(ListingKind.DEMAND, enterprise, DemandContents.complete("坏输入检验的引荐需求"));
    }

    private static Map<String, Object> vocabulary() {
        String id = Ids.next();
        return Map.of("relation", "SAME", "terms", List.of("甲" + id, "乙" + id), "source", "科技局核定", "enabled", true);
    }

    private static Answer submitted(Person author, String path, ObjectNode body) {
        Answer draft = author.post(path, body.toString());
        return draft.status() == 201
                ? author.move(
                        "/api/listings/"
                                + draft.body().path("status").path("id").asText() + "/submit",
                        "",
                        draft.etag())
                : draft;
    }

    private Answer offered(ObjectNode body) {
        Answer begun = enterprise.post("/api/negotiations", enquiry()).expect(201);
        return enterprise.move("/api/negotiations/" + begun.id() + "/offer", body.toString(), begun.etag());
    }

    /** Each from an address of its own, so that none is refused for the number of applications. */
    private Answer applied(ObjectNode body) {
        var random = ThreadLocalRandom.current();
        return visitor.send(visitor.request("/api/public/organizations/applications")
                .header("Content-Type", "application/json")
                .header("X-Real-IP", "10." + random.nextInt(256) + "." + random.nextInt(256) + ".9")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static AchievementContent achievement() {
        return AchievementContents.validUntil(AchievementContents.complete("坏输入检验的成果"), today().plusDays(90));
    }

    private Map<String, Object> enquiry() {
        String id = published.listing(ListingKind.ACHIEVEMENT, institute, AchievementContents.complete("坏输入检验的对象"));
        return Map.of("listingKind", "ACHIEVEMENT", "listingId", id, "message", "想了解许可条件");
    }

    private static Map<String, Object> offer() {
        return Map.of(
                "contractKind", "LICENSE.PATENT_ORDINARY",
                "paymentForm", "LUMP_SUM",
                "amountFen", 30_000_000,
                "terms", "三年普通许可",
                "validUntil", today().plusDays(30).toString());
    }

    private static Map<String, Object> subscription() {
        return Map.of("kind", "SEARCH", "topic", "kind=DEMAND&q=" + Ids.next(), "name", "裂纹", "rhythm", "DAILY");
    }

    private static Map<String, Object> application() {
        String email = Ids.next().substring(24) + "@example.cn";
        return Map.of(
                "profile", profile(),
                "creditCode", CreditCodes.random().value(),
                "kind", "INSTITUTE",
                "person", Map.of("name", "赵工", "email", email, "phone", "13800000000"),
                "password", "远山-青石-流水-长风");
    }

    private static Map<String, Object> profile() {
        return Map.of(
                "name", "坏输入检验的单位",
                "regionCode", "150203",
                "partyKind", "021",
                "stateOwned", true,
                "address", "钢铁大街",
                "contactName", "王老师",
                "contactPhone", "0472-1234567",
                "introduction", "");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static ObjectNode object(String body) {
        try {
            return (ObjectNode) MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
