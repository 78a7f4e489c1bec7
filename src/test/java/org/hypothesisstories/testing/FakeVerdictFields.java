package org.hypothesisstories.testing;

import java.util.Optional;
import org.hypothesisstories.application.port.VerdictFields;
import org.hypothesisstories.domain.hypothesis.Confidence;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.Learning;

/** How the one hypothesis ended, beside its other fields. */
public final class FakeVerdictFields implements VerdictFields {

    private final FakeFields fields;
    private Learning learning = Learning.EMPTY;
    private int writes;

    FakeVerdictFields(FakeFields fields) {
        this.fields = fields;
    }

    @Override
    public Learning learning(long issueId) {
        return learning;
    }

    @Override
    public void write(IssueRef issue, Actor actor, Verdict verdict, Learning written, Optional<Confidence> confidenceAfter) {
        writes++;
        write(verdict, written);
        Hypothesis before = fields.read(issue.id());
        fields.write(issue.id(), new Hypothesis(
                before.statement(), before.criteria(), before.budget(), before.verdict(), before.kind(), before.confidenceBefore(),
                confidenceAfter.or(before::confidenceAfter)));
    }

    /** Writes the fields as a transition's screen does. */
    public void write(Verdict verdict, Learning written) {
        learning = written;
        Hypothesis before = fields.read(ResearchWorld.ISSUE);
        fields.write(ResearchWorld.ISSUE, new Hypothesis(
                before.statement(), before.criteria(), before.budget(), Optional.ofNullable(verdict), before.kind(),
                before.confidenceBefore(), before.confidenceAfter()));
    }

    /** How often a use case wrote. */
    public int writes() {
        return writes;
    }
}
