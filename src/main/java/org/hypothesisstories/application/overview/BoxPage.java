package org.hypothesisstories.application.overview;

/**
 * Which part of a list is wanted.
 *
 * @param start how many are left out before it
 * @param limit the most that it has
 */
public record BoxPage(BoxFilter filter, int start, int limit) {

    /** The most that are shown at once. */
    public static final int MOST = 200;

    public BoxPage {
        if (start < 0 || limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("not a part of a list");
        }
    }
}
