package org.hypothesisstories.workbench.jira.search;

/** Which of two values of a field comes first. */
interface Ordering {
    /** The condition that the stored value stands in the relation ({@code < <= > >=}) to the given one. */
    Sql compare(String expression, String relation, Object value);

    /** As the database orders the values. */
    static Ordering ofValues() {
        return (expression, relation, value) -> Sql.of(expression + " " + relation + " ?", value);
    }

    /** By rank: the most important has the smallest sequence, and counts as the greatest. */
    static Ordering ofPriorities() {
        String rank = "(select r.sequence from priority r where r.id = ";
        return (expression, relation, value) -> Sql.of(rank + "?) " + relation + " " + rank + expression + ")", value);
    }

    /** By number, within the project of the given issue. */
    static Ordering ofKeys() {
        return (expression, relation, value) -> Sql.of(
                "exists (select 1 from issue o where o.id = ? and o.project_id = i.project_id"
                        + " and i.issue_number " + relation + " o.issue_number)",
                value);
    }
}
