package cn.techexchange.market.imports;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.problem.FieldChecks;
import cn.techexchange.platform.problem.ProblemException;

/**
 * What somebody wants done with a file.
 *
 * @param creditCode of the organisation that the rows become listings of; empty for one of one's own or the source
 * @param publish list at once instead of leaving drafts
 */
public record ImportRequest(
        ListingKind kind, String sourceSystem, String creditCode, boolean publish, String fileName) {
    private static final int SOURCE = 60;
    private static final int FILE_NAME = 200;

    public ImportRequest {
        sourceSystem = sourceSystem.strip();
        fileName = fileName.length() <= FILE_NAME ? fileName : fileName.substring(fileName.length() - FILE_NAME);
        var checks = new FieldChecks();
        checks.present("sourceSystem", sourceSystem);
        checks.line("sourceSystem", sourceSystem, SOURCE);
        if (!checks.errors().isEmpty()) {
            throw ProblemException.invalid(checks.errors());
        }
    }
}
