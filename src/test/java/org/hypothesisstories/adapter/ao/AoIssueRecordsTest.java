package org.hypothesisstories.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import org.hypothesisstories.domain.gate.GateRule;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.timer.Claim;
import org.hypothesisstories.domain.timer.NodeId;
import org.hypothesisstories.domain.timer.TimerOutcome;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AoIssueRecordsTest {
    private static final long OTHER = 10002;
    private static final Instant NOW = Instant.parse("2025-03-03T09:00:00Z");

    private final AoDatabase database = AoDatabase.h2();
    private final ActiveObjects ao = Tables.node(database);
    private final TimeBoxWorld world =
            new TimeBoxWorld(new AoTimeBoxes(ao), new AoTimerStore(ao), new AoExpiryEffects(ao), new AoTransaction(ao));
    private final AoIssueRecords records = new AoIssueRecords(ao);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void forgetsOneIssueAndNoOther() {
        world.projects.put(OTHER, TimeBoxWorld.PROJECT);
        world.issues.add(OTHER, "RES-2");
        for (long issue : List.of(TimeBoxWorld.ISSUE, OTHER)) {
            world.fields.writeBudget(issue, "3d");
            world.start.start(issue, TimeBoxWorld.ANA, TimeBoxWorld.BY_HAND);
            new AoGateRules(ao).agree(new AgreedRule(
                    issue, GateRule.parse("AUC > 0.8 -> 3mo").value().orElseThrow(), TimeBoxWorld.ANA, NOW));
        }
        ao.create(WithdrawalEntity.class, new DBParam("EVIDENCE_ID", "e1"), new DBParam("ISSUE_ID", TimeBoxWorld.ISSUE));
        die(TimeBoxWorld.ISSUE);

        records.forget(TimeBoxWorld.ISSUE);

        assertEquals(Optional.empty(), world.boxes.latest(TimeBoxWorld.ISSUE));
        assertTrue(world.boxes.latest(OTHER).isPresent());
        for (Class<? extends Entity> table : List.of(
                TimeBoxEntity.class, TimeBoxStepEntity.class, TimerEntity.class, GateRuleEntity.class, DeadTimerEntity.class,
                WithdrawalEntity.class)) {
            assertFalse(rows(table).contains(TimeBoxWorld.ISSUE + ""), () -> table + " " + rows(table));
        }
        assertEquals(2, world.boxes.steps(world.boxes.latest(OTHER).orElseThrow().id()).size());
        assertEquals(1, world.timers.due(Instant.parse("2099-01-01T00:00:00Z"), 10).size());
    }

    /** A table that is added later has to be added there as well. */
    @Test
    void knowsEveryTableThatNamesAnIssueOrABox() {
        Set<String> named = new TreeSet<>();
        for (String entity : Descriptor.read().all("entity").stream().map(org.w3c.dom.Element::getTextContent).toList()) {
            Class<?> table = type(entity);
            boolean names = Arrays.stream(table.getMethods()).anyMatch(method -> Set.of("getIssueId", "getBoxKey").contains(method.getName()));
            if (names) {
                named.add(table.getSimpleName());
            }
        }

        assertTrue(named.size() > 10, named::toString);
        assertEquals(named, Stream.concat(AoIssueRecords.BY_ISSUE.stream(), AoIssueRecords.BY_BOX.stream()).map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Lets the timers of an issue fail for good. */
    private void die(long issue) {
        Instant late = Instant.parse("2099-01-01T00:00:00Z");
        world.timers.due(late, 10).stream().filter(timer -> timer.key().issueId() == issue).forEach(timer -> {
            Claim claim = world.timers.claim(timer, new NodeId("one"), late).orElseThrow();
            world.timers.complete(claim, new TimerOutcome.Dead(NOW, "no"));
        });
        assertEquals(1, world.timers.dead(10).size());
    }

    private String rows(Class<? extends Entity> table) {
        StringBuilder found = new StringBuilder();
        for (Entity row : ao.find(table)) {
            for (String getter : List.of("getIssueId", "getBoxKey", "getTimerKey", "getIssueKey")) {
                found.append(value(row, table, getter)).append(' ');
            }
        }
        return found.toString();
    }

    private static Object value(Entity row, Class<?> table, String getter) {
        try {
            return table.getMethod(getter).invoke(row);
        } catch (NoSuchMethodException e) {
            return "";
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name.strip());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
