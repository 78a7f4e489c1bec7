package org.hypothesisstories.adapter.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.evidence.Channel;
import org.hypothesisstories.domain.evidence.CriterionState;
import org.hypothesisstories.domain.evidence.Entry;
import org.hypothesisstories.domain.evidence.Evidence;
import org.hypothesisstories.domain.evidence.EvidenceId;
import org.hypothesisstories.domain.evidence.EvidenceLedger;
import org.hypothesisstories.domain.evidence.Interval;
import org.hypothesisstories.domain.evidence.Judgement;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.evidence.Observation;
import org.hypothesisstories.domain.evidence.Provenance;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionLines;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriteriaReader;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

class VerdictWordsTest {
    private final List<Evidence> pieces = new ArrayList<>();

    @Test
    void namesTheMustThatIsNotMetAndHowManyRunsThereAre() {
        Stream.of("0.9", "0.8", "0.64").forEach(value -> observe("c2", number(value)));
        observe("c1", number("0.96"));

        assertEquals("Refuted: recall 0.64 is not above 0.7, newest of 3 runs.", english("precision > .95", "recall > .7"));
    }

    @Test
    void namesTheThresholdThatTheMarginContains() {
        observe("c1", Measurement.within(new BigDecimal("0.95"), new Interval(new BigDecimal("0.93"), new BigDecimal("0.97"))));

        assertEquals("Inconclusive: the margin of precision, 0.93 to 0.97, contains the threshold 0.95.", english("precision > .95"));
    }

    @Test
    void namesTheEndOfARangeThatTheMarginContains() {
        observe("c1", Measurement.within(new BigDecimal("19"), new Interval(new BigDecimal("18"), new BigDecimal("21"))));

        assertEquals("Inconclusive: the margin of latency, 18 to 21 ms, contains the threshold 20 ms.",
                english("latency between 10 and 20 ms"));
    }

    @Test
    void namesWhatKillsAndWhichGuardrailBroke() {
        observe("c1", number("12"));
        assertEquals("Refuted: cost 12 EUR is at least 10 EUR, where the test was to stop.", english("kill: cost >= 10 EUR", "recall > .7"));
        assertEquals("Refuted: a guardrail is broken, cost 12 EUR is not at most 10 EUR.",
                english("guardrail: cost <= 10 EUR"));
    }

    @Test
    void tellsWhatTheJudgeAnswered() {
        observe("c1", new Judgement(true));
        observe("c1", new Judgement(false));

        assertEquals("Refuted: maria answers no to \"Is it clear?\", newest of 2 answers.", english("Is it clear? @maria"));
        assertEquals("Refuted: a guardrail is broken, maria answers no to \"Is it clear?\", newest of 2 answers.",
                english("guardrail: Is it clear? @maria"));
        observe("c1", new Judgement(true));
        assertEquals("Supported: maria answers yes to \"Is it clear?\", newest of 3 answers.", english("Is it clear? @maria"));
        assertEquals("Refuted: maria answers yes to \"Is it clear?\", where the test was to stop, newest of 3 answers.",
                english("kill: Is it clear? @maria"));
    }

    @Test
    void tellsThatAllIsMetOrWhatIsOpen() {
        assertEquals("Inconclusive: there is no must criterion, so nothing can be proved or disproved.", english("kill: cost > 1"));
        assertEquals("Inconclusive: there is no evidence yet for precision, nor for 2 more must criteria.",
                english("precision > .95", "recall > .7", "f1 > .8"));
        observe("c1", number("0.96"));
        assertEquals("Inconclusive: there is no evidence yet for recall.", english("precision > .95", "recall > .7"));
        assertEquals("Supported: precision 0.96 is above 0.95.", english("precision > .95"));
        observe("c2", number("0.8"));
        assertEquals("Supported: all 2 must criteria are met.", english("precision > .95", "recall > .7"));
        assertEquals("Supported: every must criterion is met (1), and no guardrail is broken.",
                english("precision > .95", "guardrail: recall > .7"));
    }

    @Test
    void tellsTheMeasuredValueThatABaselineAsksFor() {
        observe("c1", number("0.82"));

        assertEquals("Refuted: auc 0.82 is not at least 0.83 (>= +0.02 vs 0.81).", english("auc >= +0.02 vs 0.81"));
    }

    @Test
    void roundsComputedMeansToWhatTheirMarginSupports() {
        observe("c1", Measurement.ofSeeds(Stream.of("0.61", "0.63", "0.6512345").map(BigDecimal::new).toList()));

        assertEquals("Refuted: recall 0.63 (0.579 to 0.682, mean of 3 runs) is not above 0.7.", english("recall > .7"));
    }

    @Test
    void usesTheReadersFormOfNumbersAndLanguage() {
        observe("c1", number("1234.5"));

        assertEquals(PluginTexts.japanese().say("hypothesis.verdict.refuted") + ": cost は 1,234.5 EUR で、「10 EUR 以下」を満たしていません。",
                VerdictWords.explanation(assessment("cost <= 10 EUR"), PluginTexts.japanese()));
        Words german = new Words(PluginTexts.in(Locale.GERMANY));
        assertEquals("Refuted: cost 1.234,5 EUR is not at most 10 EUR.", VerdictWords.explanation(assessment("cost <= 10 EUR"), german));
    }

    @Test
    void neverSpeaksOfFailure() {
        for (Words words : List.of(PluginTexts.english(), PluginTexts.japanese())) {
            for (CriterionRole role : CriterionRole.values()) {
                Arrays.stream(CriterionState.values()).map(state -> StateWords.of(role, state, words)).forEach(text ->
                        assertFalse(text.toLowerCase(Locale.ROOT).matches(".*(fail|wrong|bad|失敗).*"), text));
            }
        }
        assertEquals("Stop", StateWords.of(CriterionRole.KILL, CriterionState.MET, PluginTexts.english()));
        assertEquals("Broken", StateWords.of(CriterionRole.GUARDRAIL, CriterionState.NOT_MET, PluginTexts.english()));
    }

    private String english(String... lines) {
        return VerdictWords.explanation(assessment(lines), PluginTexts.english());
    }

    private Assessment assessment(String... lines) {
        int[] count = {0};
        ExitCriteria criteria = new ExitCriteriaReader(Locale.ENGLISH, () -> new CriterionId("c" + ++count[0]))
                .read(CriterionLines.parse(String.join("\n", lines)).orElseThrow())
                .orElseThrow();
        return Assessment.of(criteria, new EvidenceLedger(pieces));
    }

    private void observe(String criterion, Observation observation) {
        pieces.add(new Evidence(EvidenceId.fresh(), 1, 1, new CriterionId(criterion), observation, Provenance.NONE,
                new Entry(Actor.user("ana"), Instant.EPOCH, Channel.REST, "b", ""), Optional.empty()));
    }

    private static Measurement number(String value) {
        return Measurement.of(new BigDecimal(value));
    }
}
