package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.HealthWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.HealthReport;
import org.hypothesisstories.application.setup.RenewWorkflow;
import org.hypothesisstories.application.setup.WorkflowDifference;
import org.hypothesisstories.application.setup.WorkflowStand;

/** The health of set-up as JSON. */
public class HealthJson {
    private final ReaderWords reader;

    public HealthJson(ReaderWords reader) {
        this.reader = reader;
    }

    Map<String, Object> of(HealthReport report) {
        Words words = reader.now();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", report.projectKey());
        json.put("healthy", report.healthy());
        json.put("findings", report.findings().stream().map(finding -> finding(finding, words)).toList());
        json.put("workflow", stand(report.workflow(), words));
        return json;
    }

    Map<String, Object> of(RenewWorkflow.Renewed renewed) {
        Map<String, Object> json = new LinkedHashMap<>(stand(renewed.stand(), reader.now()));
        renewed.copy().ifPresent(copy -> json.put("copy", copy));
        return json;
    }

    private static Map<String, Object> finding(Finding finding, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", finding.kind());
        json.put("name", finding.name());
        json.put("condition", finding.condition().key());
        json.put("remark", finding.remark());
        json.put("mend", finding.mend().key());
        json.put("text", HealthWords.remark(finding, words));
        return json;
    }

    private static Map<String, Object> stand(WorkflowStand stand, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", stand.name());
        json.put("standing", stand.standing().key());
        json.put("differences", stand.differences().stream().map(difference -> difference(difference, words)).toList());
        return json;
    }

    private static Map<String, Object> difference(WorkflowDifference difference, Words words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", difference.kind().key());
        json.put("transition", difference.transition());
        json.put("part", difference.part());
        json.put("text", HealthWords.difference(difference, words));
        return json;
    }
}
