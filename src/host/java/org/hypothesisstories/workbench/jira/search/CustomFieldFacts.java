package org.hypothesisstories.workbench.jira.search;

import org.hypothesisstories.workbench.jira.field.SearchKind;

/** What a search needs to know of a custom field that has a searcher. */
record CustomFieldFacts(long id, String name, SearchKind kind) {}
