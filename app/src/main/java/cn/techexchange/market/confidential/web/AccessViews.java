package cn.techexchange.market.confidential.web;

import cn.techexchange.identity.account.Account;
import cn.techexchange.identity.account.Accounts;
import cn.techexchange.identity.organization.Organization;
import cn.techexchange.identity.organization.Organizations;
import cn.techexchange.market.confidential.AccessRequest;
import cn.techexchange.platform.page.Page;
import cn.techexchange.platform.web.EntityTag;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Adds the names that a request holds only as ids. */
@Singleton
final class AccessViews {
    private final Organizations organizations;
    private final Accounts accounts;

    AccessViews(Organizations organizations, Accounts accounts) {
        this.organizations = organizations;
        this.accounts = accounts;
    }

    Page<AccessView> of(Page<AccessRequest> page) {
        return page.map(this::of);
    }

    HttpResponse<AccessView> answer(AccessRequest request) {
        AccessView view = of(request);
        return HttpResponse.ok(view).header("ETag", EntityTag.of(view.version()));
    }

    AccessView of(AccessRequest request) {
        AccessRequest.Requester requester = request.requester();
        AccessRequest.Decision decision = request.decision();
        AccessRequest.Acceptance acceptance = request.acceptance();
        return new AccessView(
                request.id(),
                request.subject().listingId(),
                request.subject().title(),
                request.subject().tier(),
                request.state(),
                request.purpose(),
                request.reason(),
                organizations
                        .find(requester.organizationId())
                        .map(Organization::name)
                        .orElse(""),
                accounts.find(requester.accountId()).map(Account::name).orElse(""),
                requester.requestedAt(),
                decision == null ? null : decision.at(),
                acceptance == null ? null : acceptance.at(),
                acceptance == null ? null : acceptance.sha256(),
                Objects.requireNonNull(request.version()));
    }
}
