package org.hypothesisstories.adapter.web;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.timers.TimersPart;
import org.hypothesisstories.domain.timebox.BoxFinding;

/**
 * What the page of the timers is to show.
 *
 * @param list the list that is leafed through; the others show their beginning
 * @param start how many rows of it are left out
 * @param findings what a check found; empty where none was asked for
 * @param done what was done, and {@code error} why not; each empty where there is nothing to say
 */
record TimersWish(Optional<TimersPart> list, int start, Optional<List<BoxFinding>> findings, String done, String error) {

    static TimersWish reading(String list, String start) {
        return new TimersWish(TimersPart.byKey(list), start.matches("\\d{1,7}") ? Integer.parseInt(start) : 0, Optional.empty(), "", "");
    }

    static TimersWish saying(String done, String error) {
        return new TimersWish(Optional.empty(), 0, Optional.empty(), done, error);
    }

    static TimersWish showing(List<BoxFinding> findings) {
        return new TimersWish(Optional.empty(), 0, Optional.of(findings), "", "");
    }

    int startOf(TimersPart part) {
        return list.filter(part::equals).isPresent() ? start : 0;
    }
}
