package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Tells functions for whom they answer. */
record SearcherContext(ApplicationUser user, boolean overridden) implements QueryCreationContext {
    @Override
    public ApplicationUser getUser() {
        return user;
    }

    @Override
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public ApplicationUser getQueryUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return overridden;
    }

    @Override
    public Set<String> getDeterminedProjects() {
        return Set.of();
    }
}
