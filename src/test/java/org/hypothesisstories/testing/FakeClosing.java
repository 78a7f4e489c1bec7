package org.hypothesisstories.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.ClosingFields;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.verdict.Closing;

/** Resolutions in a map, beside the fields of the same issues; counts what was written. */
public final class FakeClosing implements ClosingFields {

    private final FakeFields fields;
    private final Map<Long, Closing> closings = new HashMap<>();
    private final List<String> written = new ArrayList<>();

    public FakeClosing(FakeFields fields) {
        this.fields = fields;
    }

    @Override
    public Closing read(long issueId) {
        return closings.getOrDefault(issueId, new Closing.Open());
    }

    @Override
    public void write(long issueId, Verdict verdict) {
        written.add("write " + verdict.key());
        put(issueId, Optional.of(verdict));
        if (!(read(issueId) instanceof Closing.Otherwise)) {
            closings.put(issueId, new Closing.As(verdict));
        }
    }

    @Override
    public void clear(long issueId) {
        written.add("clear");
        put(issueId, Optional.empty());
    }

    /** Somebody resolves the issue, or takes the resolution away. */
    public void resolve(long issueId, Closing closing) {
        closings.put(issueId, closing);
    }

    /** Somebody writes the verdict into the field, or clears it. */
    public void put(long issueId, Optional<Verdict> verdict) {
        Hypothesis before = fields.read(issueId);
        fields.write(issueId, new Hypothesis(before.statement(), before.criteria(), before.budget(), verdict));
    }

    public List<String> written() {
        return List.copyOf(written);
    }
}
