package org.sequitur.followup;

/** What sort of document an item is. */
@Word("What sort of document an item is")
public enum DocumentKind {
    GAZETTE,
    COURT_DECISION,
    PAYMENT_RECEIPT,
    BUDGET_LINE,
    REPORT,
    TESTIMONY,
    OTHER
}
