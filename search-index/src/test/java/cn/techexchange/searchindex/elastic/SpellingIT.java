package cn.techexchange.searchindex.elastic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.techexchange.searchindex.Agreement;
import cn.techexchange.searchindex.DocumentTexts;
import cn.techexchange.searchindex.Filters;
import cn.techexchange.searchindex.SampleDocument;
import cn.techexchange.searchindex.SearchCount;
import cn.techexchange.searchindex.SearchQuery;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingIT {
    private static final Filters ACHIEVEMENTS = Filters.kind("ACHIEVEMENT");

    @Test
    void aTitleThatSoundsTheSameIsOffered() throws IOException {
        try (OpenIndex open = listed()) {
            assertEquals(
                    "钇铝石榴石",
                    open.index.search().spellings("钇铝石留石", ACHIEVEMENTS).getFirst());
        }
    }

    @Test
    void charactersInEachOthersPlaceAreFound() throws IOException {
        try (OpenIndex open = listed()) {
            assertEquals(
                    "陶瓷的真空烧结",
                    open.index.search().spellings("陶瓷的空真烧结", ACHIEVEMENTS).getFirst());
        }
    }

    @Test
    void aWordOfLettersWithASlipIsOfferedAsItIsListed() throws IOException {
        try (OpenIndex open = listed()) {
            assertEquals(List.of("CeO2Max"), open.index.search().spellings("CeO2Mxa", ACHIEVEMENTS));
        }
    }

    @Test
    void aTermOfTheVocabularyIsOfferedThatNoTitleHas() throws IOException {
        try (OpenIndex open = listed()) {
            assertTrue(open.index.search().spellings("聚苯硫迷", ACHIEVEMENTS).contains("聚苯硫醚"));
        }
    }

    @Test
    void whatIsWrittenRightIsNotOfferedAnotherWay() throws IOException {
        try (OpenIndex open = listed()) {
            assertEquals(List.of(), open.index.search().spellings("钇铝石榴石", ACHIEVEMENTS));
        }
    }

    @Test
    void theFirstPageTellsHowManyAgree() throws IOException {
        try (OpenIndex open = listed()) {
            assertEquals(Optional.of(new Agreement(1, 1)), agreement(open, "钇铝石榴石"));
            assertEquals(Optional.of(new Agreement(1, 0)), agreement(open, "钇铝石留石"));
            assertEquals(Optional.of(new Agreement(0, 0)), agreement(open, "石留"));
        }
    }

    private static Optional<Agreement> agreement(OpenIndex open, String text) {
        return open.search(SearchQuery.of(text, ACHIEVEMENTS)).agreement();
    }

    @Test
    void aCountIsWhatTheSearchWouldTell() throws IOException {
        try (OpenIndex open = listed()) {
            assertEquals(
                    new SearchCount(1, new Agreement(1, 1)), open.index.search().count("石榴", ACHIEVEMENTS));
            assertEquals(
                    new SearchCount(0, new Agreement(0, 0)), open.index.search().count("石榴", Filters.kind("DEMAND")));
            assertEquals(
                    new SearchCount(2, new Agreement(2, 2)), open.index.search().count("", ACHIEVEMENTS));
        }
    }

    private static OpenIndex listed() {
        return OpenIndex.create()
                .with(
                        SampleDocument.achievement("a").texts(DocumentTexts.of("钇铝石榴石陶瓷的真空烧结", "透明陶瓷的致密化。")),
                        SampleDocument.achievement("b").texts(DocumentTexts.of("铈基抛光粉CeO2Max团聚控制", "抛光粉颗粒分散。")));
    }
}
