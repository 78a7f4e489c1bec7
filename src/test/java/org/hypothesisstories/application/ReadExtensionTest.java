package org.hypothesisstories.application;

import static org.hypothesisstories.testing.TimeBoxWorld.ANA;
import static org.hypothesisstories.testing.TimeBoxWorld.ISSUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Hypothesis;
import org.hypothesisstories.domain.hypothesis.Statement;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.Criteria;
import org.hypothesisstories.testing.SomeEvidence;
import org.hypothesisstories.testing.TimeBoxWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page is told about more time, whether it asks for that alone or with the whole hypothesis. */
class ReadExtensionTest {

    private static final Actor PAULA = Actor.user("paula");

    private final TimeBoxWorld world = new TimeBoxWorld();

    @BeforeEach
    void writeAHypothesis() {
        world.owners.add(PAULA);
        world.fields.write(ISSUE, new Hypothesis(
                Statement.EMPTY, new ExitCriteria(List.of(Criteria.above("c", CriterionRole.MUST, "AUC", "0.7"))), Optional.empty(), Optional.empty()));
    }

    @Test
    void offersTheRuleBeforeTheStartOnly() {
        assertEquals(new ExtensionView.Rights(false, true, false, true), rights(PAULA));
        assertEquals(new ExtensionView.Rights(false, false, false, false), rights(ANA));
        world.started("1d");
        assertEquals(new ExtensionView.Rights(true, true, false, false), rights(PAULA));
    }

    @Test
    void letsTheOwnerGrantTheOpenRequestWhileTheEvidenceDoesNotRefute() {
        world.started("1d");
        world.askForExtension.ask("RES-1", PAULA, "1d", "Nearly there");

        assertTrue(rights(PAULA).grant());
        assertFalse(rights(ANA).grant());
        record("0.6");
        assertFalse(rights(PAULA).grant(), "it is the own request");
        world.owners.add(ANA);
        assertTrue(rights(ANA).grant(), "with a reason");
    }

    @Test
    void tellsWhatIsLeftAndWhatWasDecided() {
        world.started("1d");
        world.askForExtension.ask("RES-1", ANA, "1d", "Nearly there");
        world.decideExtension.refuse("RES-1", PAULA, OptionalInt.empty(), "No");
        world.clock.advance(Duration.ofHours(1));
        world.askForExtension.ask("RES-1", ANA, "2d", "Nearer");
        world.decideExtension.grant("RES-1", PAULA, OptionalInt.empty(), "");

        ExtensionView view = read(ANA);
        assertEquals(2, view.requests().size());
        assertEquals("Nearer", view.last().orElseThrow().request().reason());
        assertEquals(0, view.left());
        assertEquals("Product Owner", view.ownerRole());
    }

    private void record(String value) {
        world.evidence.add(List.of(SomeEvidence.of(ISSUE, new CriterionId("c"), Measurement.of(new BigDecimal(value)), world.clock.instant())));
    }

    private ExtensionView.Rights rights(Actor reader) {
        return read(reader).rights();
    }

    private ExtensionView read(Actor reader) {
        ExtensionView alone = world.readExtension.read("RES-1", reader).orElseThrow();
        assertEquals(alone, world.readExtension.read(world.read.read("RES-1", reader).orElseThrow(), reader));
        return alone;
    }
}
