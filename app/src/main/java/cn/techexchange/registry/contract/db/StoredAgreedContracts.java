package cn.techexchange.registry.contract.db;

import cn.techexchange.registry.contract.AgreedContracts;
import jakarta.inject.Singleton;

@Singleton
final class StoredAgreedContracts implements AgreedContracts {
    private final AgreedContractRows rows;

    StoredAgreedContracts(AgreedContractRows rows) {
        this.rows = rows;
    }

    @Override
    public Agreed notYetSubmitted() {
        return rows.notYetSubmitted();
    }
}
