package org.hypothesisstories.domain.hypothesis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hypothesisstories.domain.hypothesis.LibraryProblem.Reason;
import org.junit.jupiter.api.Test;

class CriteriaLibraryReaderTest {

    @Test
    void keepsWhatCanBeUsed() {
        CriteriaLibrary library = new CriteriaLibrary(List.of(" precision ", "", "recall", "precision"),
                List.of(new CriteriaTemplate(" Classifier ", List.of("precision > .95", " ", "latency between 10 and 20 ms"))));

        assertEquals(library, CriteriaLibraryReader.check(library).orElseThrow());
        assertEquals(List.of("precision", "recall"), library.metrics());
        assertEquals(new CriteriaTemplate("Classifier", List.of("precision > .95", "latency between 10 and 20 ms")), library.templates().get(0));
    }

    @Test
    void reportsEveryProblemAtOnce() {
        CriteriaLibrary library = new CriteriaLibrary(List.of("m".repeat(101)), List.of(
                new CriteriaTemplate("", List.of("a > 1")), new CriteriaTemplate("A", List.of("a > 1", "b > x")),
                new CriteriaTemplate("a", List.of("nothing")), new CriteriaTemplate("n".repeat(101), List.of())));

        assertEquals(List.of(
                LibraryProblem.of(Reason.METRIC_TOO_LONG, "m".repeat(101)),
                LibraryProblem.of(Reason.NAME_MISSING, ""),
                new LibraryProblem(Reason.LINE, "A", Optional.of(CriterionProblem.of(2, CriterionProblem.Reason.NUMBER_UNREADABLE, "x"))),
                LibraryProblem.of(Reason.NAME_REPEATED, "a"),
                new LibraryProblem(Reason.LINE, "a", Optional.of(CriterionProblem.of(1, CriterionProblem.Reason.LINE_UNREADABLE, "nothing"))),
                LibraryProblem.of(Reason.NAME_TOO_LONG, "n".repeat(101)),
                LibraryProblem.of(Reason.NO_LINES, "n".repeat(101))), CriteriaLibraryReader.check(library).problems());
    }

    @Test
    void refusesEndlessLibraries() {
        List<String> metrics = IntStream.range(0, 10_000).mapToObj(number -> "m" + number).toList();
        List<CriteriaTemplate> templates = Collections.nCopies(51, new CriteriaTemplate("A", List.of("a > 1")));
        assertEquals(
                List.of(LibraryProblem.of(Reason.TOO_MANY_METRICS, "10000"), LibraryProblem.of(Reason.TOO_MANY_TEMPLATES, "51"),
                        LibraryProblem.of(Reason.TOO_LARGE, "49196")),
                CriteriaLibraryReader.check(new CriteriaLibrary(metrics, templates)).problems());
        assertTrue(CriteriaLibraryReader.check(CriteriaLibrary.EMPTY).value().isPresent());
    }
}
