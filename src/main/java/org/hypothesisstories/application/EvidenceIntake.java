package org.hypothesisstories.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.IssueAccess;
import org.hypothesisstories.application.port.People;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceDraft;
import org.hypothesisstories.domain.evidence.EvidenceReader;
import org.hypothesisstories.domain.evidence.EvidenceReader.Reading;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.timebox.Actor;

/** Checks evidence before it is recorded: what it says, who may say it, what it cites, and whether it is there already. */
public final class EvidenceIntake {

    /**
     * A piece that may be recorded.
     *
     * @param recorded the same piece, if a client's key shows that it was recorded before
     */
    public record Piece(Reading reading, Optional<Evidence> recorded) {
    }

    private final EvidenceBook evidence;
    private final IssueAccess issues;
    private final People people;

    public EvidenceIntake(EvidenceBook evidence, IssueAccess issues, People people) {
        this.evidence = evidence;
        this.issues = issues;
        this.people = people;
    }

    /** Every piece, or every problem of every piece, each told of its place in the order. */
    public Parsed<List<Piece>, Problem> check(IssueRef issue, Actor actor, ExitCriteria criteria, EvidenceOrder order) {
        if (order.drafts().isEmpty()) {
            return Parsed.refused(Problem.of(ProblemCode.NOTHING_SENT, "evidence"));
        }
        if (order.drafts().size() > EvidenceOrder.MOST_PIECES) {
            return Parsed.refused(
                    Problem.of(ProblemCode.TOO_MANY, "evidence", order.drafts().size(), EvidenceOrder.MOST_PIECES));
        }
        EvidenceReader reader = new EvidenceReader(criteria, order.locale());
        List<Piece> pieces = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int index = 0; index < order.drafts().size(); index++) {
            String place = "evidence[" + index + "]";
            Parsed<Piece, Problem> piece = piece(issue, actor, reader, order.drafts().get(index), keys);
            piece.value().ifPresent(pieces::add);
            piece.problems().forEach(problem -> problems.add(problem.within(place)));
        }
        return problems.isEmpty() ? Parsed.accepted(pieces) : Parsed.refused(problems);
    }

    private Parsed<Piece, Problem> piece(IssueRef issue, Actor actor, EvidenceReader reader, EvidenceDraft draft, Set<String> keys) {
        if (!draft.clientKey().isEmpty() && !keys.add(draft.clientKey())) {
            return Parsed.refused(Problem.of(ProblemCode.CLIENT_KEY_REUSED, "clientKey", draft.clientKey()));
        }
        return reader.read(draft).then(reading -> allowed(issue, actor, reading));
    }

    private Parsed<Piece, Problem> allowed(IssueRef issue, Actor actor, Reading reading) {
        if (reading.criterion() instanceof JudgedCriterion judged && !people.isNamed(actor, judged.judge())) {
            ProblemCode code = people.isActive(judged.judge()) ? ProblemCode.NOT_THE_JUDGE : ProblemCode.JUDGE_GONE;
            return Parsed.refused(Problem.of(code, "criterion", judged.judge()));
        }
        if (reading.provenance().cites().isPresent() && citedBy(reading, actor).isEmpty()) {
            return Parsed.refused(Problem.of(ProblemCode.CITED_UNKNOWN, "cites", reading.provenance().cites().get()));
        }
        return notRecordedOtherwise(issue, reading);
    }

    private Optional<IssueRef> citedBy(Reading reading, Actor actor) {
        return reading.provenance().cites()
                .flatMap(evidence::find)
                .flatMap(cited -> issues.find(cited.issueId()))
                .flatMap(ref -> issues.visible(ref.key(), actor));
    }

    private Parsed<Piece, Problem> notRecordedOtherwise(IssueRef issue, Reading reading) {
        if (reading.clientKey().isEmpty()) {
            return Parsed.accepted(new Piece(reading, Optional.empty()));
        }
        Optional<Evidence> recorded = evidence.byClientKey(issue.id(), reading.clientKey());
        return recorded.filter(before -> !isRepetition(reading, before)).isPresent()
                ? Parsed.refused(Problem.of(ProblemCode.CLIENT_KEY_REUSED, "clientKey", reading.clientKey()))
                : Parsed.accepted(new Piece(reading, recorded));
    }

    private static boolean isRepetition(Reading reading, Evidence before) {
        return before.criterion().equals(reading.criterion().id())
                && before.observation().equals(reading.observation())
                && before.provenance().equals(reading.provenance());
    }
}
