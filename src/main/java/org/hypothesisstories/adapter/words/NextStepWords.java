package org.hypothesisstories.adapter.words;

import org.hypothesisstories.application.HypothesisView;
import org.hypothesisstories.domain.timebox.BoxState;

/** What to do next about a hypothesis, in one sentence. */
public final class NextStepWords {
    private NextStepWords() {
    }

    public static String of(HypothesisView view, Words words) {
        return words.say("hypothesis.next." + key(view));
    }

    private static String key(HypothesisView view) {
        if (view.isDecisionDue()) {
            return "decide";
        }
        BoxState state = view.box().map(box -> box.box().state()).orElse(BoxState.PLANNED);
        return switch (state) {
            case RUNNING -> "work";
            case PAUSED -> "review";
            case EXPIRED -> "decide";
            case STOPPED -> view.hypothesis().verdict().isPresent() ? "concluded" : toStart(view);
            case PLANNED -> toStart(view);
        };
    }

    private static String toStart(HypothesisView view) {
        return view.testability().isTestable() ? "start" : "complete";
    }
}
