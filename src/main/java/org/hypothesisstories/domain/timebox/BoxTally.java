package org.hypothesisstories.domain.timebox;

/**
 * What the boxes of one issue went through, all together.
 *
 * @param extensions how often more time was granted
 * @param expiries how often time was used up
 */
public record BoxTally(int extensions, int expiries) {
    public static final BoxTally NONE = new BoxTally(0, 0);

    public BoxTally {
        if (extensions < 0 || expiries < 0) {
            throw new IllegalArgumentException("a number of times is below zero");
        }
    }
}
