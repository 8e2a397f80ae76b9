package org.sequitur.http;

/** An answer whose bytes are known already, because they were recorded. */
interface Written {
    byte[] bytes();
}
