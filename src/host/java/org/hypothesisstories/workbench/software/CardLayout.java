package org.hypothesisstories.workbench.software;

import java.util.List;
import org.hypothesisstories.workbench.db.Database;

/** Which fields the cards of boards show. */
public final class CardLayout {
    private final Database database;

    CardLayout(Database database) {
        this.database = database;
    }

    public List<CardField> of(long boardId) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select * from board_card_layout where board_id = :board order by id").bind("board", boardId)
                .map((row, context) -> new CardField(row.getLong("id"), row.getString("mode"), row.getString("field_id"))).list());
    }

    public List<CardField> of(long boardId, String mode) {
        return of(boardId).stream().filter(field -> field.mode().equals(mode)).toList();
    }

    public CardField add(long boardId, String mode, String fieldId) {
        long id = database.jdbi().withHandle(handle -> handle.createUpdate(
                        "insert into board_card_layout (board_id, mode, field_id) values (:board, :mode, :field)")
                .bind("board", boardId).bind("mode", mode).bind("field", fieldId)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return new CardField(id, mode, fieldId);
    }

    public void remove(long id) {
        database.jdbi().useHandle(handle -> handle.execute("delete from board_card_layout where id = ?", id));
    }
}
