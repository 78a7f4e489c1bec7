package org.hypothesisstories.adapter.rest;

import org.hypothesisstories.adapter.rest.UnusableRequest.Code;

/** Whole numbers in the query of a request. */
final class WholeNumber {
    private WholeNumber() {
    }

    /** @throws UnusableRequest if it is none, or outside of the range; both ends are allowed */
    static int read(String text, String name, int least, int most) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notWhole) {
            // Refused below, like a number out of range.
        }
        throw new UnusableRequest(Code.NOT_IN_RANGE, name, text, String.valueOf(least), String.valueOf(most));
    }
}
