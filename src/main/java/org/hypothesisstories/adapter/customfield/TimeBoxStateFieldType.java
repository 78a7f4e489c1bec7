package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.domain.timebox.BoxState;

/** The field that holds where the time box stands, by the key of the state, for searches. The plugin writes it. */
public class TimeBoxStateFieldType extends ChoiceFieldType<BoxState> {
    public TimeBoxStateFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(new Choice<>(BoxState.class, BoxState::key, "hypothesis.time-box-state"), persister, configs, reader);
    }
}
