package cn.techexchange.registry.contract;

import java.util.List;

/** Which files say nearly the same. */
public interface SimilarTexts {
    /** Keeps the sketch of a file; again for the same file changes nothing. */
    void keep(String sha256, DocumentSketch sketch);

    /** Other contracts, not closed, with a file nearly the same as one of this contract's, the most similar first. */
    List<SimilarText> find(Contract contract);

    /** @param similarity share of common runs of characters, below 1 also for equal texts with another layout */
    record SimilarText(String contractId, String documentId, double similarity) {}
}
