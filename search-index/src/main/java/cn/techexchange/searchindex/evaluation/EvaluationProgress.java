package cn.techexchange.searchindex.evaluation;

/** How far an evaluation is; documents are embedded after they are indexed, topics ranked after that. */
public record EvaluationProgress(Stage stage, long done, long total) {
    /** In this order. */
    public enum Stage {
        INDEXED,
        EMBEDDED,
        RANKED
    }
}
