package com.atlassian.jira.issue.export;

import java.util.List;

public interface FieldExportParts {
    List<FieldExportPart> getParts();
}
