package org.sequitur.register;

import java.time.Instant;

/**
 * What an entry says of itself. Its hash is the entry's, and covers both documents by theirs.
 *
 * @param sequence from 1, without gaps
 * @param id also the id in the assessment
 * @param recordedAt to the millisecond, by the clock of the service; the order is that of {@code sequence} alone
 * @param principal who posted the request
 * @param previous the hash of the entry before; {@link Chain#BEGINNING} for the first
 */
public record Header(
        long sequence,
        String id,
        Instant recordedAt,
        String principal,
        About about,
        Versions versions,
        Asked asked,
        String requestSha256,
        String assessmentSha256,
        String previous) {

    /** The form of the header itself. */
    public static final int FORMAT = 1;

    /** Its canonical JSON, which the hash is taken of. */
    public String text() {
        return HeaderText.write(this);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if something is missing or of another form
     */
    public static Header read(String text) {
        return HeaderText.read(text);
    }

    /**
     * Reads the header that is stored at this place.
     *
     * @throws EntryDamaged if it is not one any more
     */
    public static Header stored(long sequence, String text) {
        try {
            return read(text);
        } catch (IllegalArgumentException e) {
            throw new EntryDamaged(sequence, e);
        }
    }
}
