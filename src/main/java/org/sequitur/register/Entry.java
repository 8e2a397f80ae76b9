package org.sequitur.register;

import java.io.ByteArrayInputStream;

/**
 * An assessment that was recorded, with all that is needed to read, check and repeat it.
 *
 * @param hash that of the header
 * @param request as posted, in canonical JSON
 * @param assessment as published, with the whole trace
 */
public record Entry(Header header, String hash, Document request, Document assessment) {
    /** Whether it answers this request too. */
    public boolean answers(String requestSha256, Asked asked) {
        return header.requestSha256().equals(requestSha256)
                && header.asked().traced() == asked.traced()
                && header.asked().crosswalk() == asked.crosswalk();
    }

    /** Whether the answer withholds something; the request is then not given out. */
    public boolean withheld() {
        return Withheld.in(new ByteArrayInputStream(assessment.bytes()));
    }

    /** The same as it is stored and exported. */
    public Stored stored() {
        return new Stored(header.sequence(), header.text(), hash, request, assessment);
    }
}
