package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.plugin.Keys;

/**
 * Sets the resolution that goes with the recorded verdict, so that the two never differ.
 *
 * <p>Where no verdict is recorded it records the configured one, or the one that the evidence gives; without one it leaves verdict and resolution as they are.
 */
public class SetResolutionFromVerdictPostFunction extends AbstractJiraFunctionProvider {
    private final JiraHypothesisFields hypotheses;
    private final ResearchFields fields;
    private final JiraSettings settings;
    private final ConcludeRound concludeRound;

    public SetResolutionFromVerdictPostFunction(
            JiraHypothesisFields hypotheses, ResearchFields fields, JiraSettings settings, ConcludeRound concludeRound) {
        this.hypotheses = hypotheses;
        this.fields = fields;
        this.settings = settings;
        this.concludeRound = concludeRound;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        MutableIssue issue = getIssue(transientVars);
        Optional<Verdict> recorded = hypotheses.of(issue).verdict();
        Optional<Verdict> verdict = recorded.or(() -> whenNone(issue, String.valueOf(args.get(Keys.VERDICT_WHEN_NONE_ARG))));
        if (verdict.isPresent() && recorded.isEmpty()) {
            fields.field(Keys.VERDICT_FIELD_SETTING).ifPresent(field -> issue.setCustomFieldValue(field, verdict.get()));
        }
        verdict.flatMap(found -> settings.read(Keys.RESOLUTION_SETTING + found.key())).ifPresent(issue::setResolutionId);
    }

    private Optional<Verdict> whenNone(MutableIssue issue, String configured) {
        return Keys.COMPUTED_VERDICT.equals(configured)
                ? Optional.of(concludeRound.computed(issue.getId()))
                : Verdict.byKey(configured);
    }
}
