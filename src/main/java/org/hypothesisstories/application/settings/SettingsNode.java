package org.hypothesisstories.application.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hypothesisstories.domain.Problem;
import org.hypothesisstories.domain.ProblemCode;

/** A value in the document with its path. Whatever is wrong with it is told to the one list of problems of the reading. */
public final class SettingsNode {
    private static final String ROOT = "$";

    private final String path;
    private final Object value;
    private final List<SettingsProblem> problems;

    private SettingsNode(String path, Object value, List<SettingsProblem> problems) {
        this.path = path;
        this.value = value;
        this.problems = problems;
    }

    /**
     * The document itself.
     *
     * @param value maps, lists, texts, numbers and booleans, as JSON has them
     */
    public static SettingsNode root(Object value, List<SettingsProblem> problems) {
        return new SettingsNode(ROOT, value, Objects.requireNonNull(problems));
    }

    public String path() {
        return path;
    }

    /** The members of an object by their names; none, and a problem, if it is something else. */
    public Map<String, SettingsNode> members() {
        if (!(value instanceof Map<?, ?> members)) {
            refuse(ProblemCode.SETTINGS_NOT_OBJECT);
            return Map.of();
        }
        Map<String, SettingsNode> nodes = new LinkedHashMap<>();
        members.forEach((name, member) -> nodes.put((String) name, new SettingsNode(within((String) name), member, problems)));
        return nodes;
    }

    /** The same; each member with an unknown name is a problem. */
    public Map<String, SettingsNode> members(Collection<String> known) {
        Map<String, SettingsNode> nodes = members();
        nodes.forEach((name, node) -> {
            if (!known.contains(name)) {
                node.refuse(ProblemCode.SETTINGS_MEMBER_UNKNOWN, name, List.copyOf(known));
            }
        });
        nodes.keySet().retainAll(known);
        return nodes;
    }

    /** The elements of an array; none, and a problem, if it is something else. */
    public List<SettingsNode> elements() {
        if (!(value instanceof List<?> elements)) {
            refuse(ProblemCode.SETTINGS_NOT_LIST);
            return List.of();
        }
        List<SettingsNode> nodes = new ArrayList<>();
        elements.forEach(element -> nodes.add(new SettingsNode(path + "[" + nodes.size() + "]", element, problems)));
        return nodes;
    }

    /** A text, or a number as it is written; empty, and a problem, if it is something else. */
    public String text() {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof String || value instanceof Number) {
            return String.valueOf(value);
        }
        refuse(ProblemCode.SETTINGS_NOT_TEXT);
        return "";
    }

    /** The texts of an array. */
    public List<String> lines() {
        return elements().stream().map(SettingsNode::text).toList();
    }

    public void refuse(ProblemCode code, Object... arguments) {
        refuse(new SettingsProblem.General(path, Problem.of(code, path, arguments)));
    }

    public void refuse(SettingsProblem problem) {
        problems.add(problem);
    }

    /** The path of something that this holds. */
    public String within(String name) {
        return path.equals(ROOT) ? name : path + "." + name;
    }

    /** How many problems the whole reading has so far; unchanged when what was read since is sound. */
    int problemCount() {
        return problems.size();
    }
}
