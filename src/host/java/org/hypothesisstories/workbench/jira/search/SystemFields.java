package org.hypothesisstories.workbench.jira.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields that every issue has, under all their names. */
final class SystemFields {
    private static final String SEQUENCE = "(select s.sequence from %s s where s.id = i.%s)";
    private static final String DISPLAY_NAME = "(select lower(u.display_name) from app_user u where u.user_key = i.%s)";

    private final Readers readers;
    private final Map<String, SearchableField> fields = new HashMap<>();

    SystemFields(Readers readers, Ranking ranking) {
        this.readers = readers;
        addConstants();
        addPeople();
        addDates();
        addTexts();
        addKeys();
        ranking.position().ifPresent(position -> add(RankField.at(position), "rank"));
    }

    Optional<SearchableField> find(String name) {
        return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
    }

    static FieldSort byKey() {
        return FieldSort.ascending("p.pkey", "i.issue_number");
    }

    private void addConstants() {
        constant("issue_type", "type_id", "issuetype", "type");
        constant("status", "status_id", "status");
        add(ValueField.unordered(
                Storage.column("i.resolution_id"), readers.resolutions(), sequence("resolution", "resolution_id")),
                "resolution");
        add(ValueField.ordered(
                Storage.column("i.priority_id"), readers.constants("priority"), Ordering.ofPriorities(),
                FieldSort.descending("-" + String.format(SEQUENCE, "priority", "priority_id"))),
                "priority");
        String category = "(select c.category_id from status c where c.id = i.status_id)";
        add(ValueField.unordered(Storage.column(category), readers.categories(), FieldSort.ascending(category)),
                "statuscategory");
    }

    private void constant(String table, String column, String... names) {
        add(ValueField.unordered(Storage.column("i." + column), readers.constants(table), sequence(table, column)), names);
    }

    private void addPeople() {
        for (String person : List.of("assignee", "reporter", "creator")) {
            String column = person + "_key";
            add(ValueField.unordered(
                    Storage.column("i." + column), readers.users(),
                    FieldSort.ascending(String.format(DISPLAY_NAME, column))),
                    person);
        }
        Storage watchers = Storage.rows("watcher", Sql.of("v.issue_id = i.id"), "v.user_key");
        add(new ValueField(watchers, readers.users(), Optional.empty(), Optional.empty()), "watcher");
    }

    private void addDates() {
        date("i.created", "created", "createddate");
        date("i.updated", "updated", "updateddate");
        date("i.resolution_date", "resolutiondate", "resolved");
        add(ValueField.ordered(
                Storage.column("i.due_date"), readers.dates(), Ordering.ofValues(), FieldSort.ascending("i.due_date")),
                "duedate", "due");
    }

    private void date(String column, String... names) {
        add(ValueField.ordered(
                Storage.column(column), readers.dates(), Ordering.ofValues(), FieldSort.descending(column)),
                names);
    }

    private void addTexts() {
        add(new WordsField(Storage.column("i.summary"), Optional.of(FieldSort.ascending("lower(i.summary)"))), "summary");
        add(new WordsField(
                Storage.column("i.description"),
                Optional.of(FieldSort.ascending("lower(substring(i.description from 1 for 255))"))),
                "description");
        Storage comments = Storage.rows("comment", Sql.of("v.issue_id = i.id"), "v.body");
        add(new WordsField(comments, Optional.empty()), "comment");
        Storage labels = Storage.rows("issue_label", Sql.of("v.issue_id = i.id"), "lower(v.label)");
        add(ValueField.unordered(
                labels, readers.lowerCaseTexts(),
                FieldSort.ascending("(select min(lower(l.label)) from issue_label l where l.issue_id = i.id)")),
                "labels");
    }

    private void addKeys() {
        add(ValueField.ordered(Storage.column("i.id"), readers.issues(), Ordering.ofKeys(), byKey()),
                "key", "issuekey", "issue", "id");
        add(ValueField.unordered(
                Storage.column("i.project_id"), readers.projects(), FieldSort.ascending("p.lower_name")),
                "project");
    }

    private static FieldSort sequence(String table, String column) {
        return FieldSort.ascending(String.format(SEQUENCE, table, column));
    }

    private void add(SearchableField field, String... names) {
        for (String name : names) {
            fields.put(name, field);
        }
    }
}
