package org.hypothesisstories.domain.hypothesis;

/**
 * What a measured row asks for, before it is checked. Texts are never null; empty means not given.
 *
 * @param threshold the number to compare with, the lower one of between
 * @param upper the upper number of between
 * @param baseline what the threshold counts from
 * @param relative a key of {@link Relation}
 * @param direction a key of {@link Direction}, to be checked against the comparator
 */
public record MeasureDraft(
        String metric, String comparator, String threshold, String upper, String unit, String baseline, String relative,
        String direction) {

    /** The measure of a judged row. */
    public static final MeasureDraft NONE = new MeasureDraft("", "", "", "", "", "", "", "");

    public MeasureDraft {
        metric = CriterionDraft.tidy(metric);
        comparator = CriterionDraft.tidy(comparator);
        threshold = CriterionDraft.tidy(threshold);
        upper = CriterionDraft.tidy(upper);
        unit = CriterionDraft.tidy(unit);
        baseline = CriterionDraft.tidy(baseline);
        relative = CriterionDraft.tidy(relative);
        direction = CriterionDraft.tidy(direction);
    }

    /** The measured value itself, against one number. */
    public static MeasureDraft absolute(String metric, String comparator, String threshold, String unit) {
        return new MeasureDraft(metric, comparator, threshold, "", unit, "", "", "");
    }

    /** The measured value itself, between two numbers. */
    public static MeasureDraft between(String metric, String lower, String upper, String unit) {
        return new MeasureDraft(metric, Comparator.BETWEEN.symbol(), lower, upper, unit, "", "", "");
    }

    /** The same, counted from a baseline. */
    public MeasureDraft relativeTo(String from, Relation relation, String measuredUnit) {
        return new MeasureDraft(metric, comparator, threshold, upper, measuredUnit, from, relation.key(), direction);
    }
}
