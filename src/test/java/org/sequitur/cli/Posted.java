package org.sequitur.cli;

/** Requests as other systems post them. */
final class Posted {
    static final String SILENT_AFTER_REMINDER = """
            {"asOf": "2021-06-01",
             "followUp": {"id": "silent", "mechanism": "ccpr-co", "state": "XXA",
               "obligation": {"documentSymbol": "CCPR/C/XXA/CO/2", "kind": "RECOMMENDATION", "adoptedOn": "2017-03-28", "dueOn": "2018-03-30"},
               "components": [{"id": "30", "paragraph": "30", "text": "Bring the law on custody into line with the Covenant", "selectedForFollowUp": true}],
               "reminders": [{"id": "rem1", "ordinal": 1, "sentOn": "2018-12-06"}]}}
            """;

    private Posted() {}

    /** The same, as one line. */
    static String line(String request) {
        return request.replace("\n", "") + "\n";
    }
}
