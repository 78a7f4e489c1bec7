package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.gate.AgreedRule;
import org.hypothesisstories.domain.gate.Extension;
import org.hypothesisstories.domain.gate.ExtensionDecision;
import org.hypothesisstories.domain.gate.ExtensionDecision.Result;
import org.hypothesisstories.domain.gate.ExtensionRequest;
import org.hypothesisstories.domain.gate.GateRule;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.junit.jupiter.api.Test;

/** What a record of requests for more time keeps, and one of rules. */
public abstract class ExtensionsContract {

    private static final TimeBoxId BOX = new TimeBoxId(10001, 1);
    private static final Actor ANA = Actor.user("ana");
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00.5Z");

    /** An empty record. */
    protected abstract Extensions extensions();

    /** An empty record. */
    protected abstract GateRules rules();

    @Test
    void givesBackRequestsWithTheirDecisionsInOrder() {
        Extensions extensions = extensions();
        ExtensionRequest first = request(1);
        ExtensionRequest second = request(2);
        ExtensionDecision refused = new ExtensionDecision(Result.REFUSED, Actor.user("paula"), NOON, "No <b>");
        assertTrue(extensions.ask(first));
        assertTrue(extensions.decide(first, refused));
        assertTrue(extensions.ask(second));
        assertEquals(List.of(new Extension(first, Optional.of(refused)), new Extension(second, Optional.empty())), extensions.of(BOX));
        assertEquals(Optional.of(new Extension(second, Optional.empty())), extensions.last(BOX));
        assertEquals(List.of(), extensions.of(BOX.next()));
    }

    @Test
    void takesOneRequestWithANumberAndOneDecisionOnIt() {
        Extensions extensions = extensions();
        ExtensionDecision granted = new ExtensionDecision(Result.GRANTED, Actor.AUTOMATIC, NOON, "");
        assertTrue(extensions.ask(request(1)));
        assertFalse(extensions.ask(request(1)));
        assertTrue(extensions.decide(request(1), granted));
        assertFalse(extensions.decide(request(1), new ExtensionDecision(Result.REFUSED, ANA, NOON, "")));
        assertEquals(Optional.of(granted), extensions.last(BOX).orElseThrow().decision());
    }

    @Test
    void keepsOneRuleForAnIssue() {
        GateRules rules = rules();
        assertEquals(Optional.empty(), rules.of(10001));
        rules.agree(rule("AUC > 0.8 -> 3mo"));
        AgreedRule later = rule("AUC > .9 \u2192 1w 2d");
        rules.agree(later);
        assertEquals(Optional.of(later), rules.of(10001));
        assertEquals(Optional.empty(), rules.of(10002));
        rules.forget(10001);
        assertEquals(Optional.empty(), rules.of(10001));
    }

    private static ExtensionRequest request(int number) {
        return new ExtensionRequest(BOX, number, BudgetText.parse("1w").orElseThrow(), "Nearly there", ANA, NOON);
    }

    private static AgreedRule rule(String text) {
        return new AgreedRule(10001, GateRule.parse(text).orElseThrow(), ANA, NOON);
    }
}
