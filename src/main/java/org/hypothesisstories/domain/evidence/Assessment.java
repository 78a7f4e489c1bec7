package org.hypothesisstories.domain.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.Verdict;

/**
 * The verdict that the evidence gives, and why.
 *
 * <p>A kill criterion that is met refutes. Every must met and no guardrail broken supports. A must not met, or a guardrail broken, refutes.
 * Anything else is inconclusive.
 *
 * @param findings one for each criterion, in the order of the criteria
 * @param ground the rule that decided
 * @param because the finding on which that rule rests; empty where it rests on all of them, or on none
 */
public record Assessment(List<CriterionFinding> findings, Ground ground, Optional<CriterionFinding> because) {

    /** The rules, in the order in which they are asked. */
    public enum Ground {
        KILL_MET("kill-met", Verdict.REFUTED),
        MUST_NOT_MET("must-not-met", Verdict.REFUTED),
        GUARDRAIL_BROKEN("guardrail-broken", Verdict.REFUTED),
        NO_MUST("no-must", Verdict.INCONCLUSIVE),
        MUST_WITHOUT_EVIDENCE("must-without-evidence", Verdict.INCONCLUSIVE),
        MUST_WITHIN_NOISE("must-within-noise", Verdict.INCONCLUSIVE),
        ALL_MET("all-met", Verdict.SUPPORTED);

        private final String key;
        private final Verdict verdict;

        Ground(String key, Verdict verdict) {
            this.key = key;
            this.verdict = verdict;
        }

        /** The name in records of verdicts, in REST answers and in keys of texts; never renamed. */
        public String key() {
            return key;
        }

        public Verdict verdict() {
            return verdict;
        }

        public static Optional<Ground> byKey(String key) {
            return Arrays.stream(values()).filter(ground -> ground.key.equals(key)).findFirst();
        }
    }

    public Assessment {
        findings = List.copyOf(findings);
        Objects.requireNonNull(ground);
        Objects.requireNonNull(because);
    }

    public static Assessment of(ExitCriteria criteria, EvidenceLedger ledger) {
        List<CriterionFinding> findings = criteria.rows().stream().map(criterion -> CriterionFinding.of(criterion, ledger)).toList();
        return Stream.of(
                        on(findings, Ground.KILL_MET, CriterionRole.KILL, CriterionState.MET),
                        on(findings, Ground.MUST_NOT_MET, CriterionRole.MUST, CriterionState.NOT_MET),
                        on(findings, Ground.GUARDRAIL_BROKEN, CriterionRole.GUARDRAIL, CriterionState.NOT_MET),
                        on(findings, Ground.MUST_WITHOUT_EVIDENCE, CriterionRole.MUST, CriterionState.NO_EVIDENCE),
                        on(findings, Ground.MUST_WITHIN_NOISE, CriterionRole.MUST, CriterionState.WITHIN_NOISE))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new Assessment(findings, otherwise(criteria), Optional.empty()));
    }

    public Verdict verdict() {
        return ground.verdict();
    }

    public Optional<CriterionFinding> finding(CriterionId criterion) {
        return findings.stream().filter(finding -> finding.criterion().id().equals(criterion)).findFirst();
    }

    /** The criteria of a role for which there is no evidence. */
    public List<CriterionFinding> withoutEvidence(CriterionRole role) {
        return findings.stream().filter(inRole(role)).filter(CriterionFinding::isWithoutEvidence).toList();
    }

    /** How many criteria, of whatever role, have no evidence. */
    public int countWithoutEvidence() {
        return (int) findings.stream().filter(CriterionFinding::isWithoutEvidence).count();
    }

    /**
     * Whether recording a verdict is what the evidence says. <em>Not finished</em> says the same as an inconclusive verdict that lacks
     * evidence; it only adds that nobody went on looking.
     */
    public boolean agreesWith(Verdict recorded) {
        return recorded == verdict() || recorded == Verdict.NOT_FINISHED && ground == Ground.MUST_WITHOUT_EVIDENCE;
    }

    private static Ground otherwise(ExitCriteria criteria) {
        return criteria.inRole(CriterionRole.MUST).findAny().isPresent() ? Ground.ALL_MET : Ground.NO_MUST;
    }

    private static Optional<Assessment> on(
            List<CriterionFinding> findings, Ground ground, CriterionRole role, CriterionState state) {
        return findings.stream()
                .filter(inRole(role))
                .filter(finding -> finding.state() == state)
                .findFirst()
                .map(finding -> new Assessment(findings, ground, Optional.of(finding)));
    }

    private static Predicate<CriterionFinding> inRole(CriterionRole role) {
        return finding -> finding.criterion().role() == role;
    }
}
