package org.hypothesisstories.workbench.web.board;

import java.util.List;
import org.hypothesisstories.workbench.db.Database;

/** Which custom fields the cards of a project's board show: at most three, as in Jira Software. */
public final class CardFields {
    public static final int MOST = 3;

    private final Database database;

    public CardFields(Database database) {
        this.database = database;
    }

    public List<String> of(long projectId) {
        return database.jdbi().withHandle(handle -> handle
                .select("select field_id from board_card_field where project_id = ? order by position", projectId)
                .mapTo(String.class).list());
    }

    /** Replaces the choice. */
    public void choose(long projectId, List<String> fieldIds) {
        if (fieldIds.size() > MOST) {
            throw new IllegalArgumentException("A card shows at most " + MOST + " fields");
        }
        database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            handle.execute("delete from board_card_field where project_id = ?", projectId);
            for (int i = 0; i < fieldIds.size(); i++) {
                handle.execute("insert into board_card_field (project_id, position, field_id) values (?, ?, ?)",
                        projectId, i, fieldIds.get(i));
            }
            return null;
        }));
    }
}
