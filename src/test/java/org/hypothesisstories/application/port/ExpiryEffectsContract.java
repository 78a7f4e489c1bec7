package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.hypothesisstories.domain.timebox.EffectId;
import org.hypothesisstories.domain.timebox.EffectRecord;
import org.hypothesisstories.domain.timebox.EffectResult;
import org.hypothesisstories.domain.timebox.ExpiryEffect;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.junit.jupiter.api.Test;

/** What a record of expiry effects keeps. */
public abstract class ExpiryEffectsContract {

    private static final TimeBoxId BOX = new TimeBoxId(10001, 1);
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00.5Z");

    /** An empty record. */
    protected abstract ExpiryEffects effects();

    @Test
    void givesBackWhatWasRecordedInOrder() {
        ExpiryEffects effects = effects();
        EffectRecord transition = record(BOX, ExpiryEffect.TRANSITION, EffectResult.REFUSED, "The user is gone");
        EffectRecord comment = record(BOX, ExpiryEffect.COMMENT, EffectResult.DONE, "");
        assertTrue(effects.record(transition));
        assertTrue(effects.record(comment));
        assertEquals(List.of(transition, comment), effects.of(BOX));
    }

    @Test
    void recordsAnEffectOnce() {
        ExpiryEffects effects = effects();
        EffectRecord first = record(BOX, ExpiryEffect.COMMENT, EffectResult.DONE, "");
        assertTrue(effects.record(first));
        assertFalse(effects.record(record(BOX, ExpiryEffect.COMMENT, EffectResult.REFUSED, "again")));
        assertEquals(List.of(first), effects.of(BOX));
    }

    @Test
    void letsALaterAttemptTakeThePlaceOfARefusedOne() {
        ExpiryEffects effects = effects();
        EffectRecord again = record(BOX, ExpiryEffect.TRANSITION, EffectResult.REFUSED, "The user is still gone");
        EffectRecord done = record(BOX, ExpiryEffect.TRANSITION, EffectResult.DONE, "Time box expired");
        assertTrue(effects.record(record(BOX, ExpiryEffect.TRANSITION, EffectResult.REFUSED, "The user is gone")));
        assertFalse(effects.isSettled(done.id()));
        assertTrue(effects.record(again));
        assertEquals(List.of(again), effects.of(BOX));
        assertTrue(effects.record(done));
        assertTrue(effects.isSettled(done.id()));
        assertFalse(effects.record(again), "what is done stays done");
        assertEquals(List.of(done), effects.of(BOX));
    }

    @Test
    void keepsOccasionsAndExtensionsApart() {
        ExpiryEffects effects = effects();
        EffectRecord first = occasion(0, "50%");
        EffectRecord second = occasion(0, "80%");
        EffectRecord afterExtension = occasion(1, "80%");
        assertTrue(effects.record(first));
        assertTrue(effects.record(second));
        assertTrue(effects.record(afterExtension));
        assertFalse(effects.record(second));
        assertEquals(List.of(first, second, afterExtension), effects.of(BOX));
    }

    private static EffectRecord occasion(int extensions, String occasion) {
        EffectId id = new EffectId(BOX, extensions, ExpiryEffect.WARNING, occasion);
        return new EffectRecord(id, EffectResult.DONE, NOON, "");
    }

    @Test
    void keepsBoxesApart() {
        ExpiryEffects effects = effects();
        effects.record(record(BOX, ExpiryEffect.COMMENT, EffectResult.DONE, ""));
        assertTrue(effects.record(record(BOX.next(), ExpiryEffect.COMMENT, EffectResult.NOTHING_TO_DO, "")));
        assertEquals(1, effects.of(BOX.next()).size());
        assertEquals(List.of(), effects.of(new TimeBoxId(7, 1)));
    }

    private static EffectRecord record(TimeBoxId box, ExpiryEffect effect, EffectResult result, String detail) {
        return new EffectRecord(new EffectId(box, 0, effect, ""), result, NOON, detail);
    }
}
