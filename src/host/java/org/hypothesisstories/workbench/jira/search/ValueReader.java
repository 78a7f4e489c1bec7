package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.util.List;

/** Finds what a literal stands for in a field. */
interface ValueReader {
    /** Stands for the absence of a value, where a field has a word for it. */
    Object NO_VALUE = new Object();

    /**
     * The values, as the database holds them; none when there is nothing of that name.
     *
     * @throws ClauseRefused with the message for a literal that is malformed
     */
    List<?> read(String field, QueryLiteral literal, Viewpoint viewpoint);
}
