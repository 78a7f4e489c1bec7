package org.hypothesisstories.adapter.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.function.Function;
import org.hypothesisstories.adapter.words.ProblemWords;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.timebox.Actor;
import org.hypothesisstories.domain.timebox.Budget;
import org.hypothesisstories.domain.timebox.BudgetProblem;
import org.hypothesisstories.domain.timebox.BudgetText;

/** A function that stands for a list of issues. What is wrong with its arguments is told in the words of whoever searches. */
abstract class IssuesFunction extends AbstractJqlFunction {
    private final ReaderWords reader;

    IssuesFunction(ReaderWords reader) {
        this.reader = reader;
    }

    /** Reads the arguments, as they are written in the query, into a question that answers with the ids of issues. */
    abstract Parsed<Function<Actor, List<Long>>, String> read(List<String> arguments, Words words);

    @Override
    public final MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        read(operand.getArgs(), reader.now()).problems().forEach(messages::addErrorMessage);
        return messages;
    }

    @Override
    public final List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser searcher = context.getApplicationUser();
        Actor actor = searcher == null ? Actor.AUTOMATIC : Actor.user(searcher.getKey());
        return read(operand.getArgs(), reader.now()).value().map(question -> question.apply(actor)).orElse(List.of()).stream()
                .map(id -> new QueryLiteral(operand, id))
                .toList();
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    /** A length of time, with the mend if it is none. */
    static Parsed<Budget, String> time(String written, Words words) {
        Parsed<Budget, BudgetProblem> parsed = BudgetText.parse(written);
        return parsed.value().<Parsed<Budget, String>>map(Parsed::accepted)
                .orElseGet(() -> Parsed.refused(parsed.problems().stream().map(problem -> ProblemWords.of(problem, words)).toList()));
    }
}
