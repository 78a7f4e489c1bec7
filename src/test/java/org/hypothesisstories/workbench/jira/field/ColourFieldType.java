package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;

/** A field type as a plugin brings it: a colour written as {@code #rrggbb}. */
final class ColourFieldType extends AbstractSingleFieldType<String> {
    static final String DESCRIPTOR = """
            <customfield-type key="colour" name="Colour" class="example.ColourFieldType">
              <description>A colour</description>
              <resource type="velocity" name="view" location="fieldtest/view-colour.vm"/>
              <resource type="velocity" name="edit" location="templates/plugins/fields/edit/edit-basictext.vm"/>
            </customfield-type>""";
    static final String SEARCHER = """
            <customfield-searcher key="colour-searcher" name="Colour searcher"
                class="com.atlassian.jira.issue.customfields.searchers.ExactTextSearcher">
              <valid-customfield-type package="example" key="colour"/>
            </customfield-searcher>""";

    ColourFieldType(CustomFieldValuePersister values, GenericConfigManager configs) {
        super(values, configs);
    }

    @Override
    public String getStringFromSingularObject(String colour) {
        return colour;
    }

    @Override
    public String getSingularObjectFromString(String text) throws FieldValidationException {
        if (!text.matches("#[0-9a-f]{6}")) {
            throw new FieldValidationException("'" + text + "' is no colour.");
        }
        return text;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_LIMITED_TEXT;
    }

    @Override
    protected Object getDbValueFromObject(String colour) {
        return colour;
    }

    @Override
    protected String getObjectFromDbValue(Object stored) {
        return stored.toString();
    }
}
