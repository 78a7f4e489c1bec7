package org.hypothesisstories.workbench.software;

import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.db.Database;

/** The quick filters, or the swimlanes, of boards. */
public final class BoardQueries {
    private final Database database;
    private final BoardQuery.Kind kind;

    BoardQueries(Database database, BoardQuery.Kind kind) {
        this.database = database;
        this.kind = kind;
    }

    /** In their order; the default swimlane is the last. */
    public List<BoardQuery> of(long boardId) {
        return database.jdbi().withHandle(handle -> handle.createQuery(
                        "select * from board_query where board_id = :board and kind = :kind order by is_default, position, id")
                .bind("board", boardId).bind("kind", kind.key())
                .map((row, context) -> new BoardQuery(row.getLong("id"), row.getString("name"), row.getString("query"),
                        row.getString("description"), row.getBoolean("is_default")))
                .list());
    }

    public Optional<BoardQuery> find(long boardId, long id) {
        return of(boardId).stream().filter(query -> query.id() == id).findFirst();
    }

    /** Adds it before all others, as Jira does. */
    public BoardQuery add(long boardId, String name, String query, String description, boolean isDefault) {
        long id = database.jdbi().withHandle(handle -> handle.createUpdate("insert into board_query "
                        + "(board_id, kind, position, name, query, description, is_default) values (:board, :kind, "
                        + "(select coalesce(min(q.position), 0) - 1 from board_query q where q.board_id = :board and q.kind = :kind), "
                        + ":name, :query, :description, :default)")
                .bind("board", boardId).bind("kind", kind.key()).bind("name", name).bind("query", query)
                .bind("description", description).bind("default", isDefault)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return find(boardId, id).orElseThrow();
    }

    public void change(BoardQuery changed) {
        database.jdbi().useHandle(handle -> handle.createUpdate(
                        "update board_query set name = :name, query = :query, description = :description where id = :id")
                .bind("name", changed.name()).bind("query", changed.query()).bind("description", changed.description())
                .bind("id", changed.id()).execute());
    }

    public void remove(long id) {
        database.jdbi().useHandle(handle -> handle.execute("delete from board_query where id = ?", id));
    }
}
