package org.sequitur;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A setting that would do harm. The service does not start; the message says what to set instead. */
final class SettingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    SettingRefused(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    static final class Analyzer extends AbstractFailureAnalyzer<SettingRefused> {
        @Override
        protected FailureAnalysis analyze(Throwable failure, SettingRefused refused) {
            return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.remedy, refused);
        }
    }
}
