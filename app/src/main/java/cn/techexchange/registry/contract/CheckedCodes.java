package cn.techexchange.registry.contract;

import cn.techexchange.platform.dictionary.Dictionaries;
import cn.techexchange.platform.dictionary.DictionaryName;
import cn.techexchange.platform.problem.FieldError;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the form's codes are known; an open field is no mistake of a draft. */
@Singleton
final class CheckedCodes {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private final Dictionaries dictionaries;

    CheckedCodes(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    List<FieldError> errors(ContractForm form) {
        var errors = new ArrayList<FieldError>();
        ContractSubject subject = form.subject();
        check(errors, "subject.subKind", DictionaryName.CONTRACT_KINDS, subject.kindCode());
        check(errors, "subject.technologyField", DictionaryName.TECHNOLOGY_FIELDS, subject.technologyField());
        check(errors, "subject.industry", DictionaryName.INDUSTRIES, subject.industry());
        check(
                errors,
                "subject.intellectualProperty",
                DictionaryName.INTELLECTUAL_PROPERTY,
                subject.intellectualProperty());
        check(errors, "subject.planCategory", DictionaryName.PLAN_CATEGORIES, subject.planCategory());
        check(errors, "subject.economicSector", DictionaryName.ECONOMIC_SECTORS, subject.economicSector());
        check(errors, "subject.socialObjective", DictionaryName.SOCIAL_OBJECTIVES, subject.socialObjective());
        check(
                errors,
                "payment.form",
                DictionaryName.PAYMENT_FORMS,
                form.payment().form());
        for (int i = 0; i < form.parties().size(); i++) {
            checkParty(errors, "parties[" + i + "].", form.parties().get(i));
        }
        return errors;
    }

    private void checkParty(List<FieldError> errors, String path, ContractParty party) {
        check(errors, path + "region", DictionaryName.REGIONS, party.region());
        check(errors, path + "partyKind", DictionaryName.PARTY_KINDS, party.partyKind());
        if (!COUNTRIES.contains(party.country())) {
            errors.add(new FieldError(path + "country", "请从列表中选择国家或地区"));
        }
    }

    private void check(List<FieldError> errors, String field, DictionaryName name, String code) {
        if (!code.isEmpty() && !dictionaries.contains(name, code)) {
            errors.add(new FieldError(field, "请从列表中选择"));
        }
    }
}
