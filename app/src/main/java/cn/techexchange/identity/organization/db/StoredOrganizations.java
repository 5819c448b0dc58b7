package cn.techexchange.identity.organization.db;

import cn.techexchange.identity.organization.CreditCode;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.OrganizationFilter;
import cn.techexchange.identity.organization.OrganizationProblem;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Singleton
final class StoredOrganizations implements Organizations {
    private final OrganizationRows rows;
    private final Clock clock;

    StoredOrganizations(OrganizationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Organization get(String id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("单位"));
    }

    @Override
    public Organization getLocked(String id) {
        return rows.findLocked(id)
                .map(OrganizationRow::toOrganization)
                .orElseThrow(() -> ProblemException.notFound("单位"));
    }

    @Override
    public Page<Organization> list(OrganizationFilter filter, @Nullable String cursor, int size) {
        String state = filter.state() == null ? null : filter.state().name();
        String kind = filter.kind() == null ? null : filter.kind().name();
        List<Organization> found = rows.list(state, kind, filter.text(), cursor, size + 1).stream()
                .map(OrganizationRow::toOrganization)
                .toList();
        return Page.of(found, size, Organization::id);
    }

    @Override
    public Optional<Organization> find(String id) {
        return rows.findById(id).map(OrganizationRow::toOrganization);
    }

    @Override
    public Optional<Organization> findByCreditCode(CreditCode code) {
        return rows.findByCreditCode(code.value()).map(OrganizationRow::toOrganization);
    }

    @Override
    public List<Organization> findAll(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.findByIdInOrderByName(ids).stream()
                        .map(OrganizationRow::toOrganization)
                        .toList();
    }

    @Override
    public Organization add(Organization organization) {
        Instant now = LocalTime.now(clock);
        try {
            return rows.save(OrganizationRow.of(organization, now, now)).toOrganization();
        } catch (DataAccessException e) {
            if (rows.findByCreditCode(organization.creditCode().value()).isPresent()) {
                throw new ProblemException(OrganizationProblem.CREDIT_CODE_TAKEN, "该代码对应的单位已在平台登记。请联系该单位管理员邀请您加入。");
            }
            throw e;
        }
    }

    @Override
    public Organization update(Organization organization) {
        OrganizationRow current = rows.findById(organization.id()).orElseThrow(() -> ProblemException.notFound("单位"));
        Instant now = LocalTime.now(clock);
        return rows.update(OrganizationRow.of(organization, current.createdAt(), now))
                .toOrganization();
    }
}
