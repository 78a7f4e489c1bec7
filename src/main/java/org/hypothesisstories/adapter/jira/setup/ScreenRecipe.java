package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hypothesisstories.application.setup.SetUpTarget;

/** A screen of our own. On a later run it gets those of our fields that it lacks; what an administrator took off or added stays so. */
final class ScreenRecipe implements Recipe<FieldScreen> {
    private static final String TAB = "Hypothesis";

    private final ResearchScreen screen;
    private final FieldScreenManager screens;
    private final FieldScreenFactory factory;
    private final FoundObjects found;

    ScreenRecipe(ResearchScreen screen, FieldScreenManager screens, FieldScreenFactory factory, FoundObjects found) {
        this.screen = screen;
        this.screens = screens;
        this.factory = factory;
        this.found = found;
    }

    @Override
    public String setting() {
        return screen.setting();
    }

    @Override
    public String kind() {
        return "screen";
    }

    @Override
    public String name() {
        return screen.screenName();
    }

    @Override
    public Optional<FieldScreen> byId(String id) {
        return Optional.ofNullable(screens.getFieldScreen(Long.valueOf(id)));
    }

    @Override
    public Optional<FieldScreen> byName() {
        return screens.getFieldScreens().stream().filter(candidate -> name().equals(candidate.getName())).findFirst();
    }

    @Override
    public FieldScreen make(SetUpTarget target) {
        FieldScreen made = factory.createScreen();
        made.setName(name());
        made.setDescription("Made by Hypothesis Stories.");
        made.store();
        allFields().forEach(made.addTab(TAB)::addFieldScreenLayoutItem);
        return made;
    }

    @Override
    public boolean isComplete(FieldScreen existing) {
        boolean hasOurs = screen.fields().stream()
                .allMatch(field -> found.plannedId(field.setting()).filter(existing::containsField).isPresent());
        return hasOurs && (isFinished() || Stream.concat(screen.before().stream(), screen.after().stream()).allMatch(existing::containsField));
    }

    /** A screen whose id is not stored yet may be one that a failure left half-made. */
    private boolean isFinished() {
        return found.plannedId(setting()).isPresent();
    }

    @Override
    public void complete(FieldScreen existing) {
        List<FieldScreenTab> tabs = existing.getTabs();
        FieldScreenTab tab = tabs.isEmpty() ? existing.addTab(TAB) : tabs.get(0);
        Stream<String> wanted = isFinished() ? ourFields().stream() : allFields();
        wanted.filter(id -> !existing.containsField(id)).forEach(tab::addFieldScreenLayoutItem);
    }

    private Stream<String> allFields() {
        return Stream.of(screen.before(), ourFields(), screen.after()).flatMap(List::stream);
    }

    private List<String> ourFields() {
        return screen.fields().stream().map(field -> found.id(field.setting())).toList();
    }

    @Override
    public String nameOf(FieldScreen object) {
        return object.getName();
    }

    @Override
    public String id(FieldScreen made) {
        return made.getId().toString();
    }
}
