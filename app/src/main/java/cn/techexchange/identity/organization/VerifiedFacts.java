package cn.techexchange.identity.organization;

import java.util.List;
import java.util.stream.Stream;

/** What the bureau compares with the certificate. */
public record VerifiedFacts(String name, String regionCode, String partyKind, boolean stateOwned) {
    public VerifiedFacts {
        name = name.strip();
    }

    List<FactChange> changesTo(VerifiedFacts next) {
        return Stream.of(
                        new FactChange("name", name, next.name),
                        new FactChange("regionCode", regionCode, next.regionCode),
                        new FactChange("partyKind", partyKind, next.partyKind),
                        new FactChange("stateOwned", String.valueOf(stateOwned), String.valueOf(next.stateOwned)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }
}
