package org.hypothesisstories.adapter.words;

import java.util.stream.Collectors;
import org.hypothesisstories.application.rehearsal.DryRun;
import org.hypothesisstories.application.rehearsal.Happening;
import org.hypothesisstories.application.rehearsal.Happening.What;

/** What the sweep would do, in words. */
public final class RehearsalWords {
    private final Words words;
    private final DateWords dates;

    public RehearsalWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    /** How many time boxes which thing would happen to. */
    public String summary(DryRun run) {
        if (run.happenings().isEmpty()) {
            return words.say("hypothesis.rehearsal.nothing", dates.of(run.until()));
        }
        return words.say("hypothesis.rehearsal.summary", dates.of(run.until()), run.issues(What.EXPIRY), run.issues(What.CLOSE),
                run.issues(What.WARNING), run.issues(What.SILENCE_COMMENT), run.issues(What.TRANSITION_REFUSED));
    }

    public String of(Happening happening) {
        String key = "hypothesis.rehearsal." + happening.what().key();
        return switch (happening.what()) {
            case WARNING, WARNING_DROPPED -> words.say(key, point(happening.detail()));
            case WARNING_COMMENT -> words.say(key, point(happening.detail())) + " " + mention(happening);
            case SILENCE_COMMENT -> words.say(key, happening.detail()) + " " + mention(happening);
            case TRANSITION -> transition(happening);
            default -> words.say(key, happening.detail());
        };
    }

    private String transition(Happening happening) {
        String functions = happening.functions().stream().map(function -> FunctionNames.of(function, words)).collect(Collectors.joining(", "));
        return functions.isEmpty()
                ? words.say("hypothesis.rehearsal.transition", happening.detail())
                : words.say("hypothesis.rehearsal.transition-with", happening.detail(), functions);
    }

    private String point(String point) {
        return words.say(point.endsWith("%") ? "hypothesis.box.warned.share" : "hypothesis.box.warned.left", point);
    }

    private String mention(Happening happening) {
        return happening.issue().assignee()
                .map(name -> words.say("hypothesis.rehearsal.mentions", name))
                .orElseGet(() -> words.say("hypothesis.rehearsal.mentions-nobody"));
    }
}
