package org.hypothesisstories.adapter.jira.setup;

import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.application.setup.SetUpTarget;

/** An object that serves all projects: found by its stored id, then by name, else made; its id is stored as soon as it is known. */
final class StoredPart<T> implements SetUpPart {
    private final Recipe<T> recipe;
    private final JiraSettings settings;

    StoredPart(Recipe<T> recipe, JiraSettings settings) {
        this.recipe = recipe;
        this.settings = settings;
    }

    @Override
    public PartReport plan(SetUpTarget target) {
        return report(find().map(this::stateOfFound).orElse(PartState.MADE));
    }

    @Override
    public PartReport apply(SetUpTarget target) {
        Optional<T> found = find();
        PartState state = found.map(this::stateOfFound).orElse(PartState.MADE);
        T object = found.orElseGet(() -> recipe.make(target));
        settings.write(recipe.setting(), recipe.id(object));
        if (state == PartState.ADDED) {
            recipe.complete(object);
        }
        return report(state);
    }

    private Optional<T> find() {
        return settings.read(recipe.setting()).flatMap(recipe::byId).or(recipe::byName);
    }

    private PartState stateOfFound(T object) {
        return recipe.isComplete(object) ? PartState.FOUND : PartState.ADDED;
    }

    private PartReport report(PartState state) {
        return PartReport.of(recipe.kind(), recipe.name(), state);
    }
}
