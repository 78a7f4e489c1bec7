package org.hypothesisstories.adapter.jql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.lineup.ReadLineUp;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.lineup.Misfit;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Budget;

/**
 * {@code issue in doesNotFit("stuck-in-review", "2d")}: what the line-up of a project shows, in all projects. Without an argument, what does
 * not fit in any way.
 */
public class DoesNotFitFunction extends IssuesFunction {
    private final ReadLineUp readLineUp;

    public DoesNotFitFunction(ReadLineUp readLineUp, ReaderWords reader) {
        super(reader);
        this.readLineUp = readLineUp;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    Parsed<Function<Actor, List<Long>>, String> read(List<String> arguments, Words words) {
        if (arguments.isEmpty()) {
            return Parsed.accepted(this::any);
        }
        Optional<Misfit> kind = Misfit.byKey(arguments.get(0).strip().toLowerCase(Locale.ROOT));
        if (kind.isEmpty() || arguments.size() > 2) {
            return Parsed.refused(words.say("hypothesis.jql.does-not-fit.arguments", kinds()));
        }
        if (arguments.size() == 1) {
            return question(kind.get(), Optional.empty());
        }
        return kind.get().patience().isPresent()
                ? time(arguments.get(1), words).then(time -> question(kind.get(), Optional.of(time)))
                : Parsed.refused(words.say("hypothesis.jql.does-not-fit.no-time", kind.get().key()));
    }

    private List<Long> any(Actor searcher) {
        return Arrays.stream(Misfit.values())
                .flatMap(kind -> readLineUp.find(kind, Optional.empty(), searcher).stream())
                .distinct()
                .toList();
    }

    private Parsed<Function<Actor, List<Long>>, String> question(Misfit kind, Optional<Budget> patience) {
        return Parsed.accepted(searcher -> readLineUp.find(kind, patience, searcher));
    }

    private static String kinds() {
        return Arrays.stream(Misfit.values()).map(Misfit::key).collect(Collectors.joining(", "));
    }
}
