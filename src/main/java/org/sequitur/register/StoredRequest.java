package org.sequitur.register;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * The header of an entry and the request in it, as they lie in the store.
 *
 * @param assessment the text of the assessment, unpacked only as far as it is read
 */
public record StoredRequest(long sequence, String header, Document request, Supplier<InputStream> assessment) {}
