package cn.techexchange.registry.registration;

/** What goes on while a case is reviewed; the second reviewer leads the experts' stage too. */
public enum ReviewStage {
    FIRST_REVIEW(ReviewStep.FIRST),
    SECOND_REVIEW(ReviewStep.SECOND),
    EXPERT_REVIEW(ReviewStep.SECOND);

    private final ReviewStep step;

    ReviewStage(ReviewStep step) {
        this.step = step;
    }

    /** Whose it is. */
    public ReviewStep step() {
        return step;
    }
}
