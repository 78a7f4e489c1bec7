package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.application.port.VerdictBook;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.verdict.VerdictOverride;
import org.hypothesisstories.domain.verdict.VerdictRecord;

/** Verdicts and overrides in lists. */
public final class InMemoryVerdicts implements VerdictBook {

    private final List<VerdictRecord> records = new ArrayList<>();
    private final List<VerdictOverride> overrides = new ArrayList<>();

    @Override
    public synchronized List<VerdictRecord> of(long issueId) {
        return records.stream().filter(record -> record.issueId() == issueId).toList();
    }

    @Override
    public synchronized void add(VerdictRecord record) {
        records.add(record);
    }

    @Override
    public synchronized Optional<VerdictOverride> override(long issueId, int round) {
        return overrides.stream()
                .filter(wish -> wish.issueId() == issueId && wish.round() == round)
                .reduce((earlier, later) -> later);
    }

    @Override
    public synchronized void ask(VerdictOverride override) {
        overrides.add(override);
    }

    @Override
    public synchronized boolean second(VerdictOverride asked, Stamp second) {
        Optional<VerdictOverride> open = override(asked.issueId(), asked.round()).filter(asked::equals);
        open.ifPresent(wish -> overrides.set(overrides.lastIndexOf(wish), wish.secondedBy(second)));
        return open.isPresent();
    }
}
