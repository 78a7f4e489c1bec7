package com.atlassian.jira.issue.export;

import java.util.List;
import java.util.stream.Stream;

public class FieldExportPartsBuilder {
    private FieldExportPartsBuilder() {
    }

    public static FieldExportParts buildSinglePartRepresentation(String id, String itemLabel, String item) {
        FieldExportPart part = new Single(id, itemLabel, item);
        return () -> List.of(part);
    }

    private record Single(String id, String label, String value) implements FieldExportPart {
        @Override
        public String getId() {
            return id;
        }

        @Override
        public String getItemLabel() {
            return label;
        }

        @Override
        public Stream<String> getValues() {
            return Stream.ofNullable(value);
        }
    }
}
