package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.IssueInHand;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.plugin.Keys;

/**
 * Ends the round with the recorded verdict and sets the resolution that goes with it, so that the two never differ.
 *
 * <p>Where no verdict is recorded it records the configured one, or the one that the evidence gives; without one it leaves everything as
 * it is.
 */
public class SetResolutionFromVerdictPostFunction extends HypothesisPostFunction {
    private final JiraHypothesisFields hypotheses;
    private final ResearchFields fields;
    private final JiraSettings settings;
    private final ConcludeRound concludeRound;

    public SetResolutionFromVerdictPostFunction(
            JiraHypothesisFields hypotheses, ResearchFields fields, JiraSettings settings, ConcludeRound concludeRound, IssueInHand inHand) {
        super(inHand);
        this.hypotheses = hypotheses;
        this.fields = fields;
        this.settings = settings;
        this.concludeRound = concludeRound;
    }

    @Override
    void change(MutableIssue issue, Actor actor, Map<?, ?> args) {
        Optional<Verdict> recorded = hypotheses.of(issue).verdict();
        Optional<Verdict> verdict = recorded.or(() -> whenNone(issue.getId(), String.valueOf(args.get(Keys.VERDICT_WHEN_NONE_ARG))));
        if (verdict.isEmpty()) {
            return;
        }
        if (recorded.isEmpty()) {
            fields.field(Keys.VERDICT_FIELD_SETTING).ifPresent(field -> issue.setCustomFieldValue(field, verdict.get()));
        }
        settings.read(Keys.RESOLUTION_SETTING + verdict.get().key()).ifPresent(issue::setResolutionId);
        concludeRound.conclude(issue.getId(), actor);
    }

    private Optional<Verdict> whenNone(long issueId, String choice) {
        return choice.equals(Keys.COMPUTED_VERDICT) ? Optional.of(concludeRound.computed(issueId)) : Verdict.byKey(choice);
    }
}
