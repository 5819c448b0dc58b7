package cn.techexchange.searchindex;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts of few different characters, so that they have much in common, and of every sort that a Chinese technical text mixes. */
public final class MixedTexts {
    private MixedTexts() {}

    public static Arbitrary<String> arbitrary() {
        Arbitrary<String> usual =
                Arbitraries.of("晶", "界", "扩", "散", "晶界", "al", "Al", "alloy", "3", "3.5", "，", "。", " ");
        Arbitrary<String> rare = Arbitraries.of(
                "擴", "々", "𠮷", "ＮｄＦｅＢ", "－", "℃", "㎡", "ﬁ", "½", "İ", "Ω", "μ", "ж", "あ", "é", "e\u0301", ".",
                "\u0001", "\u0002", "\u200b", "\u3000", "\n", "\ud842", "\udfb7");
        return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, rare))
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}
