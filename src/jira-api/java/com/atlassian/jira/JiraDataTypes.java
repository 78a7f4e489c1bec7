package com.atlassian.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;

/** The kinds of value that fields hold and functions answer with. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new NamedType(Issue.class.getName());
    public static final JiraDataType USER = new NamedType(ApplicationUser.class.getName());
    public static final JiraDataType DATE = new NamedType(Date.class.getName());
    public static final JiraDataType TEXT = new NamedType(String.class.getName());
    public static final JiraDataType NUMBER = new NamedType(Number.class.getName());

    private JiraDataTypes() {
    }

    private record NamedType(String name) implements JiraDataType {
        @Override
        public Collection<String> asStrings() {
            return List.of(name);
        }

        @Override
        public boolean matches(JiraDataType otherType) {
            return otherType.asStrings().contains(name);
        }
    }
}
