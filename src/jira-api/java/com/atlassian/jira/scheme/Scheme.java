package com.atlassian.jira.scheme;

import com.atlassian.jira.util.NamedWithDescription;
import com.atlassian.jira.util.NamedWithId;

public class Scheme implements NamedWithDescription, NamedWithId {
    public String getName() {
        throw new UnsupportedOperationException("Scheme");
    }

    public Long getId() {
        throw new UnsupportedOperationException("Scheme");
    }

    public String getDescription() {
        throw new UnsupportedOperationException("Scheme");
    }
}
