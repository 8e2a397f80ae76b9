package org.sequitur.rulebook;

import java.util.Optional;

/** Sets that were compiled when Sequitur was built, so that a start need not wait for the engine. Found as a service. */
public interface CompiledSets {
    /** The set that was made of a text with this digest; empty if it has to be compiled. */
    Optional<CompiledSet> of(String digest);
}
