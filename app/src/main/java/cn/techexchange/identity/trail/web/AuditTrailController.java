package cn.techexchange.identity.trail.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.account.Role;
import cn.techexchange.platform.audit.AuditEntry;
import cn.techexchange.platform.audit.AuditTrail;
import cn.techexchange.platform.audit.AuditTrail.AuditFilter;
import cn.techexchange.platform.page.Page;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who did what, for the bureau and its auditors. */
@Controller("/api/audit")
@Secured({Role.Name.ADMINISTRATOR, Role.Name.AUDITOR})
class AuditTrailController {
    private final AuditTrail trail;
    private final Accounts accounts;

    AuditTrailController(AuditTrail trail, Accounts accounts) {
        this.trail = trail;
        this.accounts = accounts;
    }

    @Get
    Page<AuditLine> list(@Valid @RequestBean AuditQuery query) {
        Optional<AuditFilter> filter = query.toFilter(accounts);
        if (filter.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Page<AuditEntry> page = trail.list(filter.get(), query.after(), query.size());
        Map<String, Account> people = peopleOf(page.items());
        return page.map(entry ->
                AuditLine.of(entry, people.get(String.valueOf(entry.actor().accountId()))));
    }

    private Map<String, Account> peopleOf(List<AuditEntry> entries) {
        Set<String> ids = entries.stream()
                .map(entry -> entry.actor().accountId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return accounts.findAll(ids).stream().collect(Collectors.toMap(Account::id, account -> account));
    }

    /** @param personName null where the platform itself acted */
    @Serdeable
    record AuditLine(
            String id,
            Instant at,
            @Nullable String personId,
            @Nullable String personName,
            @Nullable String personEmail,
            String action,
            String subjectType,
            String subjectId,
            String detail) {
        static AuditLine of(AuditEntry entry, @Nullable Account person) {
            return new AuditLine(
                    entry.id(),
                    entry.at(),
                    entry.actor().accountId(),
                    person == null ? null : person.name(),
                    person == null ? null : person.email(),
                    entry.action(),
                    entry.subject().type(),
                    entry.subject().id(),
                    entry.detail());
        }
    }
}
