package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.hypothesisstories.adapter.jira.JiraHypothesisFields;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.application.ReadTimeBoxStanding;

/** Refuses an issue for which no time is agreed: it has no open time box, and no budget in its field. */
public class BoxAgreedValidator implements Validator {
    private final ReadTimeBoxStanding readTimeBoxStanding;
    private final JiraHypothesisFields hypotheses;
    private final ReaderWords reader;

    public BoxAgreedValidator(ReadTimeBoxStanding readTimeBoxStanding, JiraHypothesisFields hypotheses, ReaderWords reader) {
        this.readTimeBoxStanding = readTimeBoxStanding;
        this.hypotheses = hypotheses;
        this.reader = reader;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        boolean open = issue.getId() != null && readTimeBoxStanding.of(issue.getId()).filter(standing -> standing.box().state().isOpen()).isPresent();
        if (!open && hypotheses.of(issue).budget().isEmpty()) {
            throw new InvalidInputException(reader.now().say("hypothesis.workflow.refusal.not-agreed"));
        }
    }
}
