package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.domain.evidence.CriteriaState;

/**
 * The field that holds how the criteria stand together, by the key of the state, for searches.
 *
 * <p>The plugin writes it; the form shows it and sends it back as it is. A type of our own, for Jira lends its searcher of exact texts only
 * to fields for addresses.
 */
public class CriteriaStateFieldType extends ChoiceFieldType<CriteriaState> {
    public CriteriaStateFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(new Choice<>(CriteriaState.class, CriteriaState::key, "hypothesis.criteria-state"), persister, configs, reader);
    }

    /** A copy of a hypothesis has not been tested. */
    @Override
    public CriteriaState getCloneValue(CustomField field, Issue original, Optional<Boolean> chosen) {
        return null;
    }
}
