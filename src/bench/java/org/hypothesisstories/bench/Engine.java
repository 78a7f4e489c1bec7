package org.hypothesisstories.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import org.hypothesisstories.adapter.ao.DeadTimerEntity;
import org.hypothesisstories.adapter.ao.TimeBoxEntity;
import org.hypothesisstories.adapter.ao.TimerEntity;
import org.hypothesisstories.adapter.ao.TimerRunEntity;
import org.hypothesisstories.testing.ao.AoDatabase;

/** The databases on which stores are measured. */
enum Engine {
    H2("H2 in memory"),
    POSTGRESQL("PostgreSQL");

    private final String title;

    Engine(String title) {
        this.title = title;
    }

    /** Those that are named on the command line; all where none is. */
    static List<Engine> named(String... arguments) {
        return arguments.length == 0 ? List.of(values()) : Arrays.stream(arguments).map(Engine::valueOf).toList();
    }

    String title() {
        return title;
    }

    AoDatabase open() {
        return this == H2 ? AoDatabase.h2() : AoDatabase.postgres();
    }

    /** Active Objects with the tables of time boxes and timers. */
    static ActiveObjects node(AoDatabase database) {
        return database.node(TimeBoxEntity.class, TimerEntity.class, TimerRunEntity.class, DeadTimerEntity.class);
    }
}
