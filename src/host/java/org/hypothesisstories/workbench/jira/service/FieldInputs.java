package org.hypothesisstories.workbench.jira.service;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.jira.issue.FieldCheck;
import org.hypothesisstories.workbench.jira.issue.IssueField;
import org.hypothesisstories.workbench.jira.issue.Texts;

/** Takes the input for some fields of an issue: reads it, checks it and, if all of it is right, sets it. */
final class FieldInputs {
    private final Texts texts;

    FieldInputs(Texts texts) {
        this.texts = texts;
    }

    /** Sets the input on the issue unless something is wrong with it; returns what was read, refused or not, by field id. */
    Map<String, Object> take(List<IssueField> allowed, IssueInput input, MutableIssue issue, ApplicationUser user, ErrorCollection errors) {
        Map<IssueField, Object> read = new LinkedHashMap<>();
        FieldCheck check = new FieldCheck(issue, user, texts, errors);
        for (IssueField field : allowed) {
            if (!field.isShownTo(user, issue)) {
                continue;
            }
            if (field.isIn(input.getActionParameters()) || !input.retainsExisting()) {
                read.put(field, field.read(input.getActionParameters()));
                field.check(read.get(field), check);
            } else if (field.isMissing(issue) && !input.checksOnlyPresent()) {
                field.check(field.read(Map.of()), check);
            }
        }
        if (!errors.hasAnyErrors()) {
            read.forEach((field, value) -> field.apply(value, issue));
        }
        return byId(read);
    }

    private static Map<String, Object> byId(Map<IssueField, Object> read) {
        Map<String, Object> values = new LinkedHashMap<>();
        read.forEach((field, value) -> values.put(field.id(), value));
        return values;
    }
}
