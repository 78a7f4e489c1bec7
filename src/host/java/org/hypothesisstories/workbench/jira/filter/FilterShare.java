package org.hypothesisstories.workbench.jira.filter;

/**
 * With whom a filter is shared.
 *
 * @param type {@code global}, {@code authenticated} or {@code project}
 * @param projectId the project whose people see it; null for the other types
 */
public record FilterShare(long id, String type, Long projectId) {
    public static final String GLOBAL = "global";
    public static final String AUTHENTICATED = "authenticated";
    public static final String PROJECT = "project";
}
