package org.hypothesisstories.workbench.rest.plugin;

import java.util.Arrays;

/** A version of numbers and dots; what is no number counts as zero. */
record Version(int[] numbers) implements Comparable<Version> {
    static Version parse(String text) {
        return new Version(Arrays.stream(text.split("\\."))
                .mapToInt(part -> part.matches("\\d{1,9}") ? Integer.parseInt(part) : 0)
                .toArray());
    }

    @Override
    public int compareTo(Version other) {
        return Arrays.compare(numbers, other.numbers);
    }
}
