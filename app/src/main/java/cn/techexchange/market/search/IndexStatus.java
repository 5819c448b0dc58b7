package cn.techexchange.market.search;

import cn.techexchange.searchindex.IndexHealth;
import cn.techexchange.searchindex.VectorProgress;
import java.util.Optional;

/**
 * How the index is doing.
 *
 * @param indexName the physical index behind the one that is searched
 * @param listed achievements and demands in the database that should be found
 * @param vectors documents, and how many of them have vectors; empty while the engine is away
 * @param queued changes on their way into the index
 */
public record IndexStatus(
        IndexHealth health,
        Optional<String> indexName,
        long listed,
        Optional<VectorProgress> vectors,
        long queued,
        Optional<RebuildRun> rebuild) {}
