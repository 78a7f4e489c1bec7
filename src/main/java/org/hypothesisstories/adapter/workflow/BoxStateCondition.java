package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.ReadTimeBoxStanding;
import org.hypothesisstories.application.TimeBoxStanding;
import org.hypothesisstories.domain.timebox.BoxStage;
import org.hypothesisstories.plugin.Keys;

/** Holds while the time box stands at one of the chosen stages; never for an issue without a box. */
public class BoxStateCondition extends AbstractJiraCondition {
    private final ReadTimeBoxStanding readTimeBoxStanding;

    public BoxStateCondition(ReadTimeBoxStanding readTimeBoxStanding) {
        this.readTimeBoxStanding = readTimeBoxStanding;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Optional<TimeBoxStanding> standing = readTimeBoxStanding.of(getIssue(transientVars).getId());
        return new Arguments(args).list(Keys.BOX_STATES_ARG).stream().map(BoxStage::byKey).flatMap(Optional::stream)
                .anyMatch(stage -> standing.filter(box -> box.is(stage)).isPresent());
    }
}
