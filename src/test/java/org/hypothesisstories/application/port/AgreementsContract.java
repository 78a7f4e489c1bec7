package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.hypothesisstories.domain.agreement.AgreementEntry;
import org.hypothesisstories.domain.agreement.AgreementEntry.Kind;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.BudgetText;
import org.hypothesisstories.domain.timebox.TimeBoxId;
import org.junit.jupiter.api.Test;

/** What a record of agreements keeps. */
public abstract class AgreementsContract {
    private static final TimeBoxId BOX = new TimeBoxId(10001, 1);
    private static final Instant NOON = Instant.parse("2025-03-03T12:00:00.5Z");

    /** An empty record. */
    protected abstract Agreements agreements();

    @Test
    void givesBackEachEntryInOrder() {
        Agreements agreements = agreements();
        AgreementEntry agreed = entry(1, Kind.AGREED, Actor.user("ana"));
        AgreementEntry cleared = entry(2, Kind.CLEARED, Actor.AUTOMATIC);
        AgreementEntry withdrawn = entry(3, Kind.WITHDRAWN, Actor.user("ana"));
        assertTrue(agreements.add(agreed));
        assertTrue(agreements.add(cleared));
        assertTrue(agreements.add(withdrawn));
        assertEquals(List.of(agreed, cleared, withdrawn), agreements.of(BOX));
        assertEquals(List.of(), agreements.of(BOX.next()));
    }

    @Test
    void takesOneEntryWithANumber() {
        Agreements agreements = agreements();
        assertTrue(agreements.add(entry(1, Kind.AGREED, Actor.user("ana"))));
        assertFalse(agreements.add(entry(1, Kind.AGREED, Actor.user("boris"))));
        assertEquals(1, agreements.of(BOX).size());
    }

    private static AgreementEntry entry(int number, Kind kind, Actor by) {
        return new AgreementEntry(BOX, number, kind, BudgetText.parse("1w 2d").orElseThrow(), by, NOON);
    }
}
