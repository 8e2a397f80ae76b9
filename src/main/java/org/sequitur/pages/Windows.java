package org.sequitur.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the long lists of a page that would else be too large. Each list has a name; which part of it is shown is asked for as
 * {@code name.number}, several with a space between them. Of a page that is not too large everything is shown.
 */
final class Windows {
    /** Facts and answer together; a page is about twice as long. */
    private static final int WHOLE = 300_000;

    private static final Pattern ASKED = Pattern.compile("([a-z][a-z0-9-]*)\\.(\\d{1,4})");

    private final boolean cut;
    private final @Nullable String address;
    private final Map<String, Integer> asked = new TreeMap<>();
    private final Map<String, More> more = new LinkedHashMap<>();
    private final Map<String, List<Integer>> starts = new LinkedHashMap<>();

    /**
     * What of a list is not shown.
     *
     * @param from the place of the first item shown, counted from 1
     * @param first what to ask for to see the first part; null if the part before is the first, or there is none
     * @param before the same for the part before; null if there is none
     * @param after the same for the part after; null if there is none
     * @param last the same for the last part; null if the part after is the last, or there is none
     */
    record More(
            String name,
            int from,
            int to,
            int total,
            @Nullable String first,
            @Nullable String before,
            @Nullable String after,
            @Nullable String last) {}

    /**
     * @param size of facts and answer
     * @param address of the page; null if it has none
     */
    Windows(String wanted, long size, @Nullable String address) {
        this.cut = size > WHOLE;
        this.address = address;
        Matcher parts = ASKED.matcher(wanted);
        while (parts.find()) {
            asked.put(parts.group(1), Integer.parseInt(parts.group(2)));
        }
    }

    static Windows whole() {
        return new Windows("", 0, null);
    }

    boolean areCut() {
        return cut;
    }

    /** The part that is asked for, else the first; each as many items as weigh no more than is given, and at least one. */
    <T> List<T> show(String name, List<T> all, ToIntFunction<? super T> weight, int most) {
        List<Integer> begins = cut ? begins(all, weight, most) : List.of(0);
        starts.put(name, begins);
        if (begins.size() == 1) {
            return all;
        }
        int number = number(name);
        int from = begins.get(number - 1);
        int last = begins.size();
        int to = number == last ? all.size() : begins.get(number);
        more.put(
                name,
                new More(
                        name,
                        from + 1,
                        to,
                        all.size(),
                        number > 2 ? asking(name, 1) : null,
                        number > 1 ? asking(name, number - 1) : null,
                        number < last ? asking(name, number + 1) : null,
                        number < last - 1 ? asking(name, last) : null));
        return all.subList(from, to);
    }

    private static <T> List<Integer> begins(List<T> all, ToIntFunction<? super T> weight, int most) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        long sum = 0;
        for (int i = 0; i < all.size(); i++) {
            int item = weight.applyAsInt(all.get(i));
            if (sum > 0 && sum + item > most) {
                begins.add(i);
                sum = 0;
            }
            sum += item;
        }
        return begins;
    }

    private int number(String name) {
        int last = starts.getOrDefault(name, List.of(0)).size();
        return Math.max(1, Math.min(last, asked.getOrDefault(name, 1)));
    }

    /** What to ask for to see another part of one list, and the same parts of all others. */
    private String asking(String name, int number) {
        Map<String, Integer> wanted = new TreeMap<>(asked);
        wanted.put(name, number);
        return wanted.entrySet().stream()
                .map(w -> w.getKey() + "." + w.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The link to the place of an item; null if it stands on another part of a page without an address. */
    @Nullable
    String link(String name, int item, String anchor) {
        List<Integer> begins = starts.getOrDefault(name, List.of(0));
        int number = 1;
        while (number < begins.size() && begins.get(number) <= item) {
            number++;
        }
        if (number == number(name)) {
            return "#" + anchor;
        }
        return address == null ? null : address + "?at=" + asking(name, number).replace(' ', '+') + "#" + anchor;
    }

    /** Of each list that is not shown whole, what is not; by its name. */
    Map<String, More> more() {
        return Map.copyOf(more);
    }
}
