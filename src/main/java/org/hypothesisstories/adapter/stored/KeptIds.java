package org.hypothesisstories.adapter.stored;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.hypothesisstories.domain.hypothesis.CriterionDraft;
import org.hypothesisstories.domain.hypothesis.CriterionRole;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;

/**
 * Gives rows that were written without ids the ids of the criteria that they are, so that these keep their evidence.
 *
 * <p>A row that is as it was is the criterion that it was; another one is the one on the same metric, or with the same question, first in
 * the same role. Each id is given once.
 */
public final class KeptIds {
    private final List<CriterionDraft> before;
    private final Set<String> taken = new HashSet<>();

    private KeptIds(ExitCriteria before) {
        this.before = before.rows().stream().map(CriteriaJson::draft).toList();
    }

    /** The rows in their order; those with an id, and those that are new, as they came. */
    public static List<CriterionDraft> in(List<CriterionDraft> rows, ExitCriteria before) {
        KeptIds ids = new KeptIds(before);
        rows.forEach(row -> ids.taken.add(row.id()));
        List<CriterionDraft> kept = new ArrayList<>(rows);
        // All that is unchanged goes first, so that a changed row takes nobody's id away.
        kept.replaceAll(row -> ids.kept(row, (old, written) -> old.equals(written.withId(old.id()))));
        kept.replaceAll(row -> ids.kept(row, (old, written) -> isAboutTheSame(old, written) && role(old).equals(role(written))));
        kept.replaceAll(row -> ids.kept(row, KeptIds::isAboutTheSame));
        return List.copyOf(kept);
    }

    private CriterionDraft kept(CriterionDraft row, BiPredicate<CriterionDraft, CriterionDraft> isTheSame) {
        if (!row.id().isEmpty()) {
            return row;
        }
        Optional<String> id = before.stream()
                .filter(old -> !taken.contains(old.id()) && isTheSame.test(old, row))
                .map(CriterionDraft::id)
                .findFirst();
        id.ifPresent(taken::add);
        return id.map(row::withId).orElse(row);
    }

    private static String role(CriterionDraft row) {
        return row.role().isEmpty() ? CriterionRole.MUST.key() : row.role();
    }

    private static boolean isAboutTheSame(CriterionDraft old, CriterionDraft row) {
        return old.kind() == row.kind()
                && old.measure().metric().equalsIgnoreCase(row.measure().metric())
                && old.question().equalsIgnoreCase(row.question());
    }
}
