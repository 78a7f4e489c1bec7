package org.hypothesisstories.workbench.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Jira demands of a new project. */
final class ProjectRules {
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]+");
    private static final int LONGEST_KEY = 10;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 80;
    private static final Set<String> TYPES = Set.of("software", "business");
    /** Names of devices on some operating systems, where a project's files could not be kept. */
    private static final Pattern RESERVED = Pattern.compile("CON|PRN|AUX|NUL|(COM|LPT)[1-9]");

    private ProjectRules() {
    }

    static ErrorCollection check(NewProject project, List<Project> existing) {
        ErrorCollection errors = new SimpleErrorCollection();
        checkKey(project.key(), existing, errors);
        checkName(project.name(), existing, errors);
        if (project.lead() == null || !project.lead().isActive()) {
            errors.addError("projectLead", "You must specify a valid project lead.");
        }
        if (project.type() == null || !TYPES.contains(project.type())) {
            errors.addError("projectTypeKey", "The project type '" + project.type() + "' does not exist: use software or business.");
        }
        return errors;
    }

    private static void checkKey(String key, List<Project> existing, ErrorCollection errors) {
        if (key == null || key.isBlank()) {
            errors.addError("projectKey", "You must specify a unique project key, at least 2 characters long, containing only uppercase letters.");
        } else if (key.length() > LONGEST_KEY) {
            errors.addError("projectKey", "The project key must not exceed " + LONGEST_KEY + " characters in length.");
        } else if (!KEY.matcher(key).matches()) {
            errors.addError("projectKey",
                    "Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric characters.");
        } else if (RESERVED.matcher(key).matches()) {
            errors.addError("projectKey", "This keyword is invalid as it is a reserved word on this operating system.");
        } else {
            existing.stream().filter(other -> other.getKey().equals(key)).findFirst().ifPresent(other ->
                    errors.addError("projectKey", "Project '" + other.getName() + "' uses this project key."));
        }
    }

    private static void checkName(String name, List<Project> existing, ErrorCollection errors) {
        if (name == null || name.isBlank()) {
            errors.addError("projectName", "You must specify a valid project name.");
        } else if (name.strip().length() < SHORTEST_NAME) {
            errors.addError("projectName", "The project name should be at least " + SHORTEST_NAME + " characters in length.");
        } else if (name.strip().length() > LONGEST_NAME) {
            errors.addError("projectName", "The project name must not exceed " + LONGEST_NAME + " characters in length.");
        } else if (existing.stream().anyMatch(other -> other.getName().equalsIgnoreCase(name.strip()))) {
            errors.addError("projectName", "A project with that name already exists.");
        }
    }
}
