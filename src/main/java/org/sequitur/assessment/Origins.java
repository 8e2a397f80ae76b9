package org.sequitur.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sequitur.followup.Evidence;

/**
 * The origins of each item by number, followed through what it quotes. Items that quote one another in a circle are one
 * origin together, whatever they name. Source: EV-C2.
 */
final class Origins {
    private final List<BitSet> ofItem = new ArrayList<>();
    private final List<BitSet> quoted;
    private final int names;

    Origins(List<Evidence> items) {
        Map<String, Integer> numbers = new HashMap<>();
        items.forEach(i -> i.origins().forEach(o -> numbers.putIfAbsent(o, numbers.size())));
        names = numbers.size();
        quoted = quoted(items);
        List<BitSet> own = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            own.add(circular(i) ? circleOf(i) : named(items.get(i), numbers));
        }
        for (int i = 0; i < items.size(); i++) {
            BitSet all = (BitSet) own.get(i).clone();
            quoted.get(i).stream().mapToObj(own::get).forEach(all::or);
            ofItem.add(all);
        }
    }

    /** Empty if nobody knows where the item comes from. */
    BitSet of(int item) {
        return ofItem.get(item);
    }

    boolean circular(int item) {
        return quoted.get(item).get(item);
    }

    private static BitSet named(Evidence item, Map<String, Integer> numbers) {
        BitSet named = new BitSet();
        item.origins().forEach(o -> named.set(numbers.getOrDefault(o, 0)));
        return named;
    }

    /** A circle goes by the first of its items. */
    private BitSet circleOf(int item) {
        BitSet circle = new BitSet();
        int first = quoted.get(item).stream()
                .filter(other -> quoted.get(other).get(item))
                .findFirst()
                .orElse(item);
        circle.set(names + first);
        return circle;
    }

    /** Everything that each item quotes, directly or through others; the item itself if a circle leads back to it. */
    private static List<BitSet> quoted(List<Evidence> items) {
        Map<String, Integer> places = new HashMap<>();
        List<BitSet> quoted = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i).id(), i);
            quoted.add(new BitSet());
        }
        for (int i = 0; i < items.size(); i++) {
            for (String id : items.get(i).derivedFrom()) {
                Integer place = places.get(id);
                if (place != null) {
                    quoted.get(i).set(place);
                }
            }
        }
        for (int via = 0; via < items.size(); via++) {
            for (BitSet of : quoted) {
                if (of.get(via)) {
                    of.or(quoted.get(via));
                }
            }
        }
        return quoted;
    }
}
