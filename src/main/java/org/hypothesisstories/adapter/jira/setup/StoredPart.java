package org.hypothesisstories.adapter.jira.setup;

import java.util.Optional;
import org.hypothesisstories.adapter.jira.JiraSettings;
import org.hypothesisstories.application.setup.PartReport;
import org.hypothesisstories.application.setup.PartState;
import org.hypothesisstories.application.setup.SetUpPart;
import org.hypothesisstories.application.setup.SetUpTarget;

/** An object that serves all projects: found by its stored id, then by name, else made; its id is stored when it is complete. */
final class StoredPart<T> implements SetUpPart {
    private final Recipe<T> recipe;
    private final JiraSettings settings;

    StoredPart(Recipe<T> recipe, JiraSettings settings) {
        this.recipe = recipe;
        this.settings = settings;
    }

    @Override
    public PartReport plan(SetUpTarget target) {
        return report(find());
    }

    @Override
    public PartReport apply(SetUpTarget target) {
        Optional<T> found = find();
        PartReport planned = report(found);
        T object = found.orElseGet(() -> recipe.make(target));
        if (planned.state() == PartState.ADDED) {
            recipe.complete(object);
        }
        // Last, so that what a failure left half-made counts as unfinished the next time.
        String id = recipe.id(object);
        if (!settings.read(recipe.setting()).filter(id::equals).isPresent()) {
            settings.write(recipe.setting(), id);
        }
        return planned;
    }

    private Optional<T> find() {
        return settings.read(recipe.setting()).flatMap(recipe::byId).or(recipe::byName);
    }

    private PartReport report(Optional<T> found) {
        return found.map(this::found).orElseGet(() -> PartReport.of(recipe.kind(), recipe.name(), PartState.MADE));
    }

    private PartReport found(T object) {
        String name = recipe.nameOf(object);
        if (!recipe.isComplete(object)) {
            return PartReport.of(recipe.kind(), name, PartState.ADDED);
        }
        Optional<String> reservation = recipe.reservation(object);
        if (reservation.isPresent()) {
            return new PartReport(recipe.kind(), name, PartState.LEFT, reservation.get(), recipe.name());
        }
        return recipe.bearsItsName(object)
                ? PartReport.of(recipe.kind(), name, PartState.FOUND)
                : new PartReport(recipe.kind(), name, PartState.FOUND, "renamed", recipe.name());
    }
}
