package com.atlassian.query.clause;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Clauses joined by one logical operator. */
public abstract class MultiClause implements Clause {
    private final List<Clause> clauses;

    protected MultiClause(Collection<? extends Clause> clauses) {
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one clause");
        }
        this.clauses = List.copyOf(clauses);
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }

    @Override
    public String toString() {
        return clauses.stream()
                .map(clause -> clause instanceof MultiClause ? "( " + clause + " )" : clause.toString())
                .collect(Collectors.joining(" " + getName() + " "));
    }

    @Override
    public boolean equals(Object value) {
        return value != null && value.getClass() == getClass() && ((MultiClause) value).clauses.equals(clauses);
    }

    @Override
    public int hashCode() {
        return getName().hashCode() + 31 * clauses.hashCode();
    }
}
