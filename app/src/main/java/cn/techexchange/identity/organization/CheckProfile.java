package cn.techexchange.identity.organization;

import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.platform.problem.FieldError;
import cn.techexchange.platform.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Checks the codes of a profile against the code lists. */
@Singleton
public final class CheckProfile {
    private final Dictionaries dictionaries;

    CheckProfile(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /**
     * @param path what stands before the field's name in the request, e.g. {@code profile.}
     * @throws ProblemException naming each wrong field
     */
    public void check(OrganizationProfile profile, String path) {
        List<FieldError> errors = errors(profile, path);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    List<FieldError> errors(OrganizationProfile profile, String path) {
        var errors = new ArrayList<FieldError>();
        if (!dictionaries.contains(DictionaryName.REGIONS, profile.regionCode())) {
            errors.add(new FieldError(path + "regionCode", "请从列表中选择所在地区"));
        }
        if (!dictionaries.contains(DictionaryName.PARTY_KINDS, profile.partyKind())) {
            errors.add(new FieldError(path + "partyKind", "请从列表中选择单位性质"));
        }
        return errors;
    }
}
