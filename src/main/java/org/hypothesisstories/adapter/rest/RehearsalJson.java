package org.hypothesisstories.adapter.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hypothesisstories.adapter.words.FunctionNames;
import org.hypothesisstories.adapter.words.RehearsalWords;
import org.hypothesisstories.application.rehearsal.DryRun;
import org.hypothesisstories.application.rehearsal.Happening;
import org.hypothesisstories.application.rehearsal.Happening.What;

/** A dry run as JSON. */
final class RehearsalJson {
    private final Reader reader;
    private final RehearsalWords inWords;

    RehearsalJson(Reader reader) {
        this.reader = reader;
        this.inWords = new RehearsalWords(reader.words(), reader.dates());
    }

    Map<String, Object> of(DryRun run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", run.project().key());
        json.put("from", run.from().toString());
        json.put("until", run.until().toString());
        json.put("complete", run.complete());
        json.put("summary", inWords.summary(run));
        json.put("ending", run.issues(What.EXPIRY));
        json.put("closing", run.issues(What.CLOSE));
        json.put("warned", run.issues(What.WARNING));
        json.put("asked", run.issues(What.SILENCE_COMMENT));
        json.put("refused", run.issues(What.TRANSITION_REFUSED));
        json.put("happenings", run.happenings().stream().map(this::happening).toList());
        return json;
    }

    private Map<String, Object> happening(Happening happening) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", happening.at().toString());
        json.put("issue", happening.issue().ref().key());
        json.put("what", happening.what().key());
        json.put("detail", happening.detail());
        json.put("text", inWords.of(happening));
        json.put("functions", happening.functions().stream().map(function -> FunctionNames.of(function, reader.words())).toList());
        return json;
    }
}
