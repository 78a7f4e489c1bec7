package org.hypothesisstories.adapter.words;

import org.hypothesisstories.application.setup.Finding;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.WorkflowDifference;

/** The health of set-up in words. */
public final class HealthWords {
    private HealthWords() {
    }

    public static String kind(Finding finding, Words words) {
        return words.say("hypothesis.setup.kind." + finding.kind());
    }

    public static String condition(Finding finding, Words words) {
        return words.say("hypothesis.health.condition." + finding.condition().key());
    }

    /** What is to be said of it; empty for nothing. */
    public static String remark(Finding finding, Words words) {
        return finding.remark().equals(PartReport.NO_REMARK) ? "" : words.say("hypothesis.setup.remark." + finding.remark(), finding.detail());
    }

    /** What mends it; empty where nothing has to be done. */
    public static String mend(Finding finding, Words words) {
        return finding.mend() == Finding.Mend.NONE ? "" : words.say("hypothesis.health.mend." + finding.mend().key());
    }

    /** "Transition Conclude lacks verdict-recorded-validator." */
    public static String difference(WorkflowDifference difference, Words words) {
        return words.say("hypothesis.health.difference." + difference.kind().key(), difference.transition(), difference.part());
    }
}
