package org.hypothesisstories.application.setup;

/** What set-up has to know of the host before it begins. */
public interface SetUpGate {
    /** Whether the user administers Jira. */
    boolean isAdministrator(String userKey);

    /** Whether the user administers the project; false where there is none. */
    boolean isProjectAdministrator(String userKey, String projectKey);

    /** The name by which people know the user. */
    String nameOf(String userKey);

    /** Whether a project has the key. */
    boolean hasProject(String projectKey);
}
