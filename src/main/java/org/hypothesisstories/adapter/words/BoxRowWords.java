package org.hypothesisstories.adapter.words;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.application.TimeBoxView;
import org.hypothesisstories.application.overview.BoxGroup;
import org.hypothesisstories.application.overview.ProjectBoxes;

/** One time box among those of its project, in words. */
public final class BoxRowWords {
    private final Words words;
    private final DateWords dates;
    private final BoxWords box;

    public BoxRowWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
        this.box = new BoxWords(words, dates);
    }

    public String state(ProjectBoxes.Row row) {
        return box.state(row.view());
    }

    /** "2 days of working time left"; what was given back for a box that was closed early. */
    public String remaining(ProjectBoxes.Row row) {
        return row.group() == BoxGroup.CLOSED
                ? box.givenBack(row.view(), row.calendar()).orElseGet(() -> words.say("hypothesis.box.used-up"))
                : box.remaining(row.view(), row.calendar());
    }

    /** "40 % of 3 days used". */
    public String used(ProjectBoxes.Row row) {
        return words.say("hypothesis.boxes.used", row.view().reading().usedPercent(), box.budget(row.view().box()));
    }

    /** When the time ends or ended, until when to decide, why it stands where it does, and what Jira refused. */
    public List<String> facts(ProjectBoxes.Row row) {
        TimeBoxView view = row.view();
        List<String> facts = new ArrayList<>();
        box.refusedEffect(view).ifPresent(facts::add);
        box.decideUntil(view).ifPresent(facts::add);
        view.box().deadline().ifPresent(deadline -> facts.add(words.say(
                row.group() == BoxGroup.RUNNING ? "hypothesis.panel.ends" : "hypothesis.panel.ended", dates.of(deadline))));
        facts.add(box.why(view.box()));
        return facts;
    }
}
