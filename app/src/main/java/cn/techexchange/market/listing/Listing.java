package cn.techexchange.market.listing;

import cn.techexchange.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One achievement or demand through its whole life. Moves return a new value and check first.
 *
 * @param content the author's working copy; what is public is the published version
 * @param version for the optimistic lock; null before it is first stored
 */
public record Listing(
        String id,
        ListingKind kind,
        Ownership owner,
        Standing standing,
        ListingContent content,
        @Nullable Publication publication,
        Origin origin,
        @Nullable Long version) {

    /** Who offers or asks, and who wrote it. */
    public record Ownership(String organizationId, String authorId, boolean demo) {}

    /** @param reason zh-CN, why it was returned, suspended or withdrawn; empty otherwise */
    public record Standing(
            ListingState state,
            ChangeState change,
            String reason,
            @Nullable Instant submittedAt) {
        static final Standing DRAFT = new Standing(ListingState.DRAFT, ChangeState.NONE, "", null);

        public boolean isInReview() {
            return state == ListingState.IN_REVIEW || change == ChangeState.IN_REVIEW;
        }
    }

    /** @param number of the published version, from 1 */
    public record Publication(
            int number, Instant listedAt, @Nullable LocalDate validUntil) {}

    static Listing draft(String id, ListingKind kind, Ownership owner, ListingContent content, Origin origin) {
        return new Listing(id, kind, owner, Standing.DRAFT, content, null, origin, null);
    }

    public ListingState state() {
        return standing.state();
    }

    public String organizationId() {
        return owner.organizationId();
    }

    public <C extends ListingContent> C content(Class<C> type) {
        return type.cast(content);
    }

    /** Its last day, which still counts, is over. */
    boolean isOver(LocalDate today) {
        return publication != null
                && publication.validUntil() != null
                && publication.validUntil().isBefore(today);
    }

    Listing edited(ListingContent next) {
        if (standing.isInReview()) {
            throw new ProblemException(ListingProblem.LISTING_IN_REVIEW, "审核期间不能修改。请先撤回审核，再修改。");
        }
        if (!state().isEditable()) {
            throw forbidden("修改");
        }
        ChangeState change = state().isPublished() ? ChangeState.DRAFT : ChangeState.NONE;
        if (next.secret() && state() == ListingState.LISTED) {
            return with(new Standing(ListingState.SUSPENDED, change, "内容被标记为涉密，已暂停公开。", null), next, publication);
        }
        return with(new Standing(state(), change, standing.reason(), standing.submittedAt()), next, publication);
    }

    Listing submitted(Instant now) {
        requireNotSecret();
        if (!state().isPublished()) {
            return with(moved(ListingState.IN_REVIEW, "", now));
        }
        if (standing.change() != ChangeState.DRAFT && standing.change() != ChangeState.RETURNED) {
            throw forbidden("提交审核");
        }
        return with(new Standing(state(), ChangeState.IN_REVIEW, "", now));
    }

    /** The author takes it back out of review. */
    Listing recalled() {
        requireReview();
        return state().isPublished()
                ? with(new Standing(state(), ChangeState.DRAFT, "", null))
                : with(moved(ListingState.DRAFT, "", null));
    }

    Listing approved(Instant now) {
        requireReview();
        return published(now);
    }

    Listing returned(String reason) {
        requireReview();
        return state().isPublished()
                ? with(new Standing(state(), ChangeState.RETURNED, reason, null))
                : with(moved(ListingState.RETURNED, reason, null));
    }

    /** Makes the working copy the next public version. A suspended listing stays suspended with the new version. */
    Listing published(Instant now) {
        requireNotSecret();
        ListingState next = state() == ListingState.SUSPENDED ? state() : ListingState.LISTED;
        int number = publication == null ? 1 : publication.number() + 1;
        Instant listedAt = publication == null ? now : publication.listedAt();
        return with(
                new Standing(next, ChangeState.NONE, "", null),
                content,
                new Publication(number, listedAt, content.validUntil()));
    }

    Listing movedTo(ListingState next, String reason) {
        if (next == ListingState.LISTED) {
            requireNotSecret();
        }
        return with(moved(next, reason, null));
    }

    private Standing moved(ListingState next, String reason, @Nullable Instant submittedAt) {
        if (!state().canMoveTo(next)) {
            throw forbidden("变为“" + next.label() + "”");
        }
        ChangeState change = next.isPublished() ? standing.change() : ChangeState.NONE;
        return new Standing(next, change, reason, submittedAt);
    }

    private void requireNotSecret() {
        if (content.secret()) {
            throw new ProblemException(ListingProblem.SECRET_NOT_LISTABLE, "标记为涉密的内容不得在平台发布。如标记有误，请修改后再提交。");
        }
    }

    private void requireReview() {
        if (!standing.isInReview()) {
            throw new ProblemException(ListingProblem.NOTHING_TO_REVIEW, "该" + kind.noun() + "不在审核中，可能已由他人处理。请刷新。");
        }
    }

    private ProblemException forbidden(String act) {
        return new ProblemException(
                ListingProblem.LISTING_STATE_FORBIDS, "状态为“" + state().label() + "”的" + kind.noun() + "不能" + act + "。");
    }

    private Listing with(Standing next) {
        return with(next, content, publication);
    }

    private Listing with(Standing next, ListingContent nextContent, @Nullable Publication nextPublication) {
        return new Listing(id, kind, owner, next, nextContent, nextPublication, origin, version);
    }
}
