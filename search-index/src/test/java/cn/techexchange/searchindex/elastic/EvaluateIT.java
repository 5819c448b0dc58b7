package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.SearchSettings;
import cn.techexchange.searchindex.embedding.BgeEmbedder;
import cn.techexchange.searchindex.evaluation.Corpus;
import cn.techexchange.searchindex.evaluation.CorpusField;
import cn.techexchange.searchindex.evaluation.Evaluate;
import cn.techexchange.searchindex.evaluation.EvaluationProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateIT {
    @TempDir
    private Path directory;

    @Test
    void writesTheRunOfACorpusByTheFieldsThatMayBeUsed() throws IOException {
        Path corpus = Files.writeString(directory.resolve("corpus.jsonl"), """
                {"id": "a", "title": "稀土永磁电机", "abstract": "讨论城市污水处理。", "keywords": ["电机"]}
                {"id": "b", "title": null, "abstract": "稀土永磁电机的设计。"}
                {"id": "c", "abstract": ""}
                """);
        Path topics = Files.writeString(directory.resolve("topics.tsv"), "q1\t稀土永磁电机\nq2\t污水处理\n");
        Path run = directory.resolve("run.txt");
        var progress = new ArrayList<EvaluationProgress>();

        try (var model = BgeEmbedder.load()) {
            new Evaluate(SearchSettings.local(TestNode.url(), "unused"), model, progress::add)
                    .evaluate(new Corpus(List.of(corpus), Set.of(CorpusField.ABSTRACT)), topics, run);
        }

        List<String> lines = Files.readAllLines(run);
        assertTrue(lines.getFirst().startsWith("q1 Q0 b 1 "));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("q2 Q0 a 1 ")));
        assertEquals(new EvaluationProgress(EvaluationProgress.Stage.RANKED, 2, 2), progress.getLast());
    }
}
