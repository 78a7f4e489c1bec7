package org.hypothesisstories.workbench.software;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;

/** The boards of the installation, without what is configured on them. */
public final class Boards {
    private final Database database;

    Boards(Database database) {
        this.database = database;
    }

    public List<StoredBoard> all() {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from board order by id")
                .map((row, context) -> board(row)).list());
    }

    public Optional<StoredBoard> find(long id) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from board where id = :id").bind("id", id)
                .map((row, context) -> board(row)).findOne());
    }

    private static StoredBoard board(ResultSet row) throws SQLException {
        return new StoredBoard(row.getLong("id"), row.getString("name"), row.getString("board_type"), row.getLong("filter_id"),
                row.getString("owner_key"), row.getString("strategy"), row.getString("statistics"));
    }

    StoredBoard create(String name, String type, long filterId, ApplicationUser owner, String strategy) {
        long id = database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into board (name, board_type, filter_id, owner_key, strategy, statistics) "
                                + "values (:name, :type, :filter, :owner, :strategy, :statistics)")
                .bind("name", name).bind("type", type).bind("filter", filterId).bind("owner", owner.getKey())
                .bind("strategy", strategy).bind("statistics", StoredBoard.NO_LIMITS)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return find(id).orElseThrow();
    }

    /** Stores everything but the id and the owner. */
    public void change(StoredBoard board) {
        database.jdbi().useHandle(handle -> handle.createUpdate("update board set name = :name, filter_id = :filter, "
                        + "strategy = :strategy, statistics = :statistics where id = :id")
                .bind("name", board.name()).bind("filter", board.filterId()).bind("strategy", board.strategy())
                .bind("statistics", board.statistics()).bind("id", board.id()).execute());
    }

    public void delete(long id) {
        database.jdbi().useHandle(handle -> handle.execute("delete from board where id = ?", id));
    }
}
