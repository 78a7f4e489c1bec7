package org.hypothesisstories.domain.hypothesis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The exit criteria of one hypothesis, in the team's order. Ids are unique and there are at most {@link #LIMIT}. */
public record ExitCriteria(List<ExitCriterion> rows) {

    /** The most criteria that one hypothesis may have. */
    public static final int LIMIT = 100;

    public static final ExitCriteria NONE = new ExitCriteria(List.of());

    public ExitCriteria {
        rows = List.copyOf(rows);
        if (rows.size() > LIMIT) {
            throw new IllegalArgumentException("more than " + LIMIT + " criteria");
        }
        Set<CriterionId> seen = new HashSet<>();
        for (ExitCriterion row : rows) {
            if (!seen.add(row.id())) {
                throw new IllegalArgumentException("two criteria with the id " + row.id());
            }
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Stream<ExitCriterion> inRole(CriterionRole role) {
        return rows.stream().filter(row -> row.role() == role);
    }

    public Optional<ExitCriterion> find(CriterionId id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /**
     * Whether two must criteria on the same metric and unit exclude each other, so that no result could ever support the hypothesis.
     */
    public boolean excludeThemselves() {
        List<MeasuredCriterion> musts = inRole(CriterionRole.MUST)
                .filter(MeasuredCriterion.class::isInstance)
                .map(MeasuredCriterion.class::cast)
                .toList();
        return musts.stream().anyMatch(one -> musts.stream().anyMatch(other -> exclude(one, other)));
    }

    private static boolean exclude(MeasuredCriterion one, MeasuredCriterion other) {
        return one.measuresTheSameAs(other) && !one.acceptable().overlaps(other.acceptable());
    }
}
