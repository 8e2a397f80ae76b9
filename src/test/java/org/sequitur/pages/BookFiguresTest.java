package org.sequitur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sequitur.cases.Loading;
import org.sequitur.cases.ToldCase;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleBookRejected;

class BookFiguresTest {
    @Test
    void countsEveryCaseThatTheRuleBookHolds() throws RuleBookRejected {
        RuleBook book = Loading.shipped();
        long told = book.files().entrySet().stream()
                .mapToLong(file -> ToldCase.in(file.getKey(), file.getValue()).size())
                .sum();
        assertThat(new BookFigures().of(book).cases()).isEqualTo(told);
    }
}
