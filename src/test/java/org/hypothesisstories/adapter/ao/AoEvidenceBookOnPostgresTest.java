package org.hypothesisstories.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hypothesisstories.application.port.EvidenceBook;
import org.hypothesisstories.application.port.EvidenceBookContract;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.Provenance;
import org.hypothesisstories.testing.AtOnce;
import org.hypothesisstories.testing.ao.AoDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AoEvidenceBookOnPostgresTest extends EvidenceBookContract {

    private final AoDatabase database = AoDatabase.postgres();
    private final EvidenceBook book = new AoEvidenceBook(Tables.node(database));

    @Override
    protected EvidenceBook book() {
        return book;
    }

    /** PostgreSQL sees the deadlock and ends one of the two; H2 only waits until both have waited too long. */
    @Test
    void addsNothingTwiceWhereTwoOrdersMeetTheOtherWayRound() {
        int won = 0;
        for (int race = 0; race < RACES; race++) {
            List<Evidence> one = List.of(piece(SOME, Provenance.NONE, "a" + race), piece(SOME, Provenance.NONE, "b" + race));
            List<Evidence> other = List.of(piece(SOME, Provenance.NONE, "b" + race), piece(SOME, Provenance.NONE, "a" + race));
            List<Object> results = AtOnce.run(() -> added(book, one), () -> added(book, other));
            assertFalse(results.equals(List.of(true, true)), "both were added");
            assertTrue(results.stream().allMatch(Boolean.class::isInstance), results::toString);
            won += results.contains(true) ? 1 : 0;
        }
        assertEquals(2 * won, book.of(ISSUE, 1).entries().size());
        assertTrue(won > 0, "nobody ever won");
    }

    @AfterEach
    void close() {
        database.close();
    }
}
