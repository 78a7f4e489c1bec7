package org.hypothesisstories.adapter.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.domain.evidence.Assessment;
import org.hypothesisstories.domain.evidence.CriterionFinding;
import org.hypothesisstories.domain.evidence.Interval;
import org.hypothesisstories.domain.evidence.Measurement;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;
import org.hypothesisstories.domain.hypothesis.Range;
import org.hypothesisstories.domain.hypothesis.Verdict;

/** Why the evidence gives the verdict that it gives, in one sentence: "Refuted: recall 0.64 is not above 0.7, newest of 3 runs." */
public final class VerdictWords {
    private static final String EXPLANATION = "hypothesis.explanation.";

    private final Assessment assessment;
    private final Words words;

    private VerdictWords(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
    }

    public static String of(Verdict verdict, Words words) {
        return words.say("hypothesis.verdict." + verdict.key());
    }

    public static String explanation(Assessment assessment, Words words) {
        return new VerdictWords(assessment, words).sentence();
    }

    private String sentence() {
        return switch (assessment.ground()) {
            case KILL_MET, MUST_NOT_MET, GUARDRAIL_BROKEN -> because(assessment.because().orElseThrow());
            case MUST_WITHIN_NOISE -> withinNoise(assessment.because().orElseThrow());
            case MUST_WITHOUT_EVIDENCE -> withoutEvidence();
            case NO_MUST -> words.say(EXPLANATION + "no-must", verdict());
            case ALL_MET -> allMet();
        };
    }

    /** The one criterion that decided. */
    private String because(CriterionFinding finding) {
        String key = EXPLANATION + assessment.ground().key();
        if (finding.criterion() instanceof JudgedCriterion judged) {
            return words.say(key + ".judged", verdict(), judged.judge(), judged.question(), newest(finding));
        }
        MeasuredCriterion measured = (MeasuredCriterion) finding.criterion();
        String observed = ObservationWords.of(finding.deciding().orElseThrow().observation(), measured.unit(), words);
        return words.say(
                key + ".measured", verdict(), measured.metric(), observed, new ComparisonWords(words).of(measured), newest(finding));
    }

    private String withinNoise(CriterionFinding finding) {
        MeasuredCriterion measured = (MeasuredCriterion) finding.criterion();
        Measurement measurement = (Measurement) finding.deciding().orElseThrow().observation();
        NumberWords numbers = new NumberWords(words.locale());
        return words.say(
                EXPLANATION + "must-within-noise", verdict(), measured.metric(), numbers.low(measurement),
                ObservationWords.withUnit(numbers.high(measurement), measured.unit()),
                ObservationWords.withUnit(numbers.of(thresholdWithin(measured, measurement.interval())), measured.unit()),
                newest(finding));
    }

    /** The end of the acceptable values that lies in the margin. */
    private static BigDecimal thresholdWithin(MeasuredCriterion criterion, Interval interval) {
        Range range = criterion.acceptable();
        return Stream.of(range.low(), range.high())
                .flatMap(Optional::stream)
                .map(Range.Bound::number)
                .filter(interval::contains)
                .findFirst()
                .orElseThrow();
    }

    private String withoutEvidence() {
        List<CriterionFinding> open = assessment.withoutEvidence(CriterionRole.MUST);
        String first = name(open.get(0).criterion());
        return open.size() == 1
                ? words.say(EXPLANATION + "must-without-evidence", verdict(), first)
                : words.say(EXPLANATION + "must-without-evidence.more", verdict(), first, open.size() - 1);
    }

    private String allMet() {
        List<CriterionFinding> musts = inRole(CriterionRole.MUST);
        boolean guarded = inRole(CriterionRole.GUARDRAIL).stream().anyMatch(finding -> !finding.isWithoutEvidence());
        if (guarded) {
            return words.say(EXPLANATION + "all-met.guarded", verdict(), musts.size());
        }
        return musts.size() == 1 ? because(musts.get(0)) : words.say(EXPLANATION + "all-met", verdict(), musts.size());
    }

    private List<CriterionFinding> inRole(CriterionRole role) {
        return assessment.findings().stream().filter(finding -> finding.criterion().role() == role).toList();
    }

    /** Says so where older pieces are overruled. */
    private String newest(CriterionFinding finding) {
        if (finding.pieces() < 2) {
            return "";
        }
        boolean judged = finding.criterion() instanceof JudgedCriterion;
        return words.say(EXPLANATION + (judged ? "newest-judgement" : "newest-run"), finding.pieces());
    }

    private String verdict() {
        return of(assessment.verdict(), words);
    }

    private static String name(ExitCriterion criterion) {
        return criterion instanceof MeasuredCriterion measured ? measured.metric() : ((JudgedCriterion) criterion).question();
    }
}
