package cn.techexchange.market.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.techexchange.market.listing.ListingKind;
import cn.techexchange.platform.problem.ProblemException;
import cn.techexchange.searchindex.FilterField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedSearchTest {
    @Test
    void anAddressIsReadAsTheSearchPageWritesIt() {
        SavedSearch search =
                SavedSearch.parse("kind=DEMAND&q=%E8%A3%82%E7%BA%B9+%E6%8E%A7%E5%88%B6&field=05&region=150200");

        assertThat(search.kind()).isEqualTo(ListingKind.DEMAND);
        assertThat(search.text()).isEqualTo("裂纹 控制");
        assertThat(search.filters().values())
                .containsEntry(FilterField.KIND, Set.of("DEMAND"))
                .containsEntry(FilterField.TECHNOLOGY_FIELD, Set.of("05"))
                .containsEntry(FilterField.REGION, Set.of("150200"));
    }

    @Test
    void theSameSearchHasOneAddress() {
        String one = SavedSearch.parse("industry=B&q=a%20b&field=05&field=01&sort=NEWEST&kind=ACHIEVEMENT&after=x")
                .address();
        String other = SavedSearch.parse("kind=ACHIEVEMENT&q=a+b&field=01&field=05&field=01&industry=B&region=")
                .address();

        assertThat(one).isEqualTo(other).isEqualTo("kind=ACHIEVEMENT&q=a+b&field=01&field=05&industry=B");
        assertThat(SavedSearch.parse(one).address()).isEqualTo(one);
    }

    @Test
    void withoutKindAchievementsAreMeant() {
        assertThat(SavedSearch.parse("q=x").kind()).isEqualTo(ListingKind.ACHIEVEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=OTHER&q=x", "kind=DEMAND&owner=1", "kind=DEMAND&q=%zz", "limit=50"})
    void whatTheSearchPageDoesNotWriteIsRefused(String address) {
        assertThatThrownBy(() -> SavedSearch.parse(address)).isInstanceOf(ProblemException.class);
    }

    @Test
    void tooMuchIsRefused() {
        assertThatThrownBy(() -> SavedSearch.parse("q=" + "长".repeat(401))).isInstanceOf(ProblemException.class);
        String many = String.join(
                "&",
                java.util.stream.IntStream.range(0, 21)
                        .mapToObj(number -> "year=" + number)
                        .toList());
        assertThatThrownBy(() -> SavedSearch.parse(many)).isInstanceOf(ProblemException.class);
    }
}
