package org.hypothesisstories.adapter.customfield;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.adapter.words.StatementLines;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.hypothesis.StatementPart;
import org.hypothesisstories.domain.hypothesis.StatementWording;
import org.hypothesisstories.domain.issue.IssueKey;

/** A statement as a JSON object of its parts: the form in Jira's database and in Jira's REST. */
final class StatementJson {
    private StatementJson() {
    }

    static Map<String, Object> object(Statement statement) {
        Map<String, Object> object = new LinkedHashMap<>();
        Arrays.stream(StatementPart.values()).forEach(part -> object.put(part.key(), statement.part(part)));
        object.put(StatementLines.WORDING, statement.wording().key());
        statement.origin().ifPresent(key -> object.put(StatementLines.ORIGIN, key.value()));
        return object;
    }

    static String write(Statement statement) {
        return JsonWriter.write(object(statement));
    }

    /** Reads what {@link #write} wrote, now or in an earlier version; members that a later version may add are passed over. */
    static Statement read(String stored) {
        Map<?, ?> object = (Map<?, ?>) JsonReader.read(stored);
        Map<StatementPart, String> parts = new EnumMap<>(StatementPart.class);
        Arrays.stream(StatementPart.values()).forEach(part -> parts.put(part, text(object, part.key())));
        StatementWording wording =
                StatementWording.byKey(text(object, StatementLines.WORDING)).orElse(StatementWording.HYPOTHESIS);
        return Statement.of(parts, wording, IssueKey.read(text(object, StatementLines.ORIGIN)));
    }

    private static String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : "";
    }
}
