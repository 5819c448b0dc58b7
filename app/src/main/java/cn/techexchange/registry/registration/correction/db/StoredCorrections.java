package cn.techexchange.registry.registration.correction.db;

import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.sql.UniqueKey;
import cn.techexchange.registry.registration.correction.Correction;
import cn.techexchange.registry.registration.correction.CorrectionProblem;
import cn.techexchange.registry.registration.correction.Corrections;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
final class StoredCorrections implements Corrections {
    private final CorrectionRows rows;

    StoredCorrections(CorrectionRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Correction correction) {
        try {
            rows.save(CorrectionRow.of(correction));
        } catch (DataAccessException e) {
            if (UniqueKey.refused(e, "registration_correction_voucher")) {
                throw new ProblemException(CorrectionProblem.CORRECTION_ALREADY_POSTED, "这份登记已有同一凭证号的记录，请核对后重新填写。");
            }
            throw e;
        }
    }

    @Override
    public List<Correction> listOf(String registrationId) {
        return rows.listOf(registrationId).stream()
                .map(CorrectionRow::toCorrection)
                .toList();
    }
}
