package org.sequitur.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sequitur.register.Flaw;

/** The first flaws that a verification finds; that there are more is seen from their number. */
final class FoundFlaws implements Consumer<Flaw> {
    private static final int MOST = 1000;
    private final List<Flaw> first = new ArrayList<>();

    @Override
    public void accept(Flaw flaw) {
        if (first.size() < MOST) {
            first.add(flaw);
        }
    }

    List<Flaw> first() {
        return first;
    }
}
