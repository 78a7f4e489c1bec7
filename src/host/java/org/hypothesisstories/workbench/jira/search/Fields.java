package org.hypothesisstories.workbench.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All fields that queries can name; Jira's own names win over those of custom fields. */
final class Fields {
    private static final List<String> TEXTS = List.of("summary", "description", "comment");

    private final SystemFields system;
    private final CustomFields custom;

    Fields(SystemFields system, CustomFields custom) {
        this.system = system;
        this.custom = custom;
    }

    Optional<SearchableField> find(String name) {
        return name.equalsIgnoreCase("text") ? Optional.of(allTexts()) : system.find(name).or(() -> custom.find(name));
    }

    private SearchableField allTexts() {
        List<Storage> places = new ArrayList<>();
        TEXTS.forEach(name -> places.add(((WordsField) system.find(name).orElseThrow()).storage()));
        places.addAll(custom.texts());
        return new WordsField(Storage.several(places), Optional.empty());
    }
}
