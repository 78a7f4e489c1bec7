package com.atlassian.query.clause;

import java.util.Arrays;
import java.util.Collection;

/** Clauses joined by OR. */
public class OrClause extends MultiClause {
    public static final String OR = "OR";

    public OrClause(Clause... clauses) {
        this(Arrays.asList(clauses));
    }

    public OrClause(Collection<? extends Clause> clauses) {
        super(clauses);
    }

    @Override
    public String getName() {
        return OR;
    }
}
