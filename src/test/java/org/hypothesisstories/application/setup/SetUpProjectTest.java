package org.hypothesisstories.application.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hypothesisstories.testing.InMemorySetUpTurn;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class SetUpProjectTest {
    private static final SetUpTarget RES = new SetUpTarget("RES", "admin");

    private final List<String> done = new ArrayList<>();
    private final FakeServiceUsers serviceUsers = new FakeServiceUsers();
    private final InMemorySetUpTurn turn = new InMemorySetUpTurn(InstantSource.fixed(Instant.EPOCH));
    private final TimeBoxWorld world = new TimeBoxWorld();
    private final FakeGate gate = new FakeGate();
    private final SetUpProject setUp = new SetUpProject(gate, serviceUsers, turn, world.tryRefusedAgain,
            List.of(new FakePart("first"), new FakePart("second"), new FakePart("third")));
    /** The part at which Jira fails, and what happens just before a part is made. */
    private String faulty = "";
    private Consumer<String> before = part -> { };

    @Test
    void plansWithoutDoing() {
        SetUpReport plan = setUp.plan(RES);

        assertEquals(List.of("first MADE", "second MADE", "third MADE"), lines(plan));
        assertEquals("admin", plan.serviceUser());
        assertEquals(List.of(), done);
        assertTrue(serviceUsers.chosen().isEmpty());
    }

    @Test
    void doesThePartsInOrderAndFindsThemTheSecondTime() {
        assertFalse(setUp.run(RES, Optional.empty()).complete());
        SetUpReport again = setUp.run(RES, Optional.empty());

        assertEquals(List.of("first", "second", "third"), done);
        assertTrue(again.complete());
    }

    @Test
    void endsAtThePartThatFailsAndGoesOnThereTheNextTime() {
        for (String fault : List.of("first", "second", "third")) {
            done.clear();
            faulty = fault;
            SetUpReport ended = setUp.run(RES, Optional.empty());
            int reached = List.of("first", "second", "third").indexOf(fault);
            assertTrue(ended.ended());
            assertEquals(reached, done.size(), fault);
            assertEquals("failed: the database is away", ended.parts().get(reached).remark() + ": " + ended.parts().get(reached).detail());
            assertTrue(ended.parts().stream().skip(reached + 1).allMatch(part -> part.state() == PartState.WAITING));

            faulty = "";
            SetUpReport resumed = setUp.run(RES, Optional.empty());
            assertFalse(resumed.ended());
            assertEquals(List.of("first", "second", "third"), done);
            assertEquals(reached, resumed.parts().stream().filter(part -> part.state() == PartState.FOUND).count());
        }
    }

    @Test
    void endsWhereTheAdministratorLosesThePermissionOrTheProjectIsDeleted() {
        before = part -> gate.administrators = part.equals("second") ? Set.of() : gate.administrators;
        SetUpReport lost = setUp.run(RES, Optional.empty());
        assertEquals(List.of("first MADE", "second MADE", "third FAILED"), lines(lost));
        assertEquals("permission-lost", lost.parts().get(2).remark());
        assertTrue(serviceUsers.chosen().isEmpty());

        gate.administrators = Set.of("admin");
        done.clear();
        before = part -> gate.projects = Set.of();
        SetUpReport gone = setUp.run(RES, Optional.empty());
        assertEquals("project-gone", gone.parts().get(1).remark());
        assertEquals(List.of("first"), done);
    }

    @Test
    void tellsTheSecondOfTwoAdministratorsWhoIsAtIt() {
        gate.administrators = Set.of("admin", "ann");
        List<SetUpRefused> refused = new ArrayList<>();
        before = part -> refused.add(assertThrows(SetUpRefused.class, () -> setUp.run(new SetUpTarget("RES", "ann"), Optional.empty())));

        setUp.run(RES, Optional.empty());

        assertEquals(3, refused.size());
        assertEquals(SetUpRefused.Reason.SOMEBODY_ELSE, refused.get(0).reason());
        assertEquals("Name of admin", refused.get(0).subject());
        before = part -> { };
        assertTrue(setUp.run(new SetUpTarget("RES", "ann"), Optional.empty()).complete());
    }

    @Test
    void letsOnlyAnAdministratorPassWithANewProjectAndOnlyWhileNobodyIsAtIt() {
        gate.administrators = Set.of("admin", "ann");
        setUp.admitNewProject("ann");
        SetUpRefused stranger = assertThrows(SetUpRefused.class, () -> setUp.admitNewProject("dana"));
        assertEquals(SetUpRefused.Reason.NOT_ADMINISTRATOR, stranger.reason());

        List<SetUpRefused> refused = new ArrayList<>();
        before = part -> refused.add(assertThrows(SetUpRefused.class, () -> setUp.admitNewProject("ann")));
        setUp.run(RES, Optional.empty());

        assertEquals(SetUpRefused.Reason.SOMEBODY_ELSE, refused.get(0).reason());
        assertEquals("Name of admin", refused.get(0).subject());
        setUp.admitNewProject("ann");
    }

    @Test
    void takesTheAdministratorForServiceUserUntilAnotherIsNamed() {
        setUp.run(RES, Optional.empty());
        assertEquals(Optional.of("admin"), serviceUsers.chosen());

        setUp.run(RES, Optional.of("robot"));
        setUp.run(new SetUpTarget("RES", "admin"), Optional.empty());

        assertEquals(Optional.of("key-of-robot"), serviceUsers.chosen());
    }

    @Test
    void doesNothingForAnUnknownServiceUser() {
        SetUpRefused refused = assertThrows(SetUpRefused.class, () -> setUp.run(RES, Optional.of("nobody")));

        assertEquals(SetUpRefused.Reason.UNKNOWN_SERVICE_USER, refused.reason());
        assertEquals("nobody", refused.subject());
        assertEquals(List.of(), done);
    }

    @Test
    void doesNothingForWhoIsNoAdministratorAndNothingToUnknownProjects() {
        assertEquals(SetUpRefused.Reason.NOT_ADMINISTRATOR, refusal(new SetUpTarget("RES", "dana")));
        assertEquals(SetUpRefused.Reason.UNKNOWN_PROJECT, refusal(new SetUpTarget("NONE", "admin")));
        assertEquals(List.of(), done);
    }

    @Test
    void showsThePlanToAdministratorsOfTheProjectWhoCannotRunIt() {
        SetUpTarget paula = new SetUpTarget("RES", "paula");

        assertEquals(3, setUp.plan(paula).parts().size());
        assertEquals(SetUpRefused.Reason.NOT_ADMINISTRATOR,
                assertThrows(SetUpRefused.class, () -> setUp.run(paula, Optional.empty())).reason());
    }

    private SetUpRefused.Reason refusal(SetUpTarget target) {
        assertThrows(SetUpRefused.class, () -> setUp.plan(target));
        return assertThrows(SetUpRefused.class, () -> setUp.run(target, Optional.empty())).reason();
    }

    private static List<String> lines(SetUpReport report) {
        return report.parts().stream().map(part -> part.name() + " " + part.state()).toList();
    }

    /** At first one administrator and one project. */
    private static final class FakeGate implements SetUpGate {
        private Set<String> administrators = Set.of("admin");
        private Set<String> projects = Set.of("RES");

        @Override
        public boolean isAdministrator(String userKey) {
            return administrators.contains(userKey);
        }

        @Override
        public boolean isProjectAdministrator(String userKey, String projectKey) {
            return userKey.equals("paula") && hasProject(projectKey);
        }

        @Override
        public String nameOf(String userKey) {
            return "Name of " + userKey;
        }

        @Override
        public boolean hasProject(String projectKey) {
            return projects.contains(projectKey);
        }
    }

    /** Keeps the choice in a field; knows everybody but nobody. */
    private static final class FakeServiceUsers implements ServiceUsers {
        private Optional<String> chosen = Optional.empty();

        @Override
        public Optional<String> chosen() {
            return chosen;
        }

        @Override
        public Optional<String> name() {
            return chosen.map(key -> key.replace("key-of-", ""));
        }

        @Override
        public Optional<String> keyOf(String userName) {
            return userName.equals("nobody") ? Optional.empty() : Optional.of("key-of-" + userName);
        }

        @Override
        public void choose(String userKey) {
            chosen = Optional.of(userKey);
        }
    }

    /** A part that is there once it was made. */
    private final class FakePart implements SetUpPart {
        private final String name;

        FakePart(String name) {
            this.name = name;
        }

        @Override
        public PartReport plan(SetUpTarget target) {
            return PartReport.of("thing", name, done.contains(name) ? PartState.FOUND : PartState.MADE);
        }

        @Override
        public PartReport apply(SetUpTarget target) {
            PartReport planned = plan(target);
            if (name.equals(faulty)) {
                throw new IllegalStateException("the database is away");
            }
            if (planned.state() == PartState.MADE) {
                before.accept(name);
                done.add(name);
            }
            return planned;
        }
    }
}
