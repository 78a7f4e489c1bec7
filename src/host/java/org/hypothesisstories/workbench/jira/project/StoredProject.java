package org.hypothesisstories.workbench.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Function;

/** A project of this installation; the lead is looked up when asked for. */
record StoredProject(Facts facts, Function<String, ApplicationUser> users) implements Project {
    /** The row. */
    record Facts(long id, String key, String name, String description, String leadKey, String typeKey) {}

    @Override
    public Long getId() {
        return facts.id();
    }

    @Override
    public String getKey() {
        return facts.key();
    }

    @Override
    public String getName() {
        return facts.name();
    }

    @Override
    public String getDescription() {
        return facts.description();
    }

    @Override
    public ApplicationUser getLead() {
        return users.apply(facts.leadKey());
    }

    @Override
    public ApplicationUser getProjectLead() {
        return getLead();
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(facts.typeKey());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && getId().equals(that.getId());
    }

    @Override
    public int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return "Project: " + facts.key();
    }
}
