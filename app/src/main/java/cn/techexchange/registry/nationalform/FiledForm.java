package cn.techexchange.registry.nationalform;

import cn.techexchange.registry.contract.ContractForm;
import cn.techexchange.registry.contract.ContractOrigin;
import cn.techexchange.registry.contract.ContractParty;
import cn.techexchange.registry.contract.Submission;
import cn.techexchange.registry.registration.Registration;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A registration with what was filed for it. */
record FiledForm(Registration registration, Submission submission, ContractOrigin origin) {
    ContractForm form() {
        return submission.form();
    }

    /** Of all parties on that side, in the contract's order. */
    String parties(ContractParty.PartyRole side, Function<ContractParty, String> value) {
        return form().parties(side).map(value).collect(Collectors.joining("；"));
    }
}
