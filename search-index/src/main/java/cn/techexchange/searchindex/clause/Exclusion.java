package cn.techexchange.searchindex.clause;

import cn.techexchange.searchindex.Evidence;
import cn.techexchange.searchindex.clause.ClauseJudge.Said;
import cn.techexchange.searchindex.evidence.EvidenceFinder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A clause that forbids something: a text that uses the thing contradicts it, one that does without says so beside it. */
record Exclusion(String thing, String comparable) {
    private static final WordLists WORDS = WordLists.read("words.tsv");
    private static final Pattern WITHOUT = Pattern.compile("不|无|免|避免|替代|取代|代替|去除|省去|减少|消除|没有|未|零");
    private static final int NEAR = 8;

    static Optional<Exclusion> of(Clause clause) {
        if (WORDS.beginning("trouble", clause.text()).isPresent()) {
            return Optional.empty();
        }
        return WORDS.beginning("not", clause.text())
                .map(word -> clause.text().substring(word.text().length()).strip())
                .filter(thing -> thing.length() > 1)
                .map(thing -> new Exclusion(thing, Terms.comparable(thing)));
    }

    Verdict judge(List<Said> said) {
        return said.stream()
                .filter(one -> !one.tellsOfBefore() && one.comparable().contains(comparable))
                .findFirst()
                .map(this::verdict)
                .orElse(Verdict.unknown("成果没有写到“" + thing + "”。"));
    }

    private Verdict verdict(Said one) {
        Optional<Evidence> evidence = Optional.of(EvidenceFinder.quote(one.section(), one.sentence(), thing));
        return isWithout(one)
                ? new Verdict(Answered.MET, evidence, "成果写明不涉及“" + thing + "”。")
                : new Verdict(Answered.MISSED, evidence, "成果写到“" + thing + "”，与这项约束不一致。");
    }

    private boolean isWithout(Said one) {
        int at = one.comparable().indexOf(comparable);
        String around = one.comparable().substring(Math.max(0, at - NEAR), at);
        return WITHOUT.matcher(around).find();
    }
}
