package org.hypothesisstories.workbench.jira.field;

import static org.hypothesisstories.workbench.jira.field.SearchKind.DATE;
import static org.hypothesisstories.workbench.jira.field.SearchKind.DATE_TIME;
import static org.hypothesisstories.workbench.jira.field.SearchKind.EXACT_TEXT;
import static org.hypothesisstories.workbench.jira.field.SearchKind.LABEL;
import static org.hypothesisstories.workbench.jira.field.SearchKind.NUMBER;
import static org.hypothesisstories.workbench.jira.field.SearchKind.OPTION;
import static org.hypothesisstories.workbench.jira.field.SearchKind.TEXT;
import static org.hypothesisstories.workbench.jira.field.SearchKind.USER;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.hypothesisstories.workbench.plugin.PluginModules;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Jira's own searchers, and those that plugins declare on top of Jira's searcher classes. */
public final class FieldSearchers {
    private static final String MODULE_TYPE = "customfield-searcher";
    private static final String JIRAS_CLASSES = "com.atlassian.jira.issue.customfields.searchers.";
    private static final Map<String, SearchKind> KINDS = Map.of(
            "TextSearcher", TEXT, "ExactTextSearcher", EXACT_TEXT, "DateTimeRangeSearcher", DATE_TIME, "DateRangeSearcher", DATE,
            "NumberRangeSearcher", NUMBER, "ExactNumberSearcher", NUMBER, "MultiSelectSearcher", OPTION,
            "UserPickerGroupSearcher", USER, "LabelsSearcher", LABEL);

    private final PluginModules modules;
    private final Map<String, FieldSearcher> system = new LinkedHashMap<>();

    public FieldSearchers(PluginModules modules) {
        this.modules = modules;
        system("textsearcher", "Free Text Searcher", TEXT, "textfield", "textarea", "readonlyfield");
        system("exacttextsearcher", "Exact Text Searcher", EXACT_TEXT, "url");
        system("datetimerange", "Date Time Range picker", DATE_TIME, "datetime");
        system("daterange", "Date Range picker", DATE, "datepicker");
        system("exactnumber", "Number Searcher", NUMBER, "float");
        system("numberrange", "Number range searcher", NUMBER, "float");
        system("multiselectsearcher", "Multi Select Searcher", OPTION, "select");
        system("userpickergroupsearcher", "User Picker & Group Searcher", USER, "userpicker");
        system("labelsearcher", "Label Searcher", LABEL, "labels");
    }

    private void system(String key, String name, SearchKind kind, String... types) {
        String complete = SystemFieldTypes.PLUGIN_KEY + ":" + key;
        Set<String> completeTypes = new HashSet<>();
        for (String type : types) {
            completeTypes.add(SystemFieldTypes.PLUGIN_KEY + ":" + type);
        }
        system.put(complete, new FieldSearcher(complete, name, kind, completeTypes));
    }

    /** The searcher with the complete key; nothing while its plugin is disabled. */
    Optional<FieldSearcher> find(String key) {
        return key == null ? Optional.empty() : Optional.ofNullable(system.get(key))
                .or(() -> modules.find(key).filter(module -> module.type().equals(MODULE_TYPE)).map(FieldSearchers::read));
    }

    /** The searchers that fields of the type may use. */
    List<FieldSearcher> forType(String typeKey) {
        Stream<FieldSearcher> declared = modules.enabled(MODULE_TYPE).stream().map(FieldSearchers::read);
        return Stream.concat(system.values().stream(), declared).filter(searcher -> searcher.types().contains(typeKey)).toList();
    }

    private static FieldSearcher read(PluginModule module) {
        String className = module.xml().getAttribute("class");
        SearchKind kind = KINDS.get(className.replace(JIRAS_CLASSES, ""));
        if (kind == null) {
            throw new UnsupportedOperationException("the customfield-searcher class " + className + " of " + module.completeKey());
        }
        return new FieldSearcher(module.completeKey(), module.name(Locale.ENGLISH), kind, validTypes(module.xml()));
    }

    private static Set<String> validTypes(Element searcher) {
        Set<String> types = new HashSet<>();
        NodeList valid = searcher.getElementsByTagName("valid-customfield-type");
        for (int i = 0; i < valid.getLength(); i++) {
            Element type = (Element) valid.item(i);
            types.add(type.getAttribute("package") + ":" + type.getAttribute("key"));
        }
        return types;
    }
}
