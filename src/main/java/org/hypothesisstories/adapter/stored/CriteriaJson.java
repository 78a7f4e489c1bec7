package org.hypothesisstories.adapter.stored;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hypothesisstories.adapter.json.JsonException;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.domain.hypothesis.CriterionDraft;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriteriaReader;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasureDraft;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Target;

/** Exit criteria as a JSON array of rows: the form in Jira's database and in Jira's REST. */
public final class CriteriaJson {
    private CriteriaJson() {
    }

    public static List<Map<String, Object>> array(ExitCriteria criteria) {
        return criteria.rows().stream().map(CriteriaJson::row).toList();
    }

    public static String write(ExitCriteria criteria) {
        return JsonWriter.write(array(criteria));
    }

    /** Reads what {@link #write} wrote; members that a later version may add are passed over. */
    public static ExitCriteria read(String stored) {
        List<CriterionDraft> drafts = new ArrayList<>();
        for (Object row : (List<?>) JsonReader.read(stored)) {
            drafts.add(draft((Map<?, ?>) row));
        }
        return new ExitCriteriaReader(Locale.ROOT, CriterionId::fresh).read(drafts).orElseThrow();
    }

    /** A row of JSON, unchecked: a question makes it a judged one. */
    public static CriterionDraft draft(Map<?, ?> row) {
        String id = text(row, "id");
        String role = text(row, "role");
        return row.containsKey("question")
                ? CriterionDraft.judged(id, role, text(row, "question"), text(row, "judge"))
                : CriterionDraft.measured(id, role, measure(row));
    }

    private static MeasureDraft measure(Map<?, ?> row) {
        return new MeasureDraft(text(row, "metric"), text(row, "comparator"), text(row, "threshold"), text(row, "upper"),
                text(row, "unit"), text(row, "baseline"), text(row, "relative"), text(row, "direction"));
    }

    /** A criterion as the row that would have made it. */
    public static CriterionDraft draft(ExitCriterion criterion) {
        return draft(row(criterion));
    }

    private static String text(Map<?, ?> row, String name) {
        Object value = row.get(name);
        if (value == null) {
            return "";
        }
        if (value instanceof String || value instanceof Number) {
            return value.toString();
        }
        throw new JsonException("\"" + name + "\" is neither a text nor a number");
    }

    private static Map<String, Object> row(ExitCriterion criterion) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", criterion.id().value());
        row.put("role", criterion.role().key());
        if (criterion instanceof MeasuredCriterion measured) {
            putMeasure(measured, row);
        } else if (criterion instanceof JudgedCriterion judged) {
            row.put("question", judged.question());
            row.put("judge", judged.judge());
        }
        return row;
    }

    private static void putMeasure(MeasuredCriterion criterion, Map<String, Object> row) {
        Target target = criterion.target();
        row.put("metric", criterion.metric());
        row.put("comparator", target.comparator().symbol());
        row.put("threshold", target.threshold().toPlainString());
        target.upper().ifPresent(upper -> row.put("upper", upper.toPlainString()));
        row.put("unit", criterion.unit());
        target.baseline().ifPresent(baseline -> {
            row.put("baseline", baseline.value().toPlainString());
            row.put("relative", baseline.relation().key());
        });
        row.put("direction", criterion.direction().key());
    }
}
