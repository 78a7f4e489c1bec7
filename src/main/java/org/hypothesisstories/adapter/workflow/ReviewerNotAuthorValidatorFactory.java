package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link ReviewerNotAuthorValidator} and asks in which statuses the work is done. */
public class ReviewerNotAuthorValidatorFactory extends ConfiguredFactory implements WorkflowPluginValidatorFactory {
    private final ResearchStatuses statuses;

    public ReviewerNotAuthorValidatorFactory(ReaderWords reader, ResearchStatuses statuses) {
        super(reader, Setting.several(Keys.WORK_STATUSES_ARG, "hypothesis.workflow.not-author.label", "hypothesis.workflow.not-author.help"));
        this.statuses = statuses;
    }

    @Override
    String summary(Arguments arguments, Words words) {
        return words.say("hypothesis.workflow.not-author.summary", statuses.names(statuses.ids(arguments.list(Keys.WORK_STATUSES_ARG))));
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        return statuses.ids(arguments.list(Keys.WORK_STATUSES_ARG)).isEmpty()
                ? Optional.of(words.say("hypothesis.workflow.problem.no-status")) : Optional.empty();
    }

    /** The working lanes, which stay right when their statuses are replaced, before the statuses of Jira. */
    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Lane lane : Lane.values()) {
            if (lane.isWorking()) {
                choices.put(lane.key(), words.say("hypothesis.workflow.not-author.lane", lane.defaultName()));
            }
        }
        statuses.all().forEach(status -> choices.put(status.getId(), status.getName()));
        return choices;
    }
}
