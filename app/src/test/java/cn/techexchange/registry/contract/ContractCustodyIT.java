package cn.techexchange.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.identity.account.Role;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationKind;
import cn.techexchange.platform.audit.Actor;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.testing.OnPlatform;
import cn.techexchange.testing.People;
import cn.techexchange.testing.Person;
import cn.techexchange.testing.RunningPlatform;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** A contract goes to the desk and back. */
@OnPlatform
class ContractCustodyIT {
    private final RunningPlatform platform;
    private final Organization institute;
    private final Person person;

    ContractCustodyIT(RunningPlatform platform, People people) {
        this.platform = platform;
        institute = people.organization(OrganizationKind.UNIVERSITY);
        person = people.member(institute, Role.INSTITUTE_MEMBER);
    }

    @Test
    void aSubmittedContractIsLockedUntilItIsHandedBack() {
        Contract contract = complete();

        submit().submit(person.caller(), contract.id());

        assertThat(contracts().get(contract.id()).state()).isEqualTo(ContractState.SUBMITTED);
        assertThatThrownBy(() -> save(contracts().get(contract.id()), contract.form()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ContractProblem.CONTRACT_LOCKED));
        platform.bean(ReopenContract.class).reopen(Actor.PLATFORM, contract.id());
        assertThat(save(contracts().get(contract.id()), contract.form()).state())
                .isEqualTo(ContractState.SUPPLEMENT);
    }

    @Test
    void everySubmissionIsKeptAsItWas() {
        Contract contract = complete();
        submit().submit(person.caller(), contract.id());
        platform.bean(ReopenContract.class).reopen(Actor.PLATFORM, contract.id());
        ContractForm changed =
                contract.form().withParties(contract.form().parties().reversed());
        save(contracts().get(contract.id()), changed);

        submit().submit(person.caller(), contract.id());

        var kept = platform.bean(Submissions.class).list(contract.id());
        assertThat(kept).extracting(Submission::number).containsExactly(1, 2);
        assertThat(kept.getFirst().form()).isEqualTo(contract.form());
        assertThat(kept.getFirst().contentSha256())
                .hasSize(64)
                .isNotEqualTo(kept.getLast().contentSha256());
    }

    @Test
    void aClosedContractStaysClosed() {
        Contract contract = complete();
        submit().submit(person.caller(), contract.id());
        platform.bean(CloseContract.class).close(Actor.PLATFORM, contract.id());

        assertThatThrownBy(() -> platform.bean(ReopenContract.class).reopen(Actor.PLATFORM, contract.id()))
                .isInstanceOf(ProblemException.class);
    }

    private Contract complete() {
        Contract drafted = platform.bean(DraftContract.class).byHand(person.caller(), "保护渣", false);
        Contract withText = platform.bean(AttachDocument.class)
                .attach(
                        person.caller(),
                        drafted.id(),
                        drafted.requireVersion(),
                        ContractDocument.DocumentPurpose.CONTRACT_TEXT,
                        "合同.pdf",
                        new ByteArrayInputStream(Pdfs.of("A contract on casting powder for rare earth steel")));
        return save(withText, ContractForms.development(institute));
    }

    private Contract save(Contract contract, ContractForm form) {
        return platform.bean(SaveContract.class).save(person.caller(), contract.id(), contract.requireVersion(), form);
    }

    private SubmitContract submit() {
        return platform.bean(SubmitContract.class);
    }

    private Contracts contracts() {
        return platform.bean(Contracts.class);
    }
}
