package org.sequitur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void aLineEndsAtTheWidthAtTheLatest() {
        String line = new Page().line(0, "word ".repeat(50)).toString();

        assertThat(line.lines()).allMatch(l -> l.length() <= Page.WIDTH).hasSize(3);
    }

    @Test
    void aWordThatFillsTheWidthStaysOnItsLine() {
        String rest = "x".repeat(Page.WIDTH - 2);

        assertThat(new Page().line(0, "a " + rest).toString()).isEqualTo("a " + rest + "\n");
    }

    @Test
    void aWordThatIsOneTooLongGoesToTheNextLine() {
        String rest = "x".repeat(Page.WIDTH - 1);

        assertThat(new Page().line(0, "a " + rest).toString()).isEqualTo("a\n" + rest + "\n");
    }

    @Test
    void theFurtherLinesOfAnItemStandBelowItsText() {
        assertThat(new Page().item(2, "y ".repeat(60)).toString().lines().skip(1))
                .allMatch(l -> l.startsWith("    y"));
    }

    @Test
    void whatWouldHideOrTurnTheTextIsShownAsAReplacement() {
        assertThat(new Page().line(0, "a\u001B[2Jb \u202Ecd\nef").toString()).isEqualTo("a\uFFFD[2Jb \uFFFDcd ef\n");
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertThat(new Page().line(0, "قانون اللجوء").toString()).isEqualTo("قانون اللجوء\n");
    }
}
