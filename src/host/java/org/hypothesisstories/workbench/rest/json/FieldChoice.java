package org.hypothesisstories.workbench.rest.json;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which fields of an issue a caller wants: {@code *all}, {@code *navigable}, names, and names with a minus. */
public record FieldChoice(Set<String> wanted, Set<String> unwanted) implements Predicate<IssueField> {
    private static final String ALL = "*all";
    private static final String NAVIGABLE = "*navigable";

    /** Reads the {@code fields} parameter, which may be repeated; without it the default counts. */
    static FieldChoice parse(List<String> parameter, String otherwise) {
        Set<String> names = parameter.stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Set<String> unwanted = names.stream().filter(name -> name.startsWith("-"))
                .map(name -> name.substring(1)).collect(Collectors.toSet());
        Set<String> wanted = names.stream().filter(name -> !name.startsWith("-")).collect(Collectors.toSet());
        return new FieldChoice(wanted.isEmpty() ? Set.of(otherwise) : wanted, unwanted);
    }

    /** What one issue shows unless told otherwise. */
    public static FieldChoice forIssue(List<String> parameter) {
        return parse(parameter, ALL);
    }

    /** What a search shows unless told otherwise. */
    public static FieldChoice forSearch(List<String> parameter) {
        return parse(parameter, NAVIGABLE);
    }

    @Override
    public boolean test(IssueField field) {
        return !unwanted.contains(field.id())
                && (wanted.contains(ALL) || wanted.contains(field.id()) || wanted.contains(NAVIGABLE) && field.isNavigable());
    }
}
