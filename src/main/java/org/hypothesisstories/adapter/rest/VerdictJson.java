package org.hypothesisstories.adapter.rest;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.VerdictWords;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.verdict.Learning;
import org.hypothesisstories.domain.verdict.LearningPart;
import org.hypothesisstories.domain.verdict.NextStep;
import org.hypothesisstories.domain.verdict.ResearchCode;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** Verdicts as JSON: what the evidence says, what was recorded, what somebody wishes to record instead. */
final class VerdictJson {
    private final Reader reader;

    VerdictJson(Reader reader) {
        this.reader = reader;
    }

    Map<String, Object> computed(Assessment assessment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("verdict", assessment.verdict().key());
        json.put("text", text(assessment.verdict()));
        json.put("ground", assessment.ground().key());
        json.put("explanation", VerdictWords.explanation(assessment, reader.words()));
        json.put("withoutEvidence", assessment.countWithoutEvidence());
        return json;
    }

    Map<String, Object> record(VerdictRecord record) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("round", record.round());
        json.put("verdict", record.recorded().key());
        json.put("text", text(record.recorded()));
        json.put("computed", record.computed().key());
        json.put("computedText", text(record.computed()));
        json.put("ground", record.ground().key());
        json.put("amended", record.isOnAmendedCriteria());
        json.put("amendments", record.amendments());
        json.put("testSetLooks", record.testSetLooks());
        json.put("learning", learning(record.learning()));
        json.put("confidenceBefore", record.confidenceBefore().map(Confidence::percent).orElse(null));
        json.put("confidenceAfter", record.confidenceAfter().map(Confidence::percent).orElse(null));
        json.put("uncertaintyRemoved", record.uncertaintyRemoved().orElse(null));
        json.put("override", record.override().map(wish -> override(wish, false)).orElse(null));
        json.put("by", reader.person(record.made().by()));
        putInstant(record.made().at(), json);
        return json;
    }

    Map<String, Object> learning(Learning learning) {
        Map<String, Object> json = new LinkedHashMap<>();
        Arrays.stream(LearningPart.values()).forEach(part -> json.put(part.key(), learning.part(part)));
        json.put("nextStep", learning.nextStep().map(NextStep::key).orElse(null));
        json.put("nextStepText", learning.nextStep().map(step -> reader.say("hypothesis.next-step." + step.key())).orElse(null));
        json.put("code", learning.code().map(ResearchCode::key).orElse(null));
        return json;
    }

    Map<String, Object> override(VerdictOverride wish, boolean maySecond) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("wanted", wish.wanted().key());
        json.put("wantedText", text(wish.wanted()));
        json.put("computed", wish.computed().key());
        json.put("reason", wish.reason());
        json.put("askedBy", reader.person(wish.asked().by()));
        putInstant(wish.asked().at(), json);
        json.put("seconded", wish.seconded().isPresent());
        json.put("secondedBy", wish.seconded().map(stamp -> reader.person(stamp.by())).orElse(null));
        json.put("maySecond", maySecond);
        return json;
    }

    private void putInstant(Instant at, Map<String, Object> json) {
        json.put("at", at.toString());
        json.put("atText", reader.date(at));
    }

    private String text(Verdict verdict) {
        return VerdictWords.of(verdict, reader.words());
    }
}
