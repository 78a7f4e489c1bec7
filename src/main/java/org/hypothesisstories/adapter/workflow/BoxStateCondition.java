package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.ReadTimeBox;
import org.hypothesisstories.application.TimeBoxStanding;
import org.hypothesisstories.domain.timebox.BoxStage;
import org.hypothesisstories.plugin.Keys;

/** Holds while the time box stands at one of the chosen stages; never for an issue without a box. */
public class BoxStateCondition extends AbstractJiraCondition {
    private final ReadTimeBox readTimeBox;

    public BoxStateCondition(ReadTimeBox readTimeBox) {
        this.readTimeBox = readTimeBox;
    }

    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Optional<TimeBoxStanding> standing = readTimeBox.of(getIssue(transientVars).getId());
        return new Arguments(args).list(Keys.BOX_STATES_ARG).stream().map(BoxStage::byKey).flatMap(Optional::stream)
                .anyMatch(stage -> standing.filter(box -> box.is(stage)).isPresent());
    }
}
