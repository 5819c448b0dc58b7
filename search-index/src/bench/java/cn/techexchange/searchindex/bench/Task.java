package cn.techexchange.searchindex.bench;

import cn.techexchange.searchindex.evaluation.Corpus;
import cn.techexchange.searchindex.evaluation.CorpusField;
import cn.techexchange.searchindex.evaluation.Judgements;
import cn.techexchange.searchindex.evaluation.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One of the three kinds of question; what may be indexed for it, so that the answer does not stand there word for word. */
enum Task {
    A(1, EnumSet.of(CorpusField.ABSTRACT)),
    B(1, EnumSet.of(CorpusField.TITLE, CorpusField.ABSTRACT)),
    C(2, EnumSet.allOf(CorpusField.class));

    private final int minimumGrade;
    private final Set<CorpusField> fields;

    Task(int minimumGrade, Set<CorpusField> fields) {
        this.minimumGrade = minimumGrade;
        this.fields = fields;
    }

    int minimumGrade() {
        return minimumGrade;
    }

    Corpus corpus(Path folder) {
        return new Corpus(List.of(folder.resolve("corpus.jsonl"), folder.resolve("corpus-extra.jsonl")), fields);
    }

    List<Topic> topics(Path folder) throws IOException {
        return Topic.read(directory(folder).resolve("dev.queries.tsv"));
    }

    Judgements judgements(Path folder) throws IOException {
        return Judgements.read(directory(folder).resolve("dev.qrels"));
    }

    /** With the grades that were given for this bench to what had none; see the decision on retrieval for how. */
    Judgements completed(Path folder) throws IOException {
        try (InputStream own = Task.class.getResourceAsStream("own-%s.qrels".formatted(letter()))) {
            if (own == null) {
                return judgements(folder);
            }
            List<String> lines = new String(own.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return judgements(folder).with(Judgements.of("own grades", lines));
        }
    }

    private char letter() {
        return (char) ('a' + ordinal());
    }

    private Path directory(Path folder) {
        return folder.resolve("task-" + letter());
    }
}
