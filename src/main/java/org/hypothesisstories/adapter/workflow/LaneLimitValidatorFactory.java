package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.ResearchStatuses;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LimitMode;
import org.hypothesisstories.domain.lane.LimitScope;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link LaneLimitValidator} and asks for a limit; without one, the limits of each project hold. */
public class LaneLimitValidatorFactory extends ConfiguredFactory implements WorkflowPluginValidatorFactory {
    private static final String TEXTS = "hypothesis.workflow.lane-limit.";

    private final ResearchStatuses statuses;

    public LaneLimitValidatorFactory(ReaderWords reader, ResearchStatuses statuses) {
        super(reader,
                Setting.line(Keys.LIMIT_MOST_ARG, "hypothesis.workflow.lane-limit.most.label", "hypothesis.workflow.lane-limit.most.help"),
                Setting.one(Keys.LIMIT_COUNTS_ARG, "hypothesis.workflow.lane-limit.counts.label", "hypothesis.workflow.lane-limit.counts.help"),
                Setting.one(Keys.LIMIT_MODE_ARG, "hypothesis.workflow.lane-limit.mode.label", "hypothesis.workflow.lane-limit.mode.help"),
                Setting.several(Keys.LIMIT_STATUSES_ARG,
                        "hypothesis.workflow.lane-limit.statuses.label", "hypothesis.workflow.lane-limit.statuses.help"));
        this.statuses = statuses;
    }

    @Override
    String summary(Arguments stored, Words words) {
        LaneLimitArguments arguments = new LaneLimitArguments(stored);
        String lane = arguments.names()
                ? statuses.names(statuses.ids(arguments.statuses())) : words.say("hypothesis.workflow.lane-limit.target");
        if (arguments.most().isEmpty()) {
            return words.say("hypothesis.workflow.lane-limit.summary.project", lane);
        }
        return words.say(TEXTS + "summary." + arguments.mode().key(), lane, arguments.most(),
                words.say("hypothesis.limit.scope." + arguments.scope().key()));
    }

    @Override
    Optional<String> problem(Arguments stored, Words words) {
        LaneLimitArguments arguments = new LaneLimitArguments(stored);
        if (!arguments.isUsable()) {
            return Optional.of(words.say("hypothesis.problem.limit-unreadable", arguments.most()));
        }
        return arguments.names() && statuses.ids(arguments.statuses()).isEmpty()
                ? Optional.of(words.say("hypothesis.workflow.problem.no-status")) : Optional.empty();
    }

    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (setting.argument()) {
            case Keys.LIMIT_COUNTS_ARG -> Arrays.stream(LimitScope.values())
                    .forEach(scope -> choices.put(scope.key(), words.say("hypothesis.limit.scope." + scope.key())));
            case Keys.LIMIT_MODE_ARG -> {
                choices.put(LimitMode.BLOCK.key(), words.say("hypothesis.limit.mode." + LimitMode.BLOCK.key()));
                choices.put(LimitMode.WARN.key(), words.say("hypothesis.limit.mode." + LimitMode.WARN.key()));
            }
            default -> {
                Arrays.stream(Lane.values()).forEach(lane ->
                        choices.put(lane.key(), words.say("hypothesis.workflow.not-author.lane", lane.defaultName())));
                statuses.all().forEach(status -> choices.put(status.getId(), status.getName()));
            }
        }
        return choices;
    }
}
