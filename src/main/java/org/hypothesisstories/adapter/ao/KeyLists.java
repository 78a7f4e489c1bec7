package org.hypothesisstories.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** Questions about many rows by lists of their keys: one for each thousand keys. */
final class KeyLists {

    /** The most that Oracle takes in one list. */
    private static final int LONGEST = 1000;

    private KeyLists() {
    }

    /**
     * Asks for each part of the keys, in one transaction; nothing is asked where there are no keys.
     *
     * @param question gets the condition on the list, to stand behind a column, and the keys in it
     */
    static <K, T> List<T> ask(ActiveObjects ao, Collection<K> keys, BiFunction<String, Object[], List<T>> question) {
        List<K> all = List.copyOf(keys);
        List<T> found = new ArrayList<>();
        return ao.executeInTransaction(() -> {
            for (int from = 0; from < all.size(); from += LONGEST) {
                Object[] part = all.subList(from, Math.min(from + LONGEST, all.size())).toArray();
                found.addAll(question.apply(in(part.length), part));
            }
            return found;
        });
    }

    /** The condition that a column is one of so many values. */
    static String in(int length) {
        return " IN (" + String.join(", ", Collections.nCopies(length, "?")) + ")";
    }
}
