package com.atlassian.jira.util;

import java.util.Comparator;

public interface Named {
    Comparator<Named> NAME_COMPARATOR = Comparator.comparing(Named::getName, Comparator.nullsFirst(String.CASE_INSENSITIVE_ORDER));
    String getName();
}
