package org.sequitur.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;

/** How callers come from one page of a list to the next. */
final class Cursors {
    private static final int MOST = 200;

    private Cursors() {}

    static OptionalLong read(@Nullable String cursor) {
        if (cursor == null) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseUnsignedLong(cursor, Character.MAX_RADIX));
        } catch (NumberFormatException e) {
            throw new Refused(Problems.parameter("cursor", List.of("what stands under next in the page before")));
        }
    }

    static int limit(int asked) {
        if (asked < 1 || asked > MOST) {
            throw new Refused(Problems.parameter("limit", List.of("a number from 1 to " + MOST)));
        }
        return asked;
    }

    static Optional<String> next(OptionalLong place) {
        return place.isEmpty() ? Optional.empty() : Optional.of(Long.toString(place.getAsLong(), Character.MAX_RADIX));
    }

    /** An answer with a link to the next page of what was asked for, if there is one. */
    static ResponseEntity.BodyBuilder answer(Optional<String> next) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        next.ifPresent(cursor -> answer.header(HttpHeaders.LINK, "<" + following(cursor) + ">; rel=\"next\""));
        return answer;
    }

    /** The address asked for, with another cursor. */
    private static String following(String cursor) {
        UriComponents next = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build();
        return next.getPath() + "?" + next.getQuery();
    }
}
