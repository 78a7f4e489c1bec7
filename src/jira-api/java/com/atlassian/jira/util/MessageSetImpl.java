package com.atlassian.jira.util;

import java.util.LinkedHashSet;

public class MessageSetImpl extends AbstractMessageSet {
    private static final long serialVersionUID = 1L;

    public MessageSetImpl() {
        super(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
}
