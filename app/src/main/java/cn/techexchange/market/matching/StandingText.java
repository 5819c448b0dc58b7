package cn.techexchange.market.matching;

import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.TextSection;
import java.util.List;
import java.util.Optional;

/** Lets through only what stands in the present texts, at the place that it names: nobody is shown a sentence that nobody says. */
final class StandingText {
    private final DocumentTexts demand;
    private final DocumentTexts achievement;

    StandingText(DocumentTexts demand, DocumentTexts achievement) {
        this.demand = demand;
        this.achievement = achievement;
    }

    ClauseFinding of(ClauseFinding finding) {
        return finding.with(
                finding.demand().filter(sentence -> stands(sentence, demand)),
                finding.achievement().filter(sentence -> stands(sentence, achievement)));
    }

    List<SentencePair> of(List<SentencePair> pairs) {
        return pairs.stream()
                .filter(pair -> stands(pair.demand(), demand) && stands(pair.achievement(), achievement))
                .toList();
    }

    private static boolean stands(Sentence sentence, DocumentTexts texts) {
        Optional<String> section = texts.all().stream()
                .filter(part -> part.name().equals(sentence.part()))
                .map(TextSection::text)
                .findFirst();
        return section.filter(text -> text.startsWith(sentence.text(), sentence.offset()))
                .isPresent();
    }
}
