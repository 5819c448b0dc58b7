package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.registry.contract.AttachDocument;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import cn.techexchange.registry.contract.ContractForms;
import cn.techexchange.registry.contract.DraftContract;
import cn.techexchange.registry.contract.Pdfs;
import cn.techexchange.registry.contract.SaveContract;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** An applicant with contracts, the two reviewers, and what they send. */
public final class Desk {
    private final RunningPlatform platform;
    private final Organization institute;
    final Person applicant;
    final Person first;
    final Person second;

    public Desk(RunningPlatform platform, People people) {
        this.platform = platform;
        institute = people.organization(OrganizationKind.UNIVERSITY);
        applicant = people.member(institute, Role.INSTITUTE_MEMBER);
        first = people.staff(Role.FIRST_REVIEWER);
        second = people.staff(Role.SECOND_REVIEWER);
    }

    Organization institute() {
        return institute;
    }

    /** A contract that passes the pre-check, not yet filed. */
    Contract contract() {
        Contract drafted = platform.bean(DraftContract.class).byHand(applicant.caller(), "保护渣", false);
        String text = "A contract on casting powder for rare earth steel, copy " + drafted.id();
        Contract withText = platform.bean(AttachDocument.class)
                .attach(
                        applicant.caller(),
                        drafted.id(),
                        drafted.requireVersion(),
                        DocumentPurpose.CONTRACT_TEXT,
                        "合同.pdf",
                        new ByteArrayInputStream(Pdfs.of(text)));
        return platform.bean(SaveContract.class)
                .save(
                        applicant.caller(),
                        withText.id(),
                        withText.requireVersion(),
                        ContractForms.development(institute));
    }

    Answer submit(Contract contract) {
        return applicant.move(
                "/api/registrations", Map.of("contractId", contract.id()), "\"" + contract.requireVersion() + "\"");
    }

    /** A registration waiting for intake. */
    Answer submitted() {
        return submit(contract()).expect(201);
    }

    public Answer inFirstReview() {
        Answer submitted = submitted();
        return move(first, submitted, "accept", Map.of()).expect(200);
    }

    Answer inSecondReview() {
        return move(first, inFirstReview(), "first-review", Map.of("note", "")).expect(200);
    }

    public Answer registered() {
        return register(second, inSecondReview(), number()).expect(200);
    }

    static Answer register(Person by, Answer seen, String number) {
        return move(by, seen, "second-review", Map.of("nationalNumber", number));
    }

    public Answer cancel(Answer seen) {
        return move(second, seen, "cancel", Map.of("text", "双方解除合同，申请注销。"));
    }

    /** A move on what the person has seen. */
    static Answer move(Person by, Answer seen, String move, Object body) {
        return by.move("/api/desk/registrations/" + id(seen) + "/" + move, body, seen.etag());
    }

    public static String id(Answer seen) {
        return seen.body().path("summary").path("id").asText();
    }

    static String state(Answer seen) {
        return seen.body().path("summary").path("state").asText();
    }

    /** A number nobody else uses. */
    static String number() {
        return "20261502" + "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }
}
