package cn.techexchange.registry.contract;

/** Contracts whose two sides have agreed on the platform but that nobody has submitted yet. */
public interface AgreedContracts {
    Agreed notYetSubmitted();

    /** @param agreedFen sum of the accepted offers; estimates and open prices are in no sum */
    @io.micronaut.core.annotation.Introspected
    record Agreed(long contracts, long agreedFen) {}
}
