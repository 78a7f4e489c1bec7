package org.hypothesisstories.adapter.words;

import java.util.stream.Collectors;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;

/** Exit criteria as people write them, one line each; the same in every language, so that lines can be copied between people. */
public final class CriterionWords {
    private CriterionWords() {
    }

    /** The line that {@link org.hypothesisstories.domain.hypothesis.CriterionLines} reads, for instance {@code kill: latency >= 200 ms}. */
    public static String line(ExitCriterion criterion) {
        String role = criterion.role() == CriterionRole.MUST ? "" : criterion.role().key() + ": ";
        return role + withoutRole(criterion);
    }

    /** The line without the role in front. */
    public static String withoutRole(ExitCriterion criterion) {
        if (criterion instanceof MeasuredCriterion measured) {
            return measured.metric() + " " + TargetWords.of(measured);
        }
        JudgedCriterion judged = (JudgedCriterion) criterion;
        return judged.question() + " @" + judged.judge();
    }

    /** All lines, in order. */
    public static String lines(ExitCriteria criteria) {
        return criteria.rows().stream().map(CriterionWords::line).collect(Collectors.joining("\n"));
    }
}
