package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.port.LineUpIssues;
import org.hypothesisstories.domain.issue.IssueRef;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lineup.LaneHistory;
import org.hypothesisstories.domain.lineup.LaneMove;
import org.hypothesisstories.domain.lineup.Misfit;

/** Issues that a search would find, kind by kind. */
public final class FakeLineUpIssues implements LineUpIssues {

    private final Map<Misfit, List<Candidate>> issues = new EnumMap<>(Misfit.class);
    /** What was asked, in order. */
    public final List<Question> questions = new ArrayList<>();
    /** Whether a search finds all that there is. */
    public boolean complete = true;

    @Override
    public Found find(Question question, int limit) {
        questions.add(question);
        List<Candidate> all = issues.getOrDefault(question.kind(), List.of());
        return new Found(all.stream().limit(limit).toList(), complete && all.size() <= limit);
    }

    @Override
    public String name(Lane lane) {
        return lane.defaultName();
    }

    /** An issue that a search for the kind finds; it came through these lanes, the last of which it entered at the instant. */
    public void add(Misfit kind, long id, String summary, Instant entered, Lane... lanes) {
        List<LaneMove> moves = Arrays.stream(lanes).skip(1).map(lane -> new LaneMove(Optional.of(lane), entered, false)).toList();
        LaneHistory history = new LaneHistory(Optional.of(lanes[0]), entered, moves);
        Lane last = lanes[lanes.length - 1];
        issues.computeIfAbsent(kind, none -> new ArrayList<>()).add(new Candidate(
                new IssueRef(id, "RES-" + id), summary, last.defaultName(), last == Lane.DONE, () -> history));
    }
}
