package org.hypothesisstories.workbench.jira.field;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import java.util.Set;

/** One of Jira's searchers under the key by which fields name it; {@code types} are the field types that may use it. */
public record FieldSearcher(String key, String name, SearchKind kind, Set<String> types) implements CustomFieldSearcher {}
