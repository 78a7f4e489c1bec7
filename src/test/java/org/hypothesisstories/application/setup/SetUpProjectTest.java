package org.hypothesisstories.application.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.Test;

class SetUpProjectTest {
    private static final SetUpTarget RES = new SetUpTarget("RES", "admin");

    private final List<String> done = new ArrayList<>();
    private final FakeServiceUsers serviceUsers = new FakeServiceUsers();
    private final TimeBoxWorld world = new TimeBoxWorld();
    private final SetUpProject setUp = new SetUpProject(
            new FakeGate(), serviceUsers, world.tryRefusedAgain, List.of(new FakePart("first"), new FakePart("second")));

    @Test
    void plansWithoutDoing() {
        SetUpReport plan = setUp.plan(RES);

        assertEquals(List.of("first MADE", "second MADE"), lines(plan));
        assertEquals("admin", plan.serviceUser());
        assertEquals(List.of(), done);
        assertTrue(serviceUsers.chosen().isEmpty());
    }

    @Test
    void doesThePartsInOrderAndFindsThemTheSecondTime() {
        assertFalse(setUp.run(RES, Optional.empty()).complete());
        SetUpReport again = setUp.run(RES, Optional.empty());

        assertEquals(List.of("first", "second"), done);
        assertTrue(again.complete());
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

    private SetUpRefused.Reason refusal(SetUpTarget target) {
        assertThrows(SetUpRefused.class, () -> setUp.plan(target));
        return assertThrows(SetUpRefused.class, () -> setUp.run(target, Optional.empty())).reason();
    }

    private static List<String> lines(SetUpReport report) {
        return report.parts().stream().map(part -> part.name() + " " + part.state()).toList();
    }

    /** One administrator, one project. */
    private static final class FakeGate implements SetUpGate {
        @Override
        public boolean isAdministrator(String userKey) {
            return userKey.equals("admin");
        }

        @Override
        public boolean hasProject(String projectKey) {
            return projectKey.equals("RES");
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
            if (planned.state() == PartState.MADE) {
                done.add(name);
            }
            return planned;
        }
    }
}
