package com.atlassian.jira.issue.transport;

import java.util.Collection;
import java.util.Set;

public interface FieldTransportParams {
    Set<String> getAllKeys();

    boolean containsKey(String key);

    boolean isEmpty();

    Object getFirstValueForNullKey();

    Object getFirstValueForKey(String key);

    Collection getValuesForNullKey();

    Collection getValuesForKey(String key);
}
