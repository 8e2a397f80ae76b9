package org.sequitur.register;

/**
 * An entry as it lies in the store, which may have been tampered with: nothing about it is known to be right.
 *
 * @param sequence the place at which it was found
 * @param header its JSON
 */
public record Stored(long sequence, String header, String hash, Document request, Document assessment) {
    /**
     * As an entry.
     *
     * @throws EntryDamaged if the header cannot be read
     */
    public Entry entry() {
        return new Entry(Header.stored(sequence, header), hash, request, assessment);
    }
}
