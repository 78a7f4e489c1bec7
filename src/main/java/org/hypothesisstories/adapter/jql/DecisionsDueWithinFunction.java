package org.hypothesisstories.adapter.jql;

import java.util.List;
import java.util.function.Function;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.SearchTimeBoxes;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.Actor;

/** {@code issue in decisionsDueWithin("4h")}: the time to decide is over before four working hours are. */
public class DecisionsDueWithinFunction extends IssuesFunction {
    private final SearchTimeBoxes searchTimeBoxes;

    public DecisionsDueWithinFunction(SearchTimeBoxes searchTimeBoxes, ReaderWords reader) {
        super(reader);
        this.searchTimeBoxes = searchTimeBoxes;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    Parsed<Function<Actor, List<Long>>, String> read(List<String> arguments, Words words) {
        return arguments.size() == 1
                ? time(arguments.get(0), words).then(time -> Parsed.accepted(searcher -> searchTimeBoxes.decisionsDueWithin(time)))
                : Parsed.refused(words.say("hypothesis.jql.decisions-due.arguments"));
    }
}
