package org.hypothesisstories.application;

import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.application.port.HypothesisFields;
import org.hypothesisstories.application.port.IssueAction;
import org.hypothesisstories.application.port.VerdictBook;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.hypothesis.Verdict;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.round.Round;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.verdict.VerdictOverride;

/** Lets another verdict than the computed one be recorded: one person asks for it with a reason, a second one agrees. */
public final class OverrideVerdict {

    private final HypothesisGate gate;
    private final HypothesisFields fields;
    private final ReadRound readRound;
    private final VerdictBook verdicts;
    private final InstantSource clock;

    public OverrideVerdict(
            HypothesisGate gate, HypothesisFields fields, ReadRound readRound, VerdictBook verdicts, InstantSource clock) {
        this.gate = gate;
        this.fields = fields;
        this.readRound = readRound;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /** Asks for another verdict; a wish that was there before is void. */
    public Outcome<VerdictOverride> ask(String issueKey, Actor actor, Verdict wanted, String reason) {
        return gate.enter(issueKey, actor, IssueAction.RECORD_VERDICT, issue -> ask(issue, actor, wanted, reason.strip()));
    }

    /**
     * Agrees to the last wish.
     *
     * @param seen the verdict that the reader saw asked for; if another is asked for by now, nobody agrees. Empty for whichever it is
     */
    public Outcome<VerdictOverride> second(String issueKey, Actor actor, Optional<Verdict> seen) {
        return gate.enter(issueKey, actor, IssueAction.RECORD_VERDICT, issue -> second(issue, actor, seen));
    }

    private Outcome<VerdictOverride> ask(IssueRef issue, Actor actor, Verdict wanted, String reason) {
        RoundView view = view(issue);
        if (!view.round().isOpenForEvidence()) {
            return Outcome.refused(view.round().isConcluded() ? ProblemCode.CONCLUDED : ProblemCode.NOT_STARTED, "");
        }
        if (view.assessment().agreesWith(wanted)) {
            return Outcome.refused(ProblemCode.NOTHING_TO_OVERRIDE, "verdict", wanted.key());
        }
        if (reason.isEmpty()) {
            return Outcome.refused(ProblemCode.REASON_MISSING, "reason");
        }
        if (reason.length() > VerdictOverride.LONGEST_REASON) {
            return Outcome.refused(ProblemCode.TEXT_TOO_LONG, "reason", reason.length(), VerdictOverride.LONGEST_REASON);
        }
        VerdictOverride wish = new VerdictOverride(
                issue.id(), view.round().number(), wanted, view.assessment().verdict(), reason, stamp(actor), Optional.empty());
        verdicts.ask(wish);
        return new Outcome.Done<>(wish);
    }

    private Outcome<VerdictOverride> second(IssueRef issue, Actor actor, Optional<Verdict> seen) {
        RoundView view = view(issue);
        Optional<VerdictOverride> wish = view.override()
                .filter(asked -> asked.seconded().isEmpty() && asked.computed() == view.assessment().verdict())
                .filter(asked -> seen.isEmpty() || asked.wanted() == seen.get());
        if (wish.isEmpty() || view.round().isConcluded()) {
            return Outcome.refused(ProblemCode.NOTHING_TO_SECOND, "");
        }
        if (wish.get().asked().by().equals(actor)) {
            return Outcome.refused(ProblemCode.SAME_PERSON, "");
        }
        Round.Stamp second = stamp(actor);
        return verdicts.second(wish.get(), second)
                ? new Outcome.Done<>(wish.get().secondedBy(second))
                : Outcome.refused(ProblemCode.NOTHING_TO_SECOND, "");
    }

    private RoundView view(IssueRef issue) {
        return readRound.read(issue.id(), fields.read(issue.id()).criteria());
    }

    private Round.Stamp stamp(Actor actor) {
        return new Round.Stamp(actor, clock.instant());
    }
}
