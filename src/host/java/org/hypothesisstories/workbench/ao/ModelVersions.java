package org.hypothesisstories.workbench.ao;

import com.atlassian.activeobjects.external.ModelVersion;
import org.hypothesisstories.workbench.db.Database;

/** Remembers which version of its model each namespace has reached. */
final class ModelVersions {
    private static final String NONE = "0";

    private final Database database;

    ModelVersions(Database database) {
        this.database = database;
    }

    ModelVersion of(Namespace namespace) {
        return ModelVersion.valueOf(database.jdbi().withHandle(handle -> handle
                .select("select model_version from ao_model_version where namespace = ?", namespace.name())
                .mapTo(String.class).findOne().orElse(NONE)));
    }

    void reached(Namespace namespace, ModelVersion version) {
        database.inTransaction(() -> database.jdbi().withHandle(handle -> {
            handle.execute("delete from ao_model_version where namespace = ?", namespace.name());
            return handle.execute("insert into ao_model_version (namespace, model_version) values (?, ?)", namespace.name(), version.toString());
        }));
    }
}
