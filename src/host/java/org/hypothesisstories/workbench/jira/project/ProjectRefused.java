package org.hypothesisstories.workbench.jira.project;

import com.atlassian.jira.util.ErrorCollection;

/** A project cannot be created as asked; the errors name the fields as Jira does. */
public final class ProjectRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ErrorCollection errors;

    ProjectRefused(ErrorCollection errors) {
        super(String.join(" ", errors.getErrors().values()));
        this.errors = errors;
    }

    /** One message a field: {@code projectKey}, {@code projectName}, {@code projectLead}, {@code projectTypeKey}. */
    public ErrorCollection errors() {
        return errors;
    }
}
