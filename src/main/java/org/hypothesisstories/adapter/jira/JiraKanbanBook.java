package org.hypothesisstories.adapter.jira;

import java.util.OptionalLong;
import org.hypothesisstories.application.port.KanbanBook;
import org.hypothesisstories.domain.kanban.KanbanIds;
import org.hypothesisstories.plugin.Keys;

/** The boards of projects, in the plugin's settings. */
public class JiraKanbanBook implements KanbanBook {
    private final JiraSettings settings;

    public JiraKanbanBook(JiraSettings settings) {
        this.settings = settings;
    }

    @Override
    public KanbanIds of(long projectId) {
        return new KanbanIds(read(Keys.KANBAN_BOARD_SETTING + projectId), read(Keys.KANBAN_FILTER_SETTING + projectId));
    }

    @Override
    public void keep(long projectId, KanbanIds ids) {
        write(Keys.KANBAN_BOARD_SETTING + projectId, ids.board());
        write(Keys.KANBAN_FILTER_SETTING + projectId, ids.filter());
    }

    private OptionalLong read(String setting) {
        return settings.read(setting).filter(text -> !text.isEmpty()).map(Long::parseLong).map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    private void write(String setting, OptionalLong id) {
        settings.write(setting, id.isPresent() ? Long.toString(id.getAsLong()) : "");
    }
}
