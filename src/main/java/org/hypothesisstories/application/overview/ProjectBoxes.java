package org.hypothesisstories.application.overview;

import java.util.List;
import java.util.Map;
import org.hypothesisstories.application.TimeBoxView;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.WorkCalendar;

/**
 * The time boxes of a project as one reader sees them.
 *
 * @param counts how many boxes each filter shows
 * @param rows the part that was asked for, what needs a person first
 * @param complete false if the project has more issues than were looked at
 */
public record ProjectBoxes(ProjectRef project, BoxPage page, Map<BoxFilter, Integer> counts, List<Row> rows, boolean complete) {

    public ProjectBoxes {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /** How many boxes the filter shows on all pages. */
    public int total() {
        return counts.getOrDefault(page.filter(), 0);
    }

    /**
     * One box.
     *
     * @param calendar on which its time is counted
     */
    public record Row(ProjectIssues.Line issue, TimeBoxView view, BoxGroup group, boolean endsThisWeek, WorkCalendar calendar) {

        /** Whether Jira refused the transition that the end of its time is to bring. */
        public boolean refused() {
            return view.effects().stream().anyMatch(effect -> effect.result() == EffectResult.REFUSED);
        }
    }
}
