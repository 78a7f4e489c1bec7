package org.hypothesisstories.domain.timebox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a project decided about its time boxes.
 *
 * @param grace how long after the expiry there is time to write up and decide
 * @param warnings when people are warned before the time is used up
 * @param commentAt the warning that is also written as a comment, which mentions the assignee; empty for none
 * @param silenceDays after how many working days without a word the assignee is asked; zero for never
 * @param ownerRole the project role that grants more time; where Jira has no role of that name, the lead of the project does
 * @param extensions how often a box may be extended
 * @param team who has to agree before a box starts
 * @param counting what uses up the time of a box that starts
 * @param reopening what becomes of the closed box of an issue that is reopened
 */
public record TimeBoxPolicy(
        WorkingBudget grace, List<WarningPoint> warnings, Optional<WarningPoint> commentAt, int silenceDays, String ownerRole,
        int extensions, TeamRule team, Counting counting, Reopening reopening) {

    private static final int DEFAULT_SHARE = 80;
    private static final int DEFAULT_SILENCE_DAYS = 3;

    public TimeBoxPolicy {
        Objects.requireNonNull(grace);
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(commentAt);
        Objects.requireNonNull(ownerRole);
        Objects.requireNonNull(team);
        Objects.requireNonNull(counting);
        Objects.requireNonNull(reopening);
        if (silenceDays < 0 || extensions < 0) {
            throw new IllegalArgumentException("a policy counts from zero");
        }
    }

    /** A policy whose boxes are agreed by whoever starts them, count the time that passes, and stay closed. */
    public TimeBoxPolicy(
            WorkingBudget grace, List<WarningPoint> warnings, Optional<WarningPoint> commentAt, int silenceDays, String ownerRole,
            int extensions) {
        this(grace, warnings, commentAt, silenceDays, ownerRole, extensions, TeamRule.standard(), Counting.ELAPSED, Reopening.NEW_BOX);
    }

    /**
     * A working day of grace; a warning, with a comment, when four fifths of the time are used; a question after three silent days;
     * one extension, granted by the product owner.
     */
    public static TimeBoxPolicy standard() {
        WarningPoint share = new WarningPoint.Share(DEFAULT_SHARE);
        return new TimeBoxPolicy(
                new WorkingBudget(0, 1, 0, 0), List.of(share), Optional.of(share), DEFAULT_SILENCE_DAYS, "Product Owner", 1);
    }

    /** The same with another rule for the team. */
    public TimeBoxPolicy withTeam(TeamRule other) {
        return new TimeBoxPolicy(grace, warnings, commentAt, silenceDays, ownerRole, extensions, other, counting, reopening);
    }

    /** The same for boxes that count something else. */
    public TimeBoxPolicy withCounting(Counting other) {
        return new TimeBoxPolicy(grace, warnings, commentAt, silenceDays, ownerRole, extensions, team, other, reopening);
    }

    /** The same with another fate of closed boxes. */
    public TimeBoxPolicy withReopening(Reopening other) {
        return new TimeBoxPolicy(grace, warnings, commentAt, silenceDays, ownerRole, extensions, team, counting, other);
    }
}
