package org.hypothesisstories.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.hypothesisstories.adapter.words.DateWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.timers.TimersStand;
import org.hypothesisstories.domain.timebox.BoxFinding;

/** What the administrators' page of the timers shows. */
public final class TimersPageView {
    private final TimersStand stand;
    private final List<TimersTableView> tables;
    private final TimersTableView findings;
    private final TimersWish wish;
    private final Words words;
    private final DateWords dates;

    TimersPageView(
            TimersStand stand, List<TimersTableView> tables, TimersTableView findings, TimersWish wish, Words words, DateWords dates) {
        this.stand = stand;
        this.tables = List.copyOf(tables);
        this.findings = findings;
        this.wish = wish;
        this.words = words;
        this.dates = dates;
    }

    public String getTitle() {
        return words.say("hypothesis.timers.title");
    }

    public String getIntroduction() {
        return words.say("hypothesis.timers.introduction");
    }

    /** What was done; empty if nothing was. */
    public String getDone() {
        return wish.done();
    }

    /** Why it was not done; empty otherwise. */
    public String getError() {
        return wish.error();
    }

    /** That no sweep is scheduled; empty if one is. */
    public String getAlarm() {
        return stand.nextSweep().isPresent() ? "" : words.say("hypothesis.timers.no-sweep");
    }

    /** How many timers wait, and when the host wakes the sweep. */
    public List<String> getStand() {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("hypothesis.timers.stand", stand.waiting(), stand.due()));
        stand.earliest().ifPresent(at -> sentences.add(words.say("hypothesis.timers.earliest", dates.of(at))));
        stand.nextSweep().ifPresent(at -> sentences.add(words.say("hypothesis.timers.next-sweep", dates.of(at))));
        return sentences;
    }

    public List<TimersTableView> getTables() {
        return tables;
    }

    public TimersTableView getFindings() {
        return findings;
    }

    /** What a check came to; empty where none was asked for. */
    public String getChecked() {
        return wish.findings().map(found -> found.isEmpty()
                ? words.say("hypothesis.timers.checked")
                : words.say("hypothesis.timers.found", found.size(), found.stream().filter(BoxFinding::mended).count(),
                        findings.getRows().size())).orElse("");
    }

    public String getCheckLabel() {
        return words.say("hypothesis.timers.check");
    }

    public String getRepairLabel() {
        return words.say("hypothesis.timers.repair");
    }

    public String getNone() {
        return words.say("hypothesis.timers.none");
    }

    public String getPreviousLabel() {
        return words.say("hypothesis.boxes.previous");
    }

    public String getNextLabel() {
        return words.say("hypothesis.boxes.next");
    }
}
