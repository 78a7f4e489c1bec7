package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.BY_HAND;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.agreement.AgreementEntry;
import org.hypothesisstories.domain.agreement.AgreementEntry.Kind;
import org.hypothesisstories.domain.agreement.TeamAgreement;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BoxState;
import org.hypothesisstories.domain.timebox.TeamRule;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class TeamAgreementTest {
    private static final Actor BORIS = Actor.user("boris");
    private static final Actor CHIO = Actor.user("chio");
    private static final Actor STRANGER = Actor.user("stranger");

    private final TimeBoxWorld world = new TimeBoxWorld();

    TeamAgreementTest() {
        world.team = List.of(ANA, BORIS, CHIO);
        world.policy = world.policy.withTeam(new TeamRule(2, "Scientists"));
        world.fields.writeBudget(ISSUE, "3d");
    }

    @Test
    void asksNobodyWhereOneIsEnough() {
        world.policy = world.policy.withTeam(new TeamRule(1, "Scientists"));
        world.team = null;
        assertEquals(Optional.empty(), world.teamAgreements.wherePolicyAsks(ISSUE));
        assertEquals(BoxState.RUNNING, world.start.start(ISSUE, ANA, BY_HAND).box().orElseThrow().state());
    }

    @Test
    void startsWhenEnoughDifferentPeopleHaveAgreed() {
        agree(ANA);
        agree(ANA);
        assertMissing(ProblemCode.AGREEMENTS_MISSING, "1", "2", "boris, chio");
        TimeBoxResult refused = world.start.start(ISSUE, ANA, BY_HAND);
        assertEquals(Optional.of(TimeBoxRefusal.TEAM_NOT_AGREED), refused.refusal());
        assertEquals(Optional.empty(), world.latest());

        TeamAgreement agreement = agree(CHIO);
        assertTrue(agreement.isComplete());
        assertEquals(List.of(BORIS), agreement.others());
        assertEquals(BoxState.RUNNING, world.start.start(ISSUE, BORIS, BY_HAND).box().orElseThrow().state());
    }

    @Test
    void tellsThePanelWhatIsMissing() {
        HypothesisView before = world.read.read("RES-1", ANA).orElseThrow();
        assertTrue(before.testability().needed().stream().anyMatch(part -> part.key().equals("team-agreement")));
        agree(ANA);
        agree(BORIS);
        HypothesisView after = world.read.read("RES-1", ANA).orElseThrow();
        assertFalse(after.testability().needed().stream().anyMatch(part -> part.key().equals("team-agreement")));
        assertTrue(after.agreement().orElseThrow().missing().isEmpty());
    }

    @Test
    void takesAnAgreementBackBeforeTheStartAndNotAfterwards() {
        agree(ANA);
        agree(BORIS);
        done(world.agreeAsTeam.withdraw("RES-1", BORIS));
        assertMissing(ProblemCode.AGREEMENTS_MISSING, "1", "2", "boris, chio");
        done(world.agreeAsTeam.withdraw("RES-1", BORIS));
        agree(BORIS);
        world.start.start(ISSUE, ANA, BY_HAND);
        assertRefused(ProblemCode.AGREED_AND_STARTED, world.agreeAsTeam.withdraw("RES-1", BORIS));
        assertEquals(List.of(Kind.AGREED, Kind.AGREED, Kind.WITHDRAWN, Kind.AGREED),
                world.agreements.of(world.latest().orElseThrow().id()).stream().map(AgreementEntry::kind).toList());
    }

    @Test
    void agreesAnewWhenAnotherBudgetIsWrittenEvenIfTheOldOneComesBack() {
        agree(ANA);
        agree(BORIS);
        world.fields.writeBudget(ISSUE, "5d");
        world.agreeAsTeam.budgetChanged(ISSUE, CHIO);
        world.agreeAsTeam.budgetChanged(ISSUE, CHIO);
        assertMissing(ProblemCode.AGREEMENTS_MISSING, "0", "2", "ana, boris, chio");
        world.fields.writeBudget(ISSUE, "3d");
        assertMissing(ProblemCode.AGREEMENTS_MISSING, "0", "2", "ana, boris, chio");
        assertEquals(3, world.teamAgreements.of(ISSUE).history().size(), "it is cleared once");
    }

    @Test
    void countsNoAgreementToAnotherBudgetAlthoughNobodyHeardOfTheChange() {
        agree(ANA);
        world.fields.writeBudget(ISSUE, "5d");
        agree(BORIS);
        assertMissing(ProblemCode.AGREEMENTS_MISSING, "1", "2", "ana, chio");
        world.fields.writeBudget(ISSUE, "3d");
        assertMissing(ProblemCode.AGREEMENTS_MISSING, "0", "2", "ana, boris, chio");
    }

    @Test
    void agreesToWhatWasSeenOnly() {
        assertRefused(ProblemCode.BUDGET_CHANGED, world.agreeAsTeam.agree("RES-1", ANA, "2d"));
        done(world.agreeAsTeam.agree("RES-1", ANA, " 3 d"));
        world.fields.writeBudget(ISSUE, "");
        assertRefused(ProblemCode.NO_BUDGET_TO_AGREE, world.agreeAsTeam.agree("RES-1", BORIS, ""));
        world.fields.writeBudget(ISSUE, "2w");
        world.limit("1w");
        assertRefused(ProblemCode.BUDGET_ABOVE_LIMIT, world.agreeAsTeam.agree("RES-1", BORIS, ""));
    }

    @Test
    void isForTheTeamAlone() {
        assertRefused(ProblemCode.MAY_NOT_AGREE, world.agreeAsTeam.agree("RES-1", STRANGER, ""));
        assertRefused(ProblemCode.MAY_NOT_AGREE, world.agreeAsTeam.withdraw("RES-1", STRANGER));
        assertInstanceOf(Outcome.NotFound.class, world.agreeAsTeam.agree("RES-9", ANA, ""));
        world.team = null;
        assertRefused(ProblemCode.TEAM_ROLE_UNKNOWN, world.agreeAsTeam.agree("RES-1", ANA, ""));
        assertMissing(ProblemCode.TEAM_ROLE_UNKNOWN, "Scientists");
    }

    @Test
    void forgetsWhoLeftTheTeam() {
        agree(ANA);
        agree(BORIS);
        world.team = List.of(ANA, CHIO);
        assertMissing(ProblemCode.AGREEMENTS_MISSING, "1", "2", "chio");
        world.team = List.of(ANA);
        assertMissing(ProblemCode.TEAM_TOO_SMALL, "1", "2", "1", "Scientists");
    }

    @Test
    void agreesOnTheNextBoxWhileTheOneBeforeIsUnderWay() {
        agree(ANA);
        agree(BORIS);
        world.start.start(ISSUE, ANA, BY_HAND);
        assertEquals(0, world.teamAgreements.of(ISSUE).agreed().size());
        assertEquals(Optional.of(TimeBoxRefusal.TEAM_NOT_AGREED), world.grant.grant(ISSUE, ANA, BY_HAND).refusal());
        agree(ANA);
        agree(CHIO);
        assertEquals(2, world.grant.grant(ISSUE, ANA, BY_HAND).box().orElseThrow().id().number());
    }

    private TeamAgreement agree(Actor actor) {
        return done(world.agreeAsTeam.agree("RES-1", actor, ""));
    }

    private static TeamAgreement done(Outcome<AgreementView> outcome) {
        return ((AgreementView) assertInstanceOf(Outcome.Done.class, outcome).value()).agreement();
    }

    private void assertMissing(ProblemCode code, String... arguments) {
        Problem problem = world.teamAgreements.missing(ISSUE).orElseThrow();
        assertEquals(code, problem.code());
        assertEquals(List.of(arguments), problem.arguments());
    }

    private static void assertRefused(ProblemCode code, Outcome<?> outcome) {
        assertEquals(List.of(code), ((Outcome.Refused<?>) assertInstanceOf(Outcome.Refused.class, outcome)).problems().stream()
                .map(Problem::code).toList());
    }
}
