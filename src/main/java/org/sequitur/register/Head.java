package org.sequitur.register;

import java.time.Instant;
import java.util.Optional;

/**
 * How far the register goes.
 *
 * @param register the register's own id
 * @param size how many entries there are
 * @param hash that of the last entry; {@link Chain#BEGINNING} while there is none
 * @param recordedAt the time of the last entry, if its header can be read
 */
public record Head(String register, long size, String hash, Optional<Instant> recordedAt) {}
