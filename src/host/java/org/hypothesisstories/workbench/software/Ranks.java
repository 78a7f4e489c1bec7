package org.hypothesisstories.workbench.software;

import java.util.List;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.Handle;

/** The order in which issues stand on all boards. An issue that nobody ranked stands at its id, so that new ones come last. */
public final class Ranks {
    /** The place of the issue {@code i}, for SQL. */
    public static final String POSITION = "coalesce((select r.position from issue_rank r where r.issue_id = i.id), i.id)";

    private static final double NARROW = 1e-6;

    private final Database database;

    Ranks(Database database) {
        this.database = database;
    }

    /** Puts the issues, in this order, directly before or behind another. */
    public void put(List<Long> issueIds, long neighbour, boolean before) {
        database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            if (Math.abs(next(handle, neighbour, before) - position(handle, neighbour)) < NARROW) {
                spread(handle);
            }
            double at = position(handle, neighbour);
            double step = (next(handle, neighbour, before) - at) / (issueIds.size() + 1);
            for (int i = 0; i < issueIds.size(); i++) {
                store(handle, issueIds.get(i), at + step * (before ? issueIds.size() - i : i + 1));
            }
            return null;
        }));
    }

    private static double position(Handle handle, long issueId) {
        return handle.select("select " + POSITION + " from issue i where i.id = ?", issueId).mapTo(Double.class).one();
    }

    /** The nearest place beyond that is taken, or one that is not where nothing is beyond. */
    private static double next(Handle handle, long issueId, boolean before) {
        double at = position(handle, issueId);
        String nearest = before ? "select max(p) from (select %s p from issue i) x where p < ?" : "select min(p) from (select %s p from issue i) x where p > ?";
        Double found = handle.select(String.format(nearest, POSITION), at).mapTo(Double.class).one();
        return found == null ? at + (before ? -1 : 1) : found;
    }

    /** Makes room: whole numbers, which are never greater than the ids of issues to come. */
    private static void spread(Handle handle) {
        List<Long> inOrder = handle.select("select i.id from issue i order by " + POSITION + ", i.id").mapTo(Long.class).list();
        for (int i = 0; i < inOrder.size(); i++) {
            store(handle, inOrder.get(i), i);
        }
    }

    private static void store(Handle handle, long issueId, double position) {
        handle.execute("delete from issue_rank where issue_id = ?", issueId);
        handle.execute("insert into issue_rank (issue_id, position) values (?, ?)", issueId, position);
    }
}
