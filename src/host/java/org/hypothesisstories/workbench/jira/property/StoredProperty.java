package org.hypothesisstories.workbench.jira.property;

/** A property: its key and its value as JSON. */
public record StoredProperty(String key, String value) {
}
