package org.hypothesisstories.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.application.ConcludeRound;
import org.hypothesisstories.application.ReadRound;
import org.hypothesisstories.application.overview.ProjectSight;
import org.hypothesisstories.application.overview.ReadProjectBoxes;
import org.hypothesisstories.application.port.PolicyBook;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.application.rehearsal.RehearsalSources;
import org.hypothesisstories.application.rehearsal.RehearseSweeps;
import org.hypothesisstories.domain.timebox.PolicyPart;
import org.hypothesisstories.domain.timebox.TimeBox;
import org.hypothesisstories.domain.timebox.TimeBoxPolicy;

/** A project, RES, with an issue and a time box in each state, as everybody sees it; on a Monday in UTC. */
public final class ManyBoxes {

    public final TimeBoxWorld world;
    public final FakeProjectIssues seen = new FakeProjectIssues();
    public final FakeProjects access = new FakeProjects();
    public final StoredBoxesOfIssues stored;
    public final ProjectSight sight;
    public final ReadProjectBoxes read;
    public final RehearseSweeps rehearse;
    /** What the workflow says when it is asked for a marked transition. */
    public TransitionPreview preview = (issue, mark) -> new TransitionPreview.Possible(
            "Time box expired", List.of(new TransitionPreview.Function("org.example.SendChatMessageFunction", "")), false);

    public ManyBoxes() {
        this(new TimeBoxWorld());
    }

    public ManyBoxes(TimeBoxWorld world) {
        this.world = world;
        access.add("RES", TimeBoxWorld.PROJECT);
        stored = new StoredBoxesOfIssues(world.boxes, world.timers, world.effects);
        sight = new ProjectSight(access, world.projects, seen);
        read = new ReadProjectBoxes(sight, stored, world.calendars, world.clock);
        ReadRound readRound = new ReadRound(world.rounds, world.evidence, new InMemoryAmendments(), new InMemoryVerdicts());
        // What only records verdicts is not used here.
        ConcludeRound concludeRound = new ConcludeRound(world.fields, null, readRound, null, null, world.clock);
        rehearse = new RehearseSweeps(
                sight, stored, world.calendars, new WorldPolicy(world), new RehearsalSources(
                        world.boxes, world.fields, issueId -> Optional.ofNullable(world.lastComment.get()),
                        (issue, mark) -> preview.look(issue, mark), world.supposedBox,
                        new RehearsalSources.Gate(readRound, concludeRound, world.rules, world.allowedBudget)),
                world.clock);
    }

    /** An issue without a box. */
    public long issue(int number, String summary) {
        long id = TimeBoxWorld.ISSUE - 1 + number;
        world.issues.add(id, "RES-" + number);
        world.projects.put(id, TimeBoxWorld.PROJECT);
        seen.add(id, "RES-" + number, summary, "Test Hypothesis", number % 2 == 0 ? null : "Dana");
        return id;
    }

    /** An issue whose box runs. */
    public TimeBox running(int number, String budget) {
        long id = issue(number, "Question " + number);
        world.fields.writeBudget(id, budget);
        return world.start.start(id, TimeBoxWorld.ANA, TimeBoxWorld.BY_HAND).box().orElseThrow();
    }

    /** Moves the clock and lets what is due happen. */
    public void sweepAt(String instant) {
        world.clock.set(Instant.parse(instant));
        world.sweepOnce();
    }

    /** The one policy of the world. */
    private record WorldPolicy(TimeBoxWorld world) implements PolicyBook {
        @Override
        public TimeBoxPolicy general() {
            return world.policy;
        }

        @Override
        public TimeBoxPolicy forIssue(long issueId) {
            return world.policy;
        }

        @Override
        public Optional<TimeBoxPolicy> forProject(String projectKey) {
            return Optional.of(world.policy);
        }

        @Override
        public Map<PolicyPart, String> decided(String projectKey) {
            return Map.of();
        }

        @Override
        public void decide(Optional<String> projectKey, Map<PolicyPart, String> parts) {
            throw new UnsupportedOperationException();
        }
    }
}
