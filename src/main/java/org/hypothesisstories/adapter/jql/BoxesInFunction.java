package org.hypothesisstories.adapter.jql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.SearchTimeBoxes;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.Budget;

/**
 * {@code issue in boxesIn("decide")}, {@code issue in boxesIn("paused", "1w")}: the time box is in a state, and has been there for so long
 * since its last step. Of closed boxes there is no end; the field with the state finds them.
 */
public class BoxesInFunction extends IssuesFunction {
    /** How people call {@link BoxState#EXPIRED}. */
    private static final String DECIDE = "decide";

    private final SearchTimeBoxes searchTimeBoxes;

    public BoxesInFunction(SearchTimeBoxes searchTimeBoxes, ReaderWords reader) {
        super(reader);
        this.searchTimeBoxes = searchTimeBoxes;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    Parsed<Function<Actor, List<Long>>, String> read(List<String> arguments, Words words) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            return Parsed.refused(words.say("hypothesis.jql.boxes-in.arguments"));
        }
        Optional<BoxState> state = state(arguments.get(0).strip().toLowerCase(Locale.ROOT));
        if (state.isEmpty()) {
            return Parsed.refused(words.say("hypothesis.jql.boxes-in.state", arguments.get(0)));
        }
        return arguments.size() == 1
                ? question(state.get(), Optional.empty())
                : time(arguments.get(1), words).then(time -> question(state.get(), Optional.of(time)));
    }

    private Parsed<Function<Actor, List<Long>>, String> question(BoxState state, Optional<Budget> atLeast) {
        return Parsed.accepted(searcher -> searchTimeBoxes.in(state, atLeast));
    }

    private static Optional<BoxState> state(String written) {
        return BoxState.byKey(written.equals(DECIDE) ? BoxState.EXPIRED.key() : written).filter(BoxState::isOpen);
    }
}
