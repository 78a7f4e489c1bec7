package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.hypothesisstories.adapter.jira.AutomaticExecution;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.ReadTimeBoxStanding;
import org.hypothesisstories.domain.timebox.BoxStage;
import org.hypothesisstories.plugin.Keys;

/**
 * Refuses to carry on while a time box is used up and the decision is open; on request only as long as no verdict is recorded. What the
 * plugin does by itself at and after the expiry is let through.
 */
public class NotDecidingValidator implements Validator {
    private final ReadTimeBoxStanding readTimeBoxStanding;
    private final JiraHypothesisFields hypotheses;
    private final AutomaticExecution automatic;
    private final ReaderWords reader;

    public NotDecidingValidator(
            ReadTimeBoxStanding readTimeBoxStanding, JiraHypothesisFields hypotheses, AutomaticExecution automatic, ReaderWords reader) {
        this.readTimeBoxStanding = readTimeBoxStanding;
        this.hypotheses = hypotheses;
        this.automatic = automatic;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        if (automatic.isActive() || readTimeBoxStanding.of(issue.getId()).filter(standing -> standing.is(BoxStage.DECIDING)).isEmpty()) {
            return;
        }
        boolean verdictOpens = new Arguments(args).has(Keys.DECIDING_VERDICT_ARG);
        if (!verdictOpens) {
            throw new InvalidInputException(reader.now().say("hypothesis.workflow.refusal.deciding"));
        }
        if (hypotheses.of(issue).verdict().isEmpty()) {
            throw new InvalidInputException(reader.now().say("hypothesis.workflow.refusal.deciding-without-verdict"));
        }
    }
}
