package org.sequitur.pages;

import org.jspecify.annotations.Nullable;

/**
 * A fact that is cited, and where on the page it stands.
 *
 * @param kind what sort of fact it is, in words
 * @param id its id as posted; empty if it needs none
 * @param href the place on the page; null if the page does not show it
 */
record FactLink(String kind, String id, @Nullable String href) {}
