package org.sequitur.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sequitur.exchange.RuleBookView;
import org.sequitur.exchange.wire.Mechanism;
import org.sequitur.exchange.wire.ParameterInForce;
import org.sequitur.exchange.wire.Scheme;
import org.sequitur.rulebook.RuleBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The procedures that are followed up, and what each goes by: scales, clocks, numbers, names. */
@Controller
class MechanismPages {
    private static final String DECLARATION = "/mechanism.yaml";

    private final BookInForce rules;

    MechanismPages(BookInForce rules) {
        this.rules = rules;
    }

    /**
     * A mechanism in the list of all.
     *
     * @param scheme the newest scale
     * @param rules how many rules stand in its own folder
     */
    record Line(Mechanism mechanism, Scheme scheme, long rules) {}

    @GetMapping("/mechanisms")
    String list(Model model) {
        RuleBook book = rules.book();
        RuleBookView view = new RuleBookView(book);
        Map<String, List<Line>> systems = new TreeMap<>(
                Comparator.comparing((String s) -> !s.equals("un")).thenComparing(s -> s));
        book.files().keySet().stream().filter(f -> f.endsWith(DECLARATION)).forEach(file -> {
            String[] folders = file.split("/", -1);
            view.mechanism(folders[folders.length - 2])
                    .ifPresent(m -> systems.computeIfAbsent(folders[0], s -> new ArrayList<>())
                            .add(line(m, file, book)));
        });
        model.addAttribute("systems", systems);
        return "mechanisms";
    }

    private static Line line(Mechanism mechanism, String file, RuleBook book) {
        String folder = file.substring(0, file.length() - DECLARATION.length() + 1);
        long own = book.files().keySet().stream()
                .filter(f -> f.startsWith(folder) && f.endsWith(".drl"))
                .count();
        return new Line(mechanism, newestFirst(mechanism.getSchemes()).get(0), own);
    }

    @GetMapping("/mechanisms/{code}")
    String one(@PathVariable String code, Model model) {
        Mechanism mechanism = rules.view().mechanism(code).orElseThrow(BookInForce::notFound);
        model.addAttribute("mechanism", mechanism);
        model.addAttribute("schemes", newestFirst(mechanism.getSchemes()));
        model.addAttribute(
                "parameters",
                mechanism.getParameters().stream()
                        .collect(Collectors.groupingBy(
                                ParameterInForce::getName, LinkedHashMap::new, Collectors.toList())));
        return "mechanism";
    }

    private static List<Scheme> newestFirst(List<Scheme> schemes) {
        return schemes.stream()
                .sorted(Comparator.comparing(Scheme::getSince).reversed())
                .toList();
    }
}
