package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The functions that Jira itself brings. */
final class SystemFunctions {
    private final Lookups lookups;
    private final Map<String, SearchFunction> functions;

    SystemFunctions(Lookups lookups) {
        this.lookups = lookups;
        this.functions = Map.ofEntries(
                Map.entry("currentuser", new Simple(false, SystemFunctions::currentUser)),
                Map.entry("membersof", new Simple(true, this::membersOf)),
                Map.entry("now", new Simple(false, SystemFunctions::now)),
                Map.entry("startofday", new PeriodBoundary(ChronoUnit.DAYS, false)),
                Map.entry("startofweek", new PeriodBoundary(ChronoUnit.WEEKS, false)),
                Map.entry("startofmonth", new PeriodBoundary(ChronoUnit.MONTHS, false)),
                Map.entry("startofyear", new PeriodBoundary(ChronoUnit.YEARS, false)),
                Map.entry("endofday", new PeriodBoundary(ChronoUnit.DAYS, true)),
                Map.entry("endofweek", new PeriodBoundary(ChronoUnit.WEEKS, true)),
                Map.entry("endofmonth", new PeriodBoundary(ChronoUnit.MONTHS, true)),
                Map.entry("endofyear", new PeriodBoundary(ChronoUnit.YEARS, true)));
    }

    Optional<SearchFunction> find(String name) {
        return Optional.ofNullable(functions.get(name.toLowerCase(Locale.ROOT)));
    }

    static void requireArguments(FunctionOperand operand, int least, int most) {
        int got = operand.getArgs().size();
        if (got < least || got > most) {
            int expected = got < least ? least : most;
            throw new ClauseRefused("Function '" + operand.getName() + "' expected '" + expected
                    + "' arguments but received '" + got + "'.");
        }
    }

    private static List<QueryLiteral> currentUser(FunctionOperand operand, Viewpoint viewpoint) {
        requireArguments(operand, 0, 0);
        return viewpoint.user() == null
                ? List.of()
                : List.of(new QueryLiteral(operand, viewpoint.user().getUsername()));
    }

    private List<QueryLiteral> membersOf(FunctionOperand operand, Viewpoint viewpoint) {
        requireArguments(operand, 1, 1);
        String group = operand.getArgs().get(0);
        if (!lookups.isGroup(group)) {
            throw new ClauseRefused("Function '" + operand.getName() + "' can not generate a list of usernames for group '"
                    + group + "'; the group does not exist.");
        }
        return lookups.members(group).stream().map(name -> new QueryLiteral(operand, name)).toList();
    }

    private static List<QueryLiteral> now(FunctionOperand operand, Viewpoint viewpoint) {
        requireArguments(operand, 0, 0);
        return List.of(new QueryLiteral(operand, viewpoint.now().toEpochMilli()));
    }

    private interface Values {
        List<QueryLiteral> of(FunctionOperand operand, Viewpoint viewpoint);
    }

    private record Simple(boolean isList, Values answer) implements SearchFunction {
        @Override
        public List<QueryLiteral> values(FunctionOperand operand, TerminalClause clause, Viewpoint viewpoint) {
            return answer.of(operand, viewpoint);
        }
    }
}
