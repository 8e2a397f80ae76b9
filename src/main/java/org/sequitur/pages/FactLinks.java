package org.sequitur.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sequitur.exchange.wire.Assessment;
import org.sequitur.exchange.wire.Deadline;
import org.sequitur.exchange.wire.FactRef;
import org.sequitur.exchange.wire.ParameterInForce;

/** Where on the page each fact stands that an answer cites: in the request, or where the answer itself says it. */
final class FactLinks {
    private static final Map<String, String> SECTIONS =
            Map.of("cooperation", "#cooperation", "state", "#procedure", "track", "#procedure");

    private final Words words;
    private final PostedFacts posted;
    private final boolean withheld;
    private final String mechanism;
    private final Windows windows;
    private final Map<String, Integer> places;
    private final Map<String, @Nullable String> said = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    /** @param places of the anchors in the request as it is shown */
    FactLinks(Words words, PostedFacts posted, Assessment answer, Windows windows, Map<String, Integer> places) {
        this.windows = windows;
        this.places = places;
        this.words = words;
        this.posted = posted;
        this.withheld = answer.getWithheld() != null;
        this.mechanism = answer.getMechanism();
        List<Deadline> deadlines = answer.getDeadlines();
        for (int i = 0; i < deadlines.size(); i++) {
            String name = nameOf(deadlines.get(i));
            said.putIfAbsent("deadline " + name, windows.link("deadlines", i, "deadline-" + i));
            titles.putIfAbsent(name, deadlines.get(i).getTitle());
        }
        List<ParameterInForce> parameters = answer.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            said.putIfAbsent("parameter " + parameters.get(i).getName(), "#parameter-" + i);
        }
    }

    /** As answers cite it: its kind, and whose clock it is or its round. */
    private static String nameOf(Deadline deadline) {
        String subject = deadline.getSubject();
        String component = deadline.getComponent();
        Integer round = deadline.getRound();
        String whose =
                subject != null ? subject : component != null ? component : String.valueOf(round == null ? 0 : round);
        return deadline.getKind() + "/" + whose;
    }

    FactLink to(FactRef fact) {
        return to(fact.getKind(), fact.getId());
    }

    FactLink to(String kind, @Nullable String id) {
        String given = id == null ? "" : id;
        return new FactLink(words.kind(kind), shown(kind, given), href(kind, given));
    }

    /** A due day by its title, a state in words, everything else by its id. */
    private String shown(String kind, String id) {
        if (kind.equals("deadline")) {
            return titles.getOrDefault(id, id);
        }
        if (SECTIONS.containsKey(kind)) {
            return words.code(id);
        }
        return id.equals(kind) ? "" : id;
    }

    /** Something that happened: to a fact, a clock, or to what the rule book holds, which has pages of its own. */
    FactLink toCause(String kind, @Nullable String id) {
        String name = id == null ? "" : id;
        String page = "/mechanisms/" + mechanism + "#";
        return switch (kind) {
            case "rule" -> new FactLink(words.kind(kind), name, "/rules/" + name.split(" ", 2)[0]);
            case "scheme" -> new FactLink(words.kind(kind), name, page + "scheme-" + name);
            case "period" -> new FactLink(words.kind(kind), name, page + "periods");
            case "parameter" -> new FactLink(words.kind(kind), name, page + "parameters");
            default -> to(kind, id);
        };
    }

    /** What a fact posted under this anchor is called. */
    FactLink to(PostedFacts.Fact fact) {
        String shown = fact.id().equals(fact.kind()) ? "" : fact.id();
        return new FactLink(words.kind(fact.kind()), shown, withheld ? null : posted(fact));
    }

    private @Nullable String href(String kind, String id) {
        String section = SECTIONS.get(kind);
        if (section != null) {
            return section;
        }
        String here = said.get(kind + " " + id);
        if (here != null || withheld) {
            return here;
        }
        return posted.find(kind, id).map(this::posted).orElse(null);
    }

    private @Nullable String posted(PostedFacts.Fact fact) {
        return windows.link("request", places.getOrDefault(fact.anchor(), 0), fact.anchor());
    }
}
