package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.application.StartNextRound;
import org.hypothesisstories.application.StartNextRound.Beginning;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;

/** Archives the present round, and clears the fields that say how it ended: they are on record. */
public class StartNextRoundPostFunction extends HypothesisPostFunction {
    private final StartNextRound startNextRound;
    private final ResearchFields fields;

    public StartNextRoundPostFunction(StartNextRound startNextRound, ResearchFields fields, IssueInHand inHand) {
        super(inHand);
        this.startNextRound = startNextRound;
        this.fields = fields;
    }

    @Override
    void change(MutableIssue issue, Actor actor, Map<?, ?> args) {
        Stream.of(Keys.VERDICT_FIELD_SETTING, Keys.LEARNING_FIELD_SETTING, Keys.CONFIDENCE_AFTER_FIELD_SETTING)
                .flatMap(setting -> fields.field(setting).stream())
                .forEach(field -> issue.setCustomFieldValue(field, null));
        startNextRound.start(issue.getId(), actor, beginning(args));
    }

    private static Beginning beginning(Map<?, ?> args) {
        return Beginning.byKey(String.valueOf(args.get(Keys.ROUND_BEGINNING_ARG))).orElse(Beginning.WRITING);
    }
}
