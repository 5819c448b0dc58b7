package cn.techexchange.registry.registration;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.registry.contract.AttachDocument;
import cn.techexchange.registry.contract.Contract;
import cn.techexchange.registry.contract.ContractDocument.DocumentPurpose;
import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractForms;
import cn.techexchange.registry.contract.Contracts;
import cn.techexchange.registry.contract.DraftContract;
import cn.techexchange.registry.contract.Pdfs;
import cn.techexchange.registry.contract.SaveContract;
import cn.techexchange.registry.contract.Worksheet;
import cn.techexchange.registry.contract.WorksheetItem;
import cn.techexchange.testing.Answer;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** An applicant with contracts, the two reviewers, and what they send. */
public final class Desk {
    private final RunningPlatform platform;
    private final Organization institute;
    public final Person applicant;
    public final Person first;
    public final Person second;

    public Desk(RunningPlatform platform, People people) {
        this.platform = platform;
        institute = people.organization(OrganizationKind.UNIVERSITY);
        applicant = people.member(institute, Role.INSTITUTE_MEMBER);
        first = people.staff(Role.FIRST_REVIEWER);
        second = people.staff(Role.SECOND_REVIEWER);
    }

    public Organization institute() {
        return institute;
    }

    /** A contract that passes the pre-check, not yet filed. */
    public Contract contract() {
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
        return save(withText, ContractForms.development(institute));
    }

    /** Fills the contract in. */
    public Contract save(Contract open, ContractForm form) {
        return platform.bean(SaveContract.class).save(applicant.caller(), open.id(), open.requireVersion(), form);
    }

    /** The contract behind an answer, as its applicant has it now. */
    public Contract contractOf(Answer seen) {
        return platform.bean(Contracts.class)
                .get(seen.body().at("/summary/contractId").asText());
    }

    /** The form with one technical item of that sum in the place of all. */
    public static ContractForm priced(ContractForm form, long technicalFen) {
        var item = new WorksheetItem(WorksheetItem.ItemKind.TECHNICAL, "研究开发经费", technicalFen, "", "", null, null);
        return new ContractForm(
                form.subject(),
                form.term(),
                form.parties(),
                form.payment(),
                new Worksheet(List.of(item)),
                form.contents(),
                form.patents(),
                form.checklist());
    }

    /** In the second review, of that technology value. */
    public Answer inSecondReview(long technicalFen) {
        Contract contract = contract();
        Answer submitted =
                submit(save(contract, priced(contract.form(), technicalFen))).expect(201);
        Answer accepted = move(first, submitted, "accept", Map.of()).expect(200);
        return move(first, accepted, "first-review", Map.of()).expect(200);
    }

    public Answer seen(Person by, String id) {
        return by.get("/api/desk/registrations/" + id).expect(200);
    }

    public Answer submit(Contract contract) {
        return applicant.move(
                "/api/registrations", Map.of("contractId", contract.id()), "\"" + contract.requireVersion() + "\"");
    }

    /** A registration waiting for intake. */
    public Answer submitted() {
        return submit(contract()).expect(201);
    }

    public Answer inFirstReview() {
        Answer submitted = submitted();
        return move(first, submitted, "accept", Map.of()).expect(200);
    }

    public Answer inSecondReview() {
        return move(first, inFirstReview(), "first-review", Map.of("note", "")).expect(200);
    }

    public Answer registered() {
        return register(second, inSecondReview(), number()).expect(200);
    }

    public static Answer register(Person by, Answer seen, String number) {
        return move(by, seen, "second-review", Map.of("nationalNumber", number));
    }

    public Answer cancel(Answer seen) {
        return move(second, seen, "cancel", Map.of("text", "双方解除合同，申请注销。"));
    }

    /** A move on what the person has seen. */
    public static Answer move(Person by, Answer seen, String move, Object body) {
        return by.move("/api/desk/registrations/" + id(seen) + "/" + move, body, seen.etag());
    }

    public static String id(Answer seen) {
        return seen.body().path("summary").path("id").asText();
    }

    public static String state(Answer seen) {
        return seen.body().path("summary").path("state").asText();
    }

    /** A number nobody else uses. */
    public static String number() {
        return "20261502" + "%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
    }
}
