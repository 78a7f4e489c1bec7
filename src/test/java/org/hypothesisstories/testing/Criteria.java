package org.hypothesisstories.testing;

import java.math.BigDecimal;
import org.hypothesisstories.domain.hypothesis.Comparator;
import org.hypothesisstories.domain.hypothesis.CriterionId;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.JudgedCriterion;
import org.hypothesisstories.domain.hypothesis.MeasuredCriterion;

/** Exit criteria for tests, with speaking ids. */
public final class Criteria {

    private Criteria() {
    }

    public static MeasuredCriterion above(String id, CriterionRole role, String metric, String threshold) {
        return new MeasuredCriterion(new CriterionId(id), role, metric, Comparator.GREATER, new BigDecimal(threshold), "");
    }

    /** A question that only the user named {@code paula} answers. */
    public static JudgedCriterion judged(String id, CriterionRole role, String question) {
        return new JudgedCriterion(new CriterionId(id), role, question, "paula");
    }
}
