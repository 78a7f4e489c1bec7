package org.hypothesisstories.workbench.software;

import java.util.List;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.Handle;

/** The columns of boards. */
public final class BoardColumns {
    private final Database database;

    BoardColumns(Database database) {
        this.database = database;
    }

    public List<BoardColumn> of(long boardId) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select * from board_column where board_id = :board order by position").bind("board", boardId)
                .map((row, context) -> new BoardColumn(row.getLong("id"), row.getString("name"), row.getBoolean("plan"),
                        (Integer) row.getObject("fewest"), (Integer) row.getObject("most"), statuses(handle, row.getLong("id"))))
                .list());
    }

    private static List<String> statuses(Handle handle, long columnId) {
        return handle.select("select status_id from board_column_status where column_id = ? order by position", columnId)
                .mapTo(String.class).list();
    }

    /** Puts these columns in place of those that the board has. */
    public void replace(long boardId, List<BoardColumn> columns) {
        database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            handle.execute("delete from board_column where board_id = ?", boardId);
            for (int i = 0; i < columns.size(); i++) {
                insert(handle, boardId, i, columns.get(i));
            }
            return null;
        }));
    }

    private static void insert(Handle handle, long boardId, int position, BoardColumn column) {
        long id = handle.createUpdate("insert into board_column (board_id, position, name, plan, fewest, most) "
                        + "values (:board, :position, :name, :plan, :min, :max)")
                .bind("board", boardId).bind("position", position).bind("name", column.name()).bind("plan", column.plan())
                .bind("min", column.min()).bind("max", column.max())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        for (int i = 0; i < column.statusIds().size(); i++) {
            handle.execute("insert into board_column_status (column_id, position, status_id) values (?, ?, ?)",
                    id, i, column.statusIds().get(i));
        }
    }
}
