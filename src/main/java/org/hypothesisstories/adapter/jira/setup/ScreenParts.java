package org.hypothesisstories.adapter.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.setup.SetUpPart;

/** The screens, and the scheme that says which is shown when. */
public final class ScreenParts {
    private final FieldScreenManager screens;
    private final FieldScreenSchemeManager schemes;
    private final FieldScreenFactory factory;
    private final FoundObjects found;
    private final JiraSettings settings;

    public ScreenParts(
            FieldScreenManager screens, FieldScreenSchemeManager schemes, FieldScreenFactory factory, FoundObjects found,
            JiraSettings settings) {
        this.screens = screens;
        this.schemes = schemes;
        this.factory = factory;
        this.found = found;
        this.settings = settings;
    }

    List<SetUpPart> parts() {
        Stream<Recipe<?>> recipes = Stream.concat(
                Arrays.stream(ResearchScreen.values()).map(screen -> new ScreenRecipe(screen, screens, factory, found)),
                Stream.of(new ScreenSchemeRecipe(schemes, factory, found)));
        return recipes.<SetUpPart>map(recipe -> new StoredPart<>(recipe, settings)).toList();
    }
}
