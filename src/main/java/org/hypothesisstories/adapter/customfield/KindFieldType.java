package org.hypothesisstories.adapter.customfield;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.domain.hypothesis.HypothesisKind;

/** The field that holds what kind of question the hypothesis asks, by the key of the kind. */
public class KindFieldType extends ChoiceFieldType<HypothesisKind> {
    public KindFieldType(CustomFieldValuePersister persister, GenericConfigManager configs, ReaderWords reader) {
        super(new Choice<>(HypothesisKind.class, HypothesisKind::key, "hypothesis.kind"), persister, configs, reader);
    }
}
