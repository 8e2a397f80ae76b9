package org.sequitur.rulebook;

import java.util.List;

/** What a rule says when it matches. */
public sealed interface Conclusion {
    /** Nothing but the finding itself. */
    record Finds() implements Conclusion {}

    /** What a count or mean of the component amounts to. */
    record MeasurementIs(String name, String value) implements Conclusion {}

    /** A grade or a no-grade code of the scheme in force. */
    record Concludes(String code) implements Conclusion {}

    /**
     * A fact is missing.
     *
     * @param needs kind and field of the missing fact, such as {@code reply.treatAsRejection}
     * @param could every grade or code that it leaves open; empty in procedure and steps
     */
    record Indeterminate(String needs, List<String> could) implements Conclusion {}

    record CooperationIs(String value) implements Conclusion {}

    record StateIs(String value) implements Conclusion {}

    record TrackIs(String name, String value) implements Conclusion {}

    /** The grade of the whole case, where the body gives one. */
    record CaseIs(String code) implements Conclusion {}

    record Step(String code) implements Conclusion {}
}
