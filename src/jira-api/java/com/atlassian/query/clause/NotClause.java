package com.atlassian.query.clause;

import java.util.List;
import java.util.Objects;

/** The opposite of one clause. */
public class NotClause implements Clause {
    public static final String NOT = "NOT";

    private final Clause clause;

    public NotClause(Clause clause) {
        this.clause = Objects.requireNonNull(clause, "clause");
    }

    @Override
    public String getName() {
        return NOT;
    }

    @Override
    public List<Clause> getClauses() {
        return List.of(clause);
    }

    public Clause getSubClause() {
        return clause;
    }

    @Override
    public String toString() {
        return NOT + " " + (clause instanceof MultiClause ? "( " + clause + " )" : clause.toString());
    }

    @Override
    public boolean equals(Object value) {
        return value instanceof NotClause other && other.clause.equals(clause);
    }

    @Override
    public int hashCode() {
        return NOT.hashCode() + 31 * clause.hashCode();
    }
}
