package com.atlassian.jira.issue.export;

import java.util.stream.Stream;

public interface FieldExportPart {
    String getId();

    String getItemLabel();

    Stream<String> getValues();
}
