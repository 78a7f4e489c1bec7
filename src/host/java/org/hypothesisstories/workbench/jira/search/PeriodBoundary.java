package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The first or the last moment of the searcher's day, week, month or year; an argument shifts it, by its own unit if it names none. */
record PeriodBoundary(ChronoUnit unit, boolean end) implements SearchFunction {
    // weeks of an English Jira begin on Sunday
    private static final DayOfWeek FIRST_DAY = DayOfWeek.SUNDAY;

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public List<QueryLiteral> values(FunctionOperand operand, TerminalClause clause, Viewpoint viewpoint) {
        SystemFunctions.requireArguments(operand, 0, 1);
        ZonedDateTime now = viewpoint.now().atZone(viewpoint.zone());
        ZonedDateTime moment = boundary(operand.getArgs().isEmpty() ? now : shifted(now, operand));
        return List.of(new QueryLiteral(operand, moment.toInstant().toEpochMilli()));
    }

    private ZonedDateTime shifted(ZonedDateTime now, FunctionOperand operand) {
        String argument = operand.getArgs().get(0);
        return Period.read(argument, unit)
                .orElseThrow(() -> new ClauseRefused("Duration for function '" + operand.getName()
                        + "' should have the format (+/-)n(yMwdhm), e.g -1M for 1 month earlier."))
                .after(now);
    }

    private ZonedDateTime boundary(ZonedDateTime moment) {
        ZonedDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime start = switch (unit) {
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(FIRST_DAY));
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1);
            default -> day;
        };
        return end ? start.plus(1, unit).minus(Duration.ofMillis(1)) : start;
    }
}
