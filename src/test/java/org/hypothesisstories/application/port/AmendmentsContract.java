package org.hypothesisstories.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.domain.hypothesis.Baseline;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.CriterionDraft;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Relation;
import org.hypothesisstories.domain.hypothesis.Target;
import org.hypothesisstories.domain.round.Amendment;
import org.hypothesisstories.domain.round.AmendmentId;
import org.hypothesisstories.domain.round.Round.Stamp;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.AtOnce;
import org.junit.jupiter.api.Test;

/** What a store of amendments keeps. */
public abstract class AmendmentsContract {

    private static final long ISSUE = 10001;
    private static final Stamp ANAS = new Stamp(Actor.user("ana"), Instant.parse("2025-03-03T09:00:00.123Z"));
    private static final Stamp BENS = new Stamp(Actor.user("ben"), Instant.parse("2025-03-04T09:00:00Z"));

    /** An empty store. */
    protected abstract Amendments amendments();

    @Test
    void knowsNothingAtFirst() {
        assertEquals(List.of(), amendments().of(ISSUE, 1));
        assertEquals(Optional.empty(), amendments().find(new AmendmentId("a1")));
        assertFalse(amendments().explain(new AmendmentId("a1"), because("none")));
    }

    @Test
    void givesBackEverySortOfCriterion() {
        Amendments amendments = amendments();
        ExitCriteria all = new ExitCriteria(List.of(
                new MeasuredCriterion(new CriterionId("c1"), CriterionRole.MUST, "precision", Comparator.GREATER, new BigDecimal("0.95"), ""),
                new MeasuredCriterion(new CriterionId("c2"), CriterionRole.GUARDRAIL, "latency \u65e5", new Target(
                        Comparator.BETWEEN, new BigDecimal("-5"), Optional.of(new BigDecimal("12.5")),
                        Optional.of(new Baseline(new BigDecimal("200"), Relation.PERCENT))), "ms"),
                new JudgedCriterion(new CriterionId("c3"), CriterionRole.KILL, "Is it <script>unfair</script>?", "paula")));
        Amendment added = amendment("a1", 1, ExitCriteria.NONE, all, Optional.empty());
        Amendment removed = amendment("a2", 1, all, ExitCriteria.NONE, Optional.of(because("r".repeat(Amendment.LONGEST_REASON))));
        amendments.add(added);
        amendments.add(removed);
        assertEquals(List.of(added, removed), amendments.of(ISSUE, 1));
        assertEquals(Optional.of(removed), amendments.find(removed.id()));
    }

    @Test
    void givesBackAsManyCriteriaAsAHypothesisCanHave() {
        List<ExitCriterion> rows = new ArrayList<>();
        for (int row = 0; row < ExitCriteria.LIMIT; row++) {
            rows.add(new JudgedCriterion(
                    CriterionId.fresh(), CriterionRole.MUST, "q".repeat(CriterionDraft.LONGEST_TEXT), "paula"));
        }
        Amendment large = amendment("a1", 1, ExitCriteria.NONE, new ExitCriteria(rows), Optional.empty());
        amendments().add(large);
        assertEquals(Optional.of(large), amendments().find(large.id()));
    }

    @Test
    void keepsRoundsAndIssuesApart() {
        Amendments amendments = amendments();
        Amendment first = amendment("a1", 1, ExitCriteria.NONE, ExitCriteria.NONE, Optional.empty());
        Amendment second = amendment("a2", 2, ExitCriteria.NONE, ExitCriteria.NONE, Optional.empty());
        amendments.add(first);
        amendments.add(second);
        assertEquals(List.of(first), amendments.of(ISSUE, 1));
        assertEquals(List.of(second), amendments.of(ISSUE, 2));
        assertEquals(List.of(), amendments.of(10002, 1));
    }

    @Test
    void explainsOnce() {
        Amendments amendments = amendments();
        Amendment silent = amendment("a1", 1, ExitCriteria.NONE, ExitCriteria.NONE, Optional.empty());
        Amendment told = amendment("a2", 1, ExitCriteria.NONE, ExitCriteria.NONE, Optional.of(because("at once")));
        amendments.add(silent);
        amendments.add(told);
        assertTrue(amendments.explain(silent.id(), because("later")));
        assertFalse(amendments.explain(silent.id(), because("later still")));
        assertFalse(amendments.explain(told.id(), because("again")));
        assertEquals(List.of(silent.explained(because("later")), told), amendments.of(ISSUE, 1));
        assertEquals(Optional.of(silent.explained(because("later"))), amendments.find(silent.id()));
    }

    @Test
    void letsOneOfTwoExplain() {
        Amendments amendments = amendments();
        for (int race = 0; race < 20; race++) {
            AmendmentId id = new AmendmentId("a" + race);
            amendments.add(amendment(id.value(), 1, ExitCriteria.NONE, ExitCriteria.NONE, Optional.empty()));
            Amendment.Explanation anas = new Amendment.Explanation("ana's", ANAS);
            Amendment.Explanation bens = new Amendment.Explanation("ben's", BENS);
            List<Object> results = AtOnce.run(() -> amendments.explain(id, anas), () -> amendments.explain(id, bens));
            assertEquals(List.of(false, true), results.stream().sorted().toList());
            assertEquals(
                    Optional.of(results.get(0).equals(true) ? anas : bens), amendments.find(id).orElseThrow().reason());
        }
    }

    private static Amendment.Explanation because(String text) {
        return new Amendment.Explanation(text, BENS);
    }

    private static Amendment amendment(
            String id, int round, ExitCriteria before, ExitCriteria after, Optional<Amendment.Explanation> reason) {
        return new Amendment(new AmendmentId(id), ISSUE, round, before, after, ANAS, reason);
    }
}
