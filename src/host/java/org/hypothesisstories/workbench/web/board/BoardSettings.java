package org.hypothesisstories.workbench.web.board;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.jira.filter.SavedFilter;
import org.hypothesisstories.workbench.software.BoardColumn;
import org.hypothesisstories.workbench.software.BoardQuery;
import org.hypothesisstories.workbench.software.Software;
import org.hypothesisstories.workbench.software.StoredBoard;

/** How a board is configured, as tables to look at. */
public final class BoardSettings {
    private final Software software;
    private final StatusManager statuses;
    private final CustomFieldManager fields;

    /** One of the page's tabs. */
    public record Tab(String key, String name, boolean open) {}

    /** What one tab shows. */
    public record Table(List<String> heads, List<List<String>> rows, String remark) {}

    public BoardSettings(Software software, StatusManager statuses, CustomFieldManager fields) {
        this.software = software;
        this.statuses = statuses;
        this.fields = fields;
    }

    Tab tab(String key, boolean open, I18nHelper texts) {
        return new Tab(key, texts.getText("web.rapid.tab." + key), open);
    }

    Table table(StoredBoard board, String tab, I18nHelper texts) {
        return switch (tab) {
            case "columns" -> new Table(heads(texts, "name", "statuses", "min", "max"),
                    software.columns().of(board.id()).stream().map(this::row).toList(), board.statistics());
            case "swimlanes" -> queries(software.swimlanes().of(board.id()), board.strategy(), texts);
            case "quickFilters" -> queries(software.quickFilters().of(board.id()), "", texts);
            case "cardLayout" -> new Table(heads(texts, "name", "place"), software.cardLayout().of(board.id()).stream()
                    .map(shown -> List.of(fields.getCustomFieldObject(shown.fieldId()) == null ? shown.fieldId()
                            : fields.getCustomFieldObject(shown.fieldId()).getFieldName(), shown.mode())).toList(), "");
            default -> filter(software.access().filter(board), texts);
        };
    }

    private static List<String> heads(I18nHelper texts, String... keys) {
        return Stream.of(keys).map(key -> texts.getText("web.rapid.head." + key)).toList();
    }

    private static Table filter(SavedFilter filter, I18nHelper texts) {
        return new Table(heads(texts, "name", "query"), List.of(List.of(filter.name(), filter.jql())), "");
    }

    private List<String> row(BoardColumn column) {
        return List.of(column.name(), column.statusIds().stream().map(statuses::getStatus).filter(Objects::nonNull)
                        .map(status -> status.getName()).collect(Collectors.joining(", ")),
                Objects.toString(column.min(), ""), Objects.toString(column.max(), ""));
    }

    private static Table queries(List<BoardQuery> queries, String remark, I18nHelper texts) {
        return new Table(heads(texts, "name", "query", "description"),
                queries.stream().map(query -> List.of(query.name(), query.query(), query.description())).toList(), remark);
    }
}
