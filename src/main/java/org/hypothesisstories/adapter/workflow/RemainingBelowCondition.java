package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import java.util.OptionalInt;
import org.hypothesisstories.application.ReadTimeBoxStanding;
import org.hypothesisstories.plugin.Keys;

/** Holds while less than a share of an open time box is left; never for an issue without one. */
public class RemainingBelowCondition extends AbstractJiraCondition {
    private static final int WHOLE = 100;

    private final ReadTimeBoxStanding readTimeBoxStanding;

    public RemainingBelowCondition(ReadTimeBoxStanding readTimeBoxStanding) {
        this.readTimeBoxStanding = readTimeBoxStanding;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        OptionalInt percent = percent(new Arguments(args));
        return percent.isPresent()
                && readTimeBoxStanding.of(getIssue(transientVars).getId()).filter(box -> box.hasLessLeftThan(percent.getAsInt())).isPresent();
    }

    /** The share in per cent; empty if it is none between 1 and 100. */
    static OptionalInt percent(Arguments arguments) {
        String written = arguments.text(Keys.REMAINING_PERCENT_ARG).strip();
        if (!written.matches("\\d{1,3}")) {
            return OptionalInt.empty();
        }
        int percent = Integer.parseInt(written);
        return percent >= 1 && percent <= WHOLE ? OptionalInt.of(percent) : OptionalInt.empty();
    }
}
