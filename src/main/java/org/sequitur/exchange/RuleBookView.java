package org.sequitur.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Mechanism;
import org.sequitur.exchange.wire.MechanismList;
import org.sequitur.exchange.wire.MechanismSummary;
import org.sequitur.exchange.wire.Rejection;
import org.sequitur.exchange.wire.RuleList;
import org.sequitur.exchange.wire.RuleProblem;
import org.sequitur.exchange.wire.RuleText;
import org.sequitur.rulebook.Rule;
import org.sequitur.rulebook.RuleBook;
import org.sequitur.rulebook.RuleId;
import org.sequitur.rulebook.RuleStage;

/** What a rule book holds, in its published form. */
public final class RuleBookView {
    private static final Comparator<Rule> NEWEST_FIRST =
            Comparator.comparing((Rule r) -> r.inForce().since()).reversed();

    private final RuleBook book;

    public RuleBookView(RuleBook book) {
        this.book = book;
    }

    /** The book as it stands. */
    public org.sequitur.exchange.wire.RuleBook whole(Instant loadedAt, @Nullable Rejection lastRejection) {
        return new org.sequitur.exchange.wire.RuleBook(
                book.version(), loadedAt.atOffset(ZoneOffset.UTC), summaries(), lastRejection);
    }

    /** A book that was refused, with every mistake in it. */
    public static Rejection rejection(Instant at, List<org.sequitur.rulebook.RuleProblem> problems) {
        return new Rejection(
                at.atOffset(ZoneOffset.UTC),
                problems.stream()
                        .map(p -> new RuleProblem(p.file(), p.line(), p.column(), p.message()))
                        .toList());
    }

    public MechanismList mechanisms() {
        return new MechanismList(summaries());
    }

    /** One mechanism; empty if there is none of this code. */
    public Optional<Mechanism> mechanism(String code) {
        return book.mechanism(code).map(m -> MechanismView.of(m, book));
    }

    /** Every version of every rule that a mechanism uses, or that any does; of one stage, or of all. */
    public RuleList rules(Optional<String> mechanism, Optional<RuleStage> stage) {
        List<RuleStage> stages = stage.map(List::of).orElseGet(() -> List.of(RuleStage.values()));
        List<String> codes = mechanism.map(List::of).orElseGet(this::codes);
        return new RuleList(stages.stream()
                .flatMap(s -> codes.stream().flatMap(c -> book.rules(c, s).stream()))
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .map(RuleVersionView::of)
                .toList());
    }

    /** One rule of a mechanism's own folder, or of {@code common}; empty if there is none. */
    public Optional<RuleText> rule(String mechanism, RuleStage stage, String concept) {
        List<Rule> versions = book.rules(mechanism, stage).stream()
                .filter(r ->
                        r.id().mechanism().equals(mechanism) && r.id().concept().equals(concept))
                .sorted(NEWEST_FIRST)
                .toList();
        return versions.stream().findFirst().map(newest -> text(newest, versions));
    }

    private RuleText text(Rule newest, List<Rule> versions) {
        RuleId id = newest.id();
        String casesFile = newest.file().replaceFirst("\\.drl$", ".cases.yaml");
        Optional<String> cases = Optional.ofNullable(book.files().get(casesFile));
        return new RuleText(
                id.mechanism(),
                id.stage().folder(),
                id.concept(),
                newest.file(),
                book.files().getOrDefault(newest.file(), newest.text()),
                cases.isPresent() ? casesFile : null,
                cases.orElse(null),
                versions.stream().map(RuleVersionView::of).toList());
    }

    /** The stage of this name; empty if there is none. */
    public static Optional<RuleStage> stage(String name) {
        return Arrays.stream(RuleStage.values())
                .filter(s -> s.folder().equals(name))
                .findFirst();
    }

    private List<MechanismSummary> summaries() {
        return book.mechanisms().stream()
                .map(m -> MechanismView.summary(m, book))
                .toList();
    }

    private List<String> codes() {
        return Stream.concat(
                        Stream.of(RuleBook.COMMON), book.mechanisms().stream().map(m -> m.code()))
                .toList();
    }
}
