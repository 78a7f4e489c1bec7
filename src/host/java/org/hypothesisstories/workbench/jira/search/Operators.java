package org.hypothesisstories.workbench.jira.search;

import com.atlassian.query.operator.Operator;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The operators that kinds of field support. */
final class Operators {
    static final Set<Operator> EQUALITY = Collections.unmodifiableSet(EnumSet.of(
            Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT));
    static final Set<Operator> EQUALITY_AND_ORDER = Collections.unmodifiableSet(EnumSet.of(
            Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN, Operator.IS, Operator.IS_NOT,
            Operator.LESS_THAN, Operator.LESS_THAN_EQUALS, Operator.GREATER_THAN, Operator.GREATER_THAN_EQUALS));
    static final Set<Operator> WORDS = Collections.unmodifiableSet(
            EnumSet.of(Operator.LIKE, Operator.NOT_LIKE, Operator.IS, Operator.IS_NOT));

    private Operators() {}

    /** True for operators that ask which value comes first. */
    static boolean isOrder(Operator operator) {
        return EQUALITY_AND_ORDER.contains(operator) && !EQUALITY.contains(operator);
    }
}
