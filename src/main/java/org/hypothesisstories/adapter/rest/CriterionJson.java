package org.hypothesisstories.adapter.rest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.CriterionWords;
import org.hypothesisstories.adapter.words.StateWords;
import org.hypothesisstories.domain.evidence.CriterionFinding;
import org.hypothesisstories.domain.hypothesis.Baseline;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Target;

/** An exit criterion and how it stands, as JSON. */
final class CriterionJson {
    private CriterionJson() {
    }

    static Map<String, Object> of(CriterionFinding finding, Reader reader) {
        ExitCriterion criterion = finding.criterion();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", criterion.id().value());
        json.put("role", criterion.role().key());
        json.put("roleText", reader.say("hypothesis.role." + criterion.role().key()));
        json.put("text", CriterionWords.withoutRole(criterion));
        if (criterion instanceof MeasuredCriterion measured) {
            putMeasured(measured, json);
        } else if (criterion instanceof JudgedCriterion judged) {
            json.put("question", judged.question());
            json.put("judge", reader.people().judge(judged.judge(), reader.actor()));
        }
        json.put("state", finding.state().key());
        json.put("stateText", StateWords.of(criterion.role(), finding.state(), reader.words()));
        json.put("pieces", finding.pieces());
        return json;
    }

    private static void putMeasured(MeasuredCriterion criterion, Map<String, Object> json) {
        Target target = criterion.target();
        json.put("metric", criterion.metric());
        json.put("comparator", target.comparator().symbol());
        json.put("threshold", target.threshold());
        json.put("upper", target.upper().orElse(null));
        json.put("unit", criterion.unit());
        json.put("baseline", target.baseline().<BigDecimal>map(Baseline::value).orElse(null));
        json.put("relative", target.baseline().map(baseline -> baseline.relation().key()).orElse(null));
        json.put("direction", criterion.direction().key());
    }
}
