package org.hypothesisstories.domain.hypothesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.hypothesis.LibraryProblem.Reason;

/** Checks a library as it was sent; reports every problem at once. Lines have to be criteria as they stand, with plain numbers. */
public final class CriteriaLibraryReader {

    private final CriteriaLibrary library;
    private final List<LibraryProblem> problems = new ArrayList<>();

    private CriteriaLibraryReader(CriteriaLibrary library) {
        this.library = library;
    }

    public static Parsed<CriteriaLibrary, LibraryProblem> check(CriteriaLibrary library) {
        CriteriaLibraryReader reader = new CriteriaLibraryReader(library);
        reader.sizes();
        if (reader.problems.isEmpty()) {
            reader.metrics();
            reader.templates();
        }
        return reader.problems.isEmpty() ? Parsed.accepted(library) : Parsed.refused(reader.problems);
    }

    private void sizes() {
        int metrics = library.metrics().size();
        int templates = library.templates().size();
        refuseIf(metrics > CriteriaLibrary.MOST_METRICS, Reason.TOO_MANY_METRICS, String.valueOf(metrics));
        refuseIf(templates > CriteriaLibrary.MOST_TEMPLATES, Reason.TOO_MANY_TEMPLATES, String.valueOf(templates));
        int length = library.textLength();
        refuseIf(length > CriteriaLibrary.MOST_TEXT, Reason.TOO_LARGE, String.valueOf(length));
    }

    private void metrics() {
        for (String metric : library.metrics()) {
            refuseIf(metric.length() > CriteriaLibrary.LONGEST_NAME, Reason.METRIC_TOO_LONG, metric);
        }
    }

    private void templates() {
        Set<String> names = new HashSet<>();
        for (CriteriaTemplate template : library.templates()) {
            String name = template.name();
            refuseIf(name.isEmpty(), Reason.NAME_MISSING, "");
            refuseIf(name.length() > CriteriaLibrary.LONGEST_NAME, Reason.NAME_TOO_LONG, name);
            refuseIf(!names.add(name.toLowerCase(Locale.ROOT)) && !name.isEmpty(), Reason.NAME_REPEATED, name);
            refuseIf(template.lines().isEmpty(), Reason.NO_LINES, name);
            CriterionLines.parse(String.join("\n", template.lines()))
                    .then(rows -> new ExitCriteriaReader(Locale.ROOT, CriterionId::fresh).read(rows))
                    .problems()
                    .forEach(problem -> problems.add(new LibraryProblem(Reason.LINE, name, Optional.of(problem))));
        }
    }

    private void refuseIf(boolean wrong, Reason reason, String subject) {
        if (wrong) {
            problems.add(LibraryProblem.of(reason, subject));
        }
    }
}
