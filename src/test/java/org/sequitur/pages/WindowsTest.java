package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lists are shown in parts, and every item stands in exactly one of them. */
class WindowsTest {
    private static final long LARGE = 300_001;
    private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();

    private static List<Integer> show(Windows windows) {
        return windows.show("list", TEN, i -> 10, 30);
    }

    private static Windows.@Nullable More more(String wanted) {
        Windows windows = new Windows(wanted, LARGE, "/a");
        show(windows);
        return windows.more().get("list");
    }

    @Test
    void aPageThatIsNotTooLargeShowsEverything() {
        Windows windows = new Windows("list.2", LARGE - 1, "/a");
        assertThat(show(windows)).isEqualTo(TEN);
        assertThat(windows.more()).isEmpty();
        assertThat(windows.link("list", 9, "place")).isEqualTo("#place");
    }

    @Test
    void aPageThatIsTooLargeShowsTheFirstPartAndTheWayToTheNext() {
        Windows windows = new Windows("", LARGE, "/a");
        assertThat(show(windows)).containsExactly(0, 1, 2);
        assertThat(windows.more().get("list"))
                .isEqualTo(new Windows.More("list", 1, 3, 10, null, null, "list.2", "list.4"));
    }

    @Test
    void aPartInTheMiddleLeadsToBothEndsUnlessTheyAreItsNeighbours() {
        assertThat(more("list.2")).isEqualTo(new Windows.More("list", 4, 6, 10, null, "list.1", "list.3", "list.4"));
        assertThat(more("list.3")).isEqualTo(new Windows.More("list", 7, 9, 10, "list.1", "list.2", "list.4", null));
    }

    @Test
    void theLastPartLeadsBackAndKeepsWhatElseIsAskedFor() {
        Windows windows = new Windows("list.4 other.3", LARGE, "/a");
        assertThat(show(windows)).containsExactly(9);
        assertThat(windows.more().get("list"))
                .isEqualTo(new Windows.More("list", 10, 10, 10, "list.1 other.3", "list.3 other.3", null, null));
    }

    @Test
    void anItemHeavierThanAPartHasOneOfItsOwn() {
        Windows windows = new Windows("list.2", LARGE, "/a");
        assertThat(windows.show("list", List.of(1, 99, 2), i -> i, 30)).containsExactly(99);
    }

    @Test
    void aLinkLeadsToThePartInWhichItsPlaceStands() {
        Windows windows = new Windows("", LARGE, "/a");
        show(windows);
        assertThat(windows.link("list", 2, "p2")).isEqualTo("#p2");
        assertThat(windows.link("list", 3, "p3")).isEqualTo("/a?at=list.2#p3");
        assertThat(windows.link("list", 9, "p9")).isEqualTo("/a?at=list.4#p9");
    }

    @Test
    void withoutAnAddressThereIsNoLinkToAnotherPart() {
        Windows windows = new Windows("", LARGE, null);
        show(windows);
        assertThat(windows.link("list", 2, "p2")).isEqualTo("#p2");
        assertThat(windows.link("list", 3, "p3")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.0", "nonsense", "list.-1", "<script>.1", "list."})
    void whatCannotBeAskedForShowsTheNearestPart(String asked) {
        assertThat(show(new Windows(asked, LARGE, "/a"))).containsExactly(0, 1, 2);
    }

    @Test
    void beyondTheLastPartIsTheLast() {
        assertThat(show(new Windows("list.77", LARGE, "/a"))).containsExactly(9);
    }
}
