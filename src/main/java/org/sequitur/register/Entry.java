package org.sequitur.register;

/**
 * An assessment that was recorded, with all that is needed to read, check and repeat it.
 *
 * @param hash that of the header
 * @param request as posted, in canonical JSON
 * @param assessment as published, with the whole trace
 */
public record Entry(Header header, String hash, Document request, Document assessment) {
    /** The same as it is stored and exported. */
    public Stored stored() {
        return new Stored(header.sequence(), header.text(), hash, request, assessment);
    }
}
