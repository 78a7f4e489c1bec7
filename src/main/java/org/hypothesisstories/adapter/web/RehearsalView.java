package org.hypothesisstories.adapter.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.RehearsalWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.port.ProjectIssues;
import org.hypothesisstories.application.rehearsal.DryRun;
import org.hypothesisstories.application.rehearsal.Happening;
import org.hypothesisstories.application.rehearsal.UnusableHorizon;
import org.hypothesisstories.domain.Parsed;

/** The dry run on the page of a project's time boxes. */
public final class RehearsalView {
    private final Parsed<DryRun, UnusableHorizon> run;
    private final String until;
    private final Words words;
    private final DateWords dates;

    RehearsalView(Parsed<DryRun, UnusableHorizon> run, String until, Words words, DateWords dates) {
        this.run = run;
        this.until = until;
        this.words = words;
        this.dates = dates;
    }

    public String getHeading() {
        return words.say("hypothesis.rehearsal.heading");
    }

    public String getIntroduction() {
        return words.say("hypothesis.rehearsal.introduction");
    }

    public String getTonightLabel() {
        return words.say("hypothesis.rehearsal.tonight");
    }

    public String getWeekLabel() {
        return words.say("hypothesis.rehearsal.week");
    }

    public String getUntilLabel() {
        return words.say("hypothesis.rehearsal.until");
    }

    public String getUntilHelp() {
        return words.say("hypothesis.rehearsal.until-help", run.value().map(DryRun::zone).orElseGet(() -> run.problems().get(0).zone()).getId());
    }

    public String getShowLabel() {
        return words.say("hypothesis.rehearsal.show");
    }

    /** What was asked for, as it was written. */
    public String getUntil() {
        return until;
    }

    /** The same where it is a day or a time; empty for one of the two that have buttons. */
    public String getTyped() {
        return until.equals("tonight") || until.equals("week") ? "" : until;
    }

    /** Why there is no dry run; empty otherwise. */
    public String getError() {
        return run.problems().isEmpty() ? "" : words.say("hypothesis.rehearsal.unusable", until);
    }

    /** Empty where there is no dry run. */
    public String getSummary() {
        return run.value().map(done -> new RehearsalWords(words, dates).summary(done)).orElse("");
    }

    /** That more would happen; empty otherwise. */
    public String getIncomplete() {
        return run.value().filter(done -> !done.complete()).map(done -> words.say("hypothesis.rehearsal.incomplete")).orElse("");
    }

    public String getWhenLabel() {
        return words.say("hypothesis.rehearsal.column.when");
    }

    public String getIssueLabel() {
        return words.say("hypothesis.boxes.column.issue");
    }

    public String getWhatLabel() {
        return words.say("hypothesis.rehearsal.column.what");
    }

    /** What happens to one issue at one instant, together. */
    public List<SceneView> getScenes() {
        Map<Moment, List<String>> scenes = new LinkedHashMap<>();
        RehearsalWords inWords = new RehearsalWords(words, dates);
        for (Happening happening : run.value().map(DryRun::happenings).orElse(List.of())) {
            scenes.computeIfAbsent(new Moment(happening.at(), happening.issue()), moment -> new ArrayList<>()).add(inWords.of(happening));
        }
        return scenes.entrySet().stream()
                .map(scene -> new SceneView(dates.of(scene.getKey().at()), scene.getKey().issue(), scene.getValue())).toList();
    }

    private record Moment(Instant at, ProjectIssues.Line issue) {
    }

    /** What happens to one issue at one instant. */
    public static final class SceneView {
        private final String when;
        private final ProjectIssues.Line issue;
        private final List<String> sentences;

        SceneView(String when, ProjectIssues.Line issue, List<String> sentences) {
            this.when = when;
            this.issue = issue;
            this.sentences = List.copyOf(sentences);
        }

        public String getWhen() {
            return when;
        }

        public String getKey() {
            return issue.ref().key();
        }

        public String getSummary() {
            return issue.summary();
        }

        public List<String> getSentences() {
            return sentences;
        }
    }
}
