package com.atlassian.jira.security.roles;

import java.util.Objects;

public class ProjectRoleImpl implements ProjectRole {
    private final Long id;
    private final String name;
    private final String description;

    public ProjectRoleImpl(String name, String description) {
        this(null, name, description);
    }

    public ProjectRoleImpl(Long id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectRole that && Objects.equals(id, that.getId()) && Objects.equals(name, that.getName());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name);
    }
}
