package org.hypothesisstories.workbench.jira.search;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.query.order.SortOrder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.jira.field.FieldColumn;
import org.hypothesisstories.workbench.jira.field.FieldSearcher;
import org.hypothesisstories.workbench.jira.field.SearchKind;

/** The custom fields that have a searcher, by name or by {@code cf[id]}. */
final class CustomFields {
    private static final Pattern BY_ID = Pattern.compile("cf\\[(\\d{1,18})]");

    private final CustomFieldManager manager;
    private final Readers readers;

    CustomFields(CustomFieldManager manager, Readers readers) {
        this.manager = manager;
        this.readers = readers;
    }

    /** The field; fields of one name and kind are searched as if they were one. */
    Optional<SearchableField> find(String name) {
        List<CustomFieldFacts> named = facts(named(name)).toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        SearchKind kind = named.get(0).kind();
        return Optional.of(field(kind, named.stream().filter(facts -> facts.kind() == kind).map(CustomFieldFacts::id).toList()));
    }

    /** Where the running texts of all custom fields stand. */
    List<Storage> texts() {
        List<Long> ids = facts(manager.getCustomFieldObjects().stream())
                .filter(facts -> facts.kind() == SearchKind.TEXT)
                .map(CustomFieldFacts::id)
                .toList();
        return ids.isEmpty() ? List.of() : List.of(storage(ids, expression(SearchKind.TEXT)));
    }

    private Stream<CustomField> named(String name) {
        Matcher byId = BY_ID.matcher(name);
        if (byId.matches()) {
            return Stream.ofNullable(manager.getCustomFieldObject(Long.valueOf(byId.group(1))));
        }
        return manager.getCustomFieldObjects().stream().filter(field -> field.getUntranslatedName().equalsIgnoreCase(name));
    }

    private static Stream<CustomFieldFacts> facts(Stream<CustomField> fields) {
        return fields.filter(field -> field.getCustomFieldSearcher() instanceof FieldSearcher)
                .map(field -> new CustomFieldFacts(
                        field.getIdAsLong(),
                        field.getUntranslatedName(),
                        ((FieldSearcher) field.getCustomFieldSearcher()).kind()));
    }

    private SearchableField field(SearchKind kind, List<Long> ids) {
        String expression = expression(kind);
        Storage storage = storage(ids, expression);
        Optional<FieldSort> sort = Optional.of(sort(ids, sortable(kind, expression)));
        Optional<Ordering> byValue = Optional.of(Ordering.ofValues());
        return switch (kind) {
            case TEXT -> new WordsField(storage, sort);
            case EXACT_TEXT -> new ValueField(storage, readers.texts(), Optional.empty(), sort);
            case NUMBER -> new ValueField(storage, readers.numbers(), byValue, sort);
            case DATE, DATE_TIME -> new ValueField(storage, readers.dates(), byValue, sort);
            case USER -> new ValueField(storage, readers.users(), Optional.empty(), sort);
            case OPTION -> new ValueField(storage, readers.options(ids), Optional.empty(), sort);
            case LABEL -> new ValueField(storage(ids, "lower(" + expression + ")"), readers.lowerCaseTexts(), Optional.empty(), sort);
        };
    }

    private static Storage storage(List<Long> ids, String expression) {
        return Storage.rows(
                "custom_field_value", Sql.of("v.issue_id = i.id").and(Sql.in("v.field_id", ids)), expression);
    }

    private static FieldSort sort(List<Long> ids, String expression) {
        Sql fields = Sql.in("v.field_id", ids);
        Sql smallest = new Sql(
                "(select min(" + expression + ") from custom_field_value v where v.issue_id = i.id and " + fields.text() + ")",
                fields.values());
        return new FieldSort(List.of(smallest), SortOrder.ASC);
    }

    private static String sortable(SearchKind kind, String expression) {
        // not every database sorts texts without limit
        return switch (kind) {
            case TEXT, EXACT_TEXT, LABEL -> "lower(substring(" + expression + " from 1 for 255))";
            default -> expression;
        };
    }

    private static String expression(SearchKind kind) {
        String columns = kind.columns().stream().map(FieldColumn::column).map("v."::concat).collect(Collectors.joining(", "));
        return kind.columns().size() == 1 ? columns : "coalesce(" + columns + ")";
    }
}
