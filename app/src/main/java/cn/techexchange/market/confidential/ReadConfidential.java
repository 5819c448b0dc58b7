package cn.techexchange.market.confidential;

import cn.techexchange.identity.account.Caller;
import cn.techexchange.platform.id.Ids;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.platform.time.LocalTime;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Opens confidential details to whom the owner let in, and remembers each reading. */
@Singleton
public class ReadConfidential {
    private final AccessRequests requests;
    private final ConfidentialDetails details;
    private final Readings readings;
    private final Clock clock;

    ReadConfidential(AccessRequests requests, ConfidentialDetails details, Readings readings, Clock clock) {
        this.requests = requests;
        this.details = details;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * The texts up to the granted tier.
     *
     * @throws ProblemException {@code ACCESS_NOT_OPEN} before the undertaking is accepted and after access was revoked
     */
    @Transactional
    public Map<Tier, String> read(Caller caller, String requestId) {
        AccessRequest request = requests.getForRequester(requestId, caller.requireOrganization());
        if (request.state() != AccessState.ACTIVE) {
            throw new ProblemException(
                    ConfidentialProblem.ACCESS_NOT_OPEN,
                    "该申请的状态为“" + request.state().label() + "”，不能查看保密资料。");
        }
        Map<Tier, String> texts = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            if (request.opens(tier)) {
                details.find(request.subject().listingId(), tier).ifPresent(text -> texts.put(tier, text));
            }
        }
        remember(caller, request, request.subject().tier().label());
        return texts;
    }

    /**
     * Whether the caller's organisation may read this tier of the listing now; if so, the reading is remembered.
     *
     * @param subject what is read, e.g. an attachment's name
     */
    @Transactional
    public boolean opens(Caller caller, String listingId, Tier tier, String subject) {
        Optional<AccessRequest> open = Optional.ofNullable(caller.organizationId())
                .flatMap(organizationId -> requests.listOf(listingId, organizationId).stream()
                        .filter(request -> request.opens(tier))
                        .findFirst());
        open.ifPresent(request -> remember(caller, request, subject));
        return open.isPresent();
    }

    private void remember(Caller caller, AccessRequest request, String subject) {
        readings.add(new Readings.Reading(
                Ids.next(),
                request.subject().listingId(),
                request.id(),
                caller.requireOrganization(),
                caller.accountId(),
                subject,
                LocalTime.now(clock)));
    }
}
