package org.hypothesisstories.adapter.rest;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Optional;
import org.hypothesisstories.adapter.jira.ResearchFields;
import org.hypothesisstories.domain.hypothesis.MissingPart;
import org.hypothesisstories.plugin.Keys;

/** Where in Jira somebody mends what is missing: the edit page, at the field. */
public class FieldLinks {
    private final ResearchFields fields;
    private final ApplicationProperties application;

    public FieldLinks(ResearchFields fields, ApplicationProperties application) {
        this.fields = fields;
        this.application = application;
    }

    Optional<String> toMend(MissingPart part, long issueId) {
        return fields.field(setting(part)).map(CustomField::getId).map(fieldId ->
                application.getBaseUrl(UrlMode.RELATIVE) + "/secure/EditIssue!default.jspa?id=" + issueId + "#" + fieldId);
    }

    private static String setting(MissingPart part) {
        return switch (part) {
            case APPROACH, OUTCOME, BENEFICIARY, PRIOR_EVIDENCE, BASELINE -> Keys.STATEMENT_FIELD_SETTING;
            case MUST_CRITERION, POSSIBLE_CRITERIA -> Keys.CRITERIA_FIELD_SETTING;
            case TIME_BOX, TEAM_AGREEMENT -> Keys.TIME_BOX_FIELD_SETTING;
        };
    }
}
