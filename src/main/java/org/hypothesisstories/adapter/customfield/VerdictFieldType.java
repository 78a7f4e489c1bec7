package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.domain.hypothesis.Verdict;

/** The field that holds what the evidence says of the hypothesis, by the key of the verdict. */
public class VerdictFieldType extends ChoiceFieldType<Verdict> {
    public VerdictFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(new Choice<>(Verdict.class, Verdict::key, "hypothesis.verdict"), persister, configs, reader);
    }

    /** A copy of a hypothesis has not been tested. */
    @Override
    public Verdict getCloneValue(CustomField field, Issue original, Optional<Boolean> chosen) {
        return null;
    }
}
