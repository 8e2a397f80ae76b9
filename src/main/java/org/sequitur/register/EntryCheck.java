package org.sequitur.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be seen of one entry alone: whether its header gives its hash, and its documents the hashes in its header.
 *
 * @param header empty if it cannot be read
 * @param intact whether the header gives the hash
 */
record EntryCheck(Optional<Header> header, boolean intact, List<String> wrong) {
    static EntryCheck of(Stored stored) {
        List<String> wrong = new ArrayList<>();
        boolean intact = headerGivesHash(stored, wrong);
        Optional<Header> header = header(stored, wrong);
        header.ifPresent(h -> documents(stored, h, wrong));
        return new EntryCheck(header, intact, wrong);
    }

    private static boolean headerGivesHash(Stored stored, List<String> wrong) {
        Optional<String> hash = hash(stored.header());
        boolean intact = hash.isPresent() && hash.get().equals(stored.hash());
        if (!intact) {
            wrong.add("Its header was altered: it gives "
                    + hash.map(h -> "the hash " + h).orElse("no hash") + ", and not " + stored.hash() + ".");
        }
        return intact;
    }

    private static Optional<String> hash(String header) {
        try {
            return Optional.of(Chain.hash(header));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Header> header(Stored stored, List<String> wrong) {
        try {
            return Optional.of(Header.read(stored.header()));
        } catch (IllegalArgumentException e) {
            wrong.add("Its header cannot be read: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private static void documents(Stored stored, Header header, List<String> wrong) {
        document("request", stored.request(), header.requestSha256(), wrong);
        document("assessment", stored.assessment(), header.assessmentSha256(), wrong);
    }

    private static void document(String name, Document document, String recorded, List<String> wrong) {
        String hash = document.sha256();
        if (!hash.equals(recorded)) {
            wrong.add("Its " + name + " was altered: it has the hash " + hash + ", and the header says " + recorded
                    + ".");
        }
    }
}
