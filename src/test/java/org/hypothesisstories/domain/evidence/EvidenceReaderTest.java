package org.hypothesisstories.domain.evidence;

import static org.hypothesisstories.testing.Criteria.above;
import static org.hypothesisstories.testing.Criteria.judged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;
import org.hypothesisstories.domain.evidence.EvidenceReader.Reading;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.testing.Drafts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceReaderTest {

    private static final ExitCriteria CRITERIA = new ExitCriteria(List.of(
            above("p1", CriterionRole.MUST, "precision", "0.95"), above("r1", CriterionRole.MUST, "Recall", "0.7"),
            above("r2", CriterionRole.GUARDRAIL, "recall", "0.5"), judged("j1", CriterionRole.KILL, "Is it unfair?")));

    private final EvidenceReader reader = new EvidenceReader(CRITERIA, Locale.ENGLISH);

    @Test
    void takesAPlainValueByMetricOrId() {
        assertEquals(Measurement.of(new BigDecimal("0.96")), accepted(Drafts.value("Precision", " .96 ")).observation());
        assertEquals("p1", accepted(Drafts.value("p1", "1")).criterion().id().value());
        assertEquals("j1", accepted(Drafts.judgement("is it UNFAIR?", "met")).criterion().id().value());
    }

    @ParameterizedTest
    @CsvSource(value = {"0,64| 0.64", "0.64| 0.64", ".95| 0.95", "1.234,5| 1234.5", "-1e-3| -0.001", "+2.| 2", "\u2212\uff11\uff0e\uff15| -1.5"},
            delimiter = '|')
    void takesNumbersOfAGermanReaderAndPlainOnes(String written, BigDecimal number) {
        EvidenceReader german = new EvidenceReader(CRITERIA, Locale.GERMANY);
        assertEquals(Measurement.of(number), german.read(Drafts.value("p1", written)).orElseThrow().observation());
    }

    @Test
    void takesAnIntervalSeedsAndBothJudgements() {
        assertEquals(
                Measurement.within(new BigDecimal("0.7"), new Interval(new BigDecimal("0.6"), new BigDecimal("0.7"))),
                accepted(Drafts.of("p1").with("value", "0.7").with("low", ".6").with("high", ".70").draft()).observation());
        Measurement seeds = (Measurement) accepted(Drafts.seeds("p1", "1", "2", "3")).observation();
        assertEquals(new BigDecimal("2"), seeds.value());
        assertEquals(3, seeds.seeds().size());
        assertEquals(new Judgement(true), accepted(Drafts.judgement("j1", "met")).observation());
        assertEquals(new Judgement(false), accepted(Drafts.judgement("j1", "not-met")).observation());
    }

    @Test
    void takesWhereItComesFrom() {
        Reading reading = accepted(Drafts.of("p1").heldOut().with("value", "1").with("run", "run 7 of tuesday").with("commit", "c0ffee")
                .with("dataVersion", "v3").with("link", "HTTPS://charts.example/1?a=b#c").with("note", " <b>note</b>\n").with("cites", "e-1")
                .with("clientKey", "k-1").draft());
        assertEquals(
                new Provenance("run 7 of tuesday", "c0ffee", "v3", "HTTPS://charts.example/1?a=b#c", "<b>note</b>", true,
                        Optional.of(new EvidenceId("e-1"))),
                reading.provenance());
        assertEquals("k-1", reading.clientKey());
        assertEquals(Optional.empty(), reading.provenance().runAddress());
        assertEquals(Optional.of("http://runs.example/7"),
                accepted(Drafts.of("p1").with("value", "1").with("run", "http://runs.example/7").draft()).provenance().runAddress());
    }

    @Test
    void asksForACriterionThatThereIs() {
        refused(Drafts.value("", "1"), Problem.of(ProblemCode.CRITERION_MISSING, "criterion"));
        refused(Drafts.value("f1", "1"),
                Problem.of(ProblemCode.CRITERION_UNKNOWN, "criterion", "f1", "precision, Recall, recall, Is it unfair?"));
        refused(Drafts.value("<script>", "1"),
                Problem.of(ProblemCode.CRITERION_UNKNOWN, "criterion", "<script>", "precision, Recall, recall, Is it unfair?"));
        refused(Drafts.value("RECALL", "1"), Problem.of(ProblemCode.CRITERION_AMBIGUOUS, "criterion", "RECALL", "r1, r2"));
    }

    @Test
    void tellsTheWholeIdsOfCriteriaThatShareAMetric() {
        String one = "0a5284b0-6d22-4f02-b0a8-37230ed53026";
        String other = "f051148e-6d7f-461b-ac3f-7ec2c34e84dd";
        ExitCriteria twice = new ExitCriteria(List.of(
                above(one, CriterionRole.MUST, "recall", "0.7"), above(other, CriterionRole.GUARDRAIL, "recall", "0.5")));
        assertEquals(List.of(Problem.of(ProblemCode.CRITERION_AMBIGUOUS, "criterion", "recall", List.of(one, other))),
                new EvidenceReader(twice, Locale.ENGLISH).read(Drafts.value("recall", "1")).problems());
        assertEquals(one + ", " + other, Problem.of(ProblemCode.CRITERION_AMBIGUOUS, "", List.of(one, other)).arguments().get(0));
        assertEquals(1001, Problem.of(ProblemCode.CRITERION_UNKNOWN, "", Collections.nCopies(1000, "metric")).arguments().get(0).length());
    }

    @Test
    void asksForOneObservationOfTheRightSort() {
        refused(Drafts.value("p1", " "), Problem.of(ProblemCode.VALUE_MISSING, "value"));
        refused(Drafts.of("p1").with("value", "1").withSeeds(List.of("1")).draft(), Problem.of(ProblemCode.VALUE_AND_SEEDS, "seeds"));
        refused(Drafts.of("p1").with("low", "1").withSeeds(List.of("1")).draft(), Problem.of(ProblemCode.VALUE_AND_SEEDS, "seeds"));
        refused(Drafts.of("p1").with("high", "1").withSeeds(List.of("1")).draft(), Problem.of(ProblemCode.VALUE_AND_SEEDS, "seeds"));
        refused(Drafts.judgement("p1", "met"), Problem.of(ProblemCode.NOT_JUDGED, "judgement", "precision"));
        refused(Drafts.judgement("j1", ""), Problem.of(ProblemCode.JUDGEMENT_MISSING, "judgement", "paula"));
        refused(Drafts.judgement("j1", "yes"), Problem.of(ProblemCode.JUDGEMENT_UNKNOWN, "judgement", "yes"));
    }

    @Test
    void dropsNoNumberThatIsSentForAQuestion() {
        Drafts judged = Drafts.of("j1").with("judgement", "met");
        for (EvidenceDraft draft : List.of(
                judged.with("value", "1").draft(), judged.with("low", "1").draft(), judged.with("high", "1").draft(),
                judged.withSeeds(List.of("1")).draft())) {
            refused(draft, Problem.of(ProblemCode.NOT_MEASURED, "value", "Is it unfair?"));
        }
    }

    @Test
    void refusesNumbersThatAreNone() {
        refused(Drafts.value("p1", "NaN"), Problem.of(ProblemCode.NUMBER_NOT_FINITE, "value", "NaN"));
        refused(Drafts.value("p1", "-Infinity"), Problem.of(ProblemCode.NUMBER_NOT_FINITE, "value", "-Infinity"));
        refused(Drafts.value("p1", "1e400"), Problem.of(ProblemCode.NUMBER_TOO_LARGE, "value", "1e400"));
        refused(Drafts.value("p1", "1e999999999"), Problem.of(ProblemCode.NUMBER_TOO_LARGE, "value", "1e999999999"));
        refused(Drafts.value("p1", "1e-999999999"), Problem.of(ProblemCode.NUMBER_TOO_PRECISE, "value", "1e-999999999"));
        refused(Drafts.value("p1", "0." + "1".repeat(40)), Problem.of(ProblemCode.NUMBER_TOO_PRECISE, "value", "0." + "1".repeat(40)));
        refused(Drafts.value("p1", "1".repeat(40)), Problem.of(ProblemCode.NUMBER_TOO_LARGE, "value", "1".repeat(40)));
        refused(Drafts.value("p1", "0,64"), Problem.of(ProblemCode.NUMBER_UNREADABLE, "value", "0,64", "0.64"));
        refused(Drafts.value("p1", "high"), Problem.of(ProblemCode.NUMBER_UNREADABLE, "value", "high", ""));
        refused(Drafts.seeds("p1", "1", " ", "x", "inf"),
                Problem.of(ProblemCode.VALUE_MISSING, "seeds[1]"), Problem.of(ProblemCode.NUMBER_UNREADABLE, "seeds[2]", "x", ""),
                Problem.of(ProblemCode.NUMBER_NOT_FINITE, "seeds[3]", "inf"));
        List<String> many = Collections.nCopies(1001, "1");
        refused(Drafts.of("p1").withSeeds(many).draft(), Problem.of(ProblemCode.TOO_MANY_SEEDS, "seeds", 1001, 1000));
    }

    @Test
    void refusesIntervalsThatAreNone() {
        Drafts value = Drafts.of("p1").with("value", "0.5");
        refused(value.with("low", "0.4").draft(), Problem.of(ProblemCode.INTERVAL_INCOMPLETE, "high"));
        refused(value.with("high", "0.6").draft(), Problem.of(ProblemCode.INTERVAL_INCOMPLETE, "low"));
        refused(value.with("low", "0.6").with("high", "0.4").draft(), Problem.of(ProblemCode.INTERVAL_REVERSED, "low", "0.6", "0.4"));
        refused(value.with("low", "0.6").with("high", "0.7").draft(),
                Problem.of(ProblemCode.INTERVAL_WITHOUT_VALUE, "value", "0.5", "0.6", "0.7"));
        refused(value.with("low", "x").with("high", "NaN").draft(), Problem.of(ProblemCode.NUMBER_UNREADABLE, "low", "x", ""),
                Problem.of(ProblemCode.NUMBER_NOT_FINITE, "high", "NaN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "JavaScript://%0aalert(1)", "data:text/html,<script>", "//host/x", "ftp://host/x", "http://", "a chart",
        "https://host/ x", "https://host/\"onclick=", "https://host/<script>", "vbscript:x"})
    void refusesLinksThatAreNotOfTheWeb(String link) {
        refused(Drafts.of("p1").with("value", "1").with("link", link).draft(), Problem.of(ProblemCode.LINK_NOT_WEB, "link", link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript://%0aalert(1)", "file:///etc/passwd", "mlflow://runs/1"})
    void refusesAddressesOfARunThatAreNotOfTheWeb(String run) {
        refused(Drafts.of("p1").with("value", "1").with("run", run).draft(), Problem.of(ProblemCode.LINK_NOT_WEB, "run", run));
    }

    @Test
    void makesNoLinkOfARunThatIsAName() {
        assertEquals(Optional.empty(),
                accepted(Drafts.of("p1").with("value", "1").with("run", "javascript:alert(1)").draft()).provenance().runAddress());
    }

    @Test
    void refusesTextsThatAreTooLongAndTellsEachAtOnce() {
        Drafts value = Drafts.of("p1").with("value", "1");
        refused(value.with("note", "n".repeat(1_000_000)).draft(), Problem.of(ProblemCode.TEXT_TOO_LONG, "note", 1_000_000, 10_000));
        refused(value.with("run", "r".repeat(2001)).with("commit", "c".repeat(201)).with("dataVersion", "d".repeat(201))
                        .with("link", "https://h/" + "l".repeat(1991)).with("clientKey", "k".repeat(201)).draft(),
                Problem.of(ProblemCode.TEXT_TOO_LONG, "run", 2001, 2000), Problem.of(ProblemCode.TEXT_TOO_LONG, "commit", 201, 200),
                Problem.of(ProblemCode.TEXT_TOO_LONG, "dataVersion", 201, 200), Problem.of(ProblemCode.TEXT_TOO_LONG, "link", 2001, 2000),
                Problem.of(ProblemCode.TEXT_TOO_LONG, "clientKey", 201, 200));
        assertTrue(reader.read(value.with("note", "n".repeat(10_000)).with("clientKey", "k".repeat(200)).draft()).value().isPresent());
    }

    /** No database takes it, and nobody can see it. */
    @Test
    void leavesTheCharacterNulOut() {
        Reading reading = accepted(Drafts.of("p1\0").with("value", "1\0").with("note", "a\0b").with("clientKey", "k\0").draft());
        assertEquals("ab", reading.provenance().note());
        assertEquals("k", reading.clientKey());
    }

    @Test
    void refusesAnIdThatNoEvidenceHas() {
        refused(Drafts.of("p1").with("value", "1").with("cites", "'; drop table").draft(),
                Problem.of(ProblemCode.CITED_UNKNOWN, "cites", "'; drop table"));
    }

    @Test
    void tellsAllProblemsOfAPieceAtOnce() {
        Parsed<Reading, Problem> parsed = reader.read(Drafts.of("f1").with("link", "x").with("clientKey", "k".repeat(201)).draft());
        assertEquals(List.of(ProblemCode.CRITERION_UNKNOWN, ProblemCode.LINK_NOT_WEB, ProblemCode.TEXT_TOO_LONG),
                parsed.problems().stream().map(Problem::code).toList());
    }

    @Test
    void shortensWhatWasWrittenAndTellsWhere() {
        Problem problem = Problem.of(ProblemCode.CRITERION_UNKNOWN, "criterion", "x".repeat(61), "").within("evidence[2]");
        assertEquals("evidence[2].criterion", problem.field());
        assertEquals("x".repeat(60) + "\u2026", problem.arguments().get(0));
        assertEquals("evidence[2]", Problem.of(ProblemCode.NOT_STARTED, "").within("evidence[2]").field());
    }

    private Reading accepted(EvidenceDraft draft) {
        return reader.read(draft).orElseThrow();
    }

    private void refused(EvidenceDraft draft, Problem... problems) {
        assertEquals(List.of(problems), reader.read(draft).problems());
    }
}
