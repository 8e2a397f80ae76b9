package org.sequitur.register.replay;

import java.util.Optional;
import org.sequitur.register.Header;

/**
 * What would become of an entry under another rule book.
 *
 * @param refused why it can be assessed under neither; empty if it can
 */
public record Replayed(Header entry, Difference difference, Optional<String> refused) {}
