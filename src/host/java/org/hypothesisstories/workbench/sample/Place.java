package org.hypothesisstories.workbench.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.stream.StreamSupport;

/** A place in a JSON document: names and positions between slashes, or {@code [property=value]} to search an array. */
record Place(String path) {
    String in(JsonNode document) {
        JsonNode found = document;
        for (String segment : path.substring(1).split("/")) {
            found = step(found, segment);
        }
        if (found.isMissingNode() || found.isNull()) {
            throw new SampleFailure("the answer has nothing at " + path + ": " + document);
        }
        return found.asText();
    }

    private static JsonNode step(JsonNode from, String segment) {
        if (segment.startsWith("[") && segment.endsWith("]") && segment.contains("=")) {
            String[] wanted = segment.substring(1, segment.length() - 1).split("=", 2);
            return StreamSupport.stream(from.spliterator(), false)
                    .filter(element -> wanted[1].equals(element.path(wanted[0]).asText()))
                    .findFirst()
                    .orElseGet(MissingNode::getInstance);
        }
        return from.isArray() && segment.matches("\\d{1,9}") ? from.path(Integer.parseInt(segment)) : from.path(segment);
    }
}
