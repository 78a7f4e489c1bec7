package org.hypothesisstories.adapter.customfield;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementPart;

/** A statement as a JSON object of its parts: the form in Jira's database and in Jira's REST. */
final class StatementJson {
    private StatementJson() {
    }

    static Map<String, Object> object(Statement statement) {
        Map<String, Object> object = new LinkedHashMap<>();
        Arrays.stream(StatementPart.values()).forEach(part -> object.put(part.key(), statement.part(part)));
        return object;
    }

    static String write(Statement statement) {
        return JsonWriter.write(object(statement));
    }

    /** Reads what {@link #write} wrote; members that a later version may add are passed over. */
    static Statement read(String stored) {
        Map<?, ?> object = (Map<?, ?>) JsonReader.read(stored);
        return new Statement(
                text(object, StatementPart.APPROACH), text(object, StatementPart.OUTCOME),
                text(object, StatementPart.BENEFICIARY), text(object, StatementPart.PRIOR_EVIDENCE));
    }

    private static String text(Map<?, ?> object, StatementPart part) {
        return object.get(part.key()) instanceof String text ? text : "";
    }
}
