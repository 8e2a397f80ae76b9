package org.sequitur.register;

import java.util.List;
import org.sequitur.register.Index.Result;

/** An entry in a list: without its documents, but with what was said of its components. */
public record Summary(Header header, String hash, List<Result> results) {
    public Summary {
        results = List.copyOf(results);
    }
}
