package org.hypothesisstories.adapter.words;

import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.SetUpRefused;

/** Set-up in words. */
public final class SetUpWords {
    private SetUpWords() {
    }

    /** "Status To Do: found". */
    public static String line(PartReport part, Words words) {
        String line = words.say("hypothesis.setup.line", kind(part, words), part.name(), state(part, words));
        return part.remark().equals(PartReport.NO_REMARK) ? line : line + " " + remark(part, words);
    }

    public static String kind(PartReport part, Words words) {
        return words.say("hypothesis.setup.kind." + part.kind());
    }

    public static String state(PartReport part, Words words) {
        return words.say("hypothesis.setup.state." + part.state().key());
    }

    /** Why; empty where the state says it all. */
    public static String remark(PartReport part, Words words) {
        return part.remark().equals(PartReport.NO_REMARK) ? "" : words.say("hypothesis.setup.remark." + part.remark(), part.detail());
    }

    public static String refusal(SetUpRefused refused, Words words) {
        return words.say("hypothesis.setup.refusal." + code(refused), refused.subject());
    }

    /** The refusal's name in REST answers. */
    public static String code(SetUpRefused refused) {
        return switch (refused.reason()) {
            case NOT_ADMINISTRATOR -> "not-administrator";
            case UNKNOWN_PROJECT -> "unknown-project";
            case UNKNOWN_SERVICE_USER -> "unknown-service-user";
            case SOMEBODY_ELSE -> "somebody-else";
            case DRAFT_OPEN -> "draft-open";
        };
    }
}
