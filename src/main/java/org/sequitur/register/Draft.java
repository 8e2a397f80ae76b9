package org.sequitur.register;

/**
 * An assessment that is to be recorded; its place in the chain and the time are not known yet.
 *
 * @param request in canonical JSON
 * @param assessment as published, with the whole trace
 * @param book the one that it was made under
 */
public record Draft(
        String id,
        String principal,
        About about,
        Versions versions,
        Asked asked,
        Document request,
        Document assessment,
        RuleBookText book) {}
