package cn.techexchange.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    /** Lists that page by id show what was made together in the order in which it was made. */
    @Test
    void sort_as_they_were_made() {
        List<String> made = Stream.generate(Ids::next).limit(20_000).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
