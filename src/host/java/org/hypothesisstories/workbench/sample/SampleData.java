package org.hypothesisstories.workbench.sample;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Optional;
import org.hypothesisstories.workbench.cluster.UniqueViolation;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.JdbiException;

/** Sees to it that a new installation gets its sample data once, however many nodes start and however often. */
public final class SampleData {
    private static final int ONLY_ROW = 1;

    private final Database database;
    private final InstantSource clock;
    private final String node;

    public SampleData(Database database, InstantSource clock, String node) {
        this.database = database;
        this.clock = clock;
        this.node = node;
    }

    /** Plays the script on an installation without projects; tells what is wrong with its sample data, if anything. */
    public Optional<String> ensure(SampleScript script, SamplePlayer player) {
        if (isEmpty() && claim(script)) {
            play(script, player);
        }
        return problem();
    }

    private boolean isEmpty() {
        return database.jdbi().withHandle(handle ->
                handle.select("select count(*) from project").mapTo(Integer.class).one()) == 0;
    }

    private boolean claim(SampleScript script) {
        try {
            return database.jdbi().withHandle(handle -> handle.execute(
                    "insert into sample_play (id, title, node, started) values (?, ?, ?, ?)",
                    ONLY_ROW, script.title(), node, now())) == 1;
        } catch (JdbiException refused) {
            if (UniqueViolation.in(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private void play(SampleScript script, SamplePlayer player) {
        String failure = null;
        try {
            player.play(script);
        } catch (SampleFailure failed) {
            failure = failed.getMessage();
        }
        String outcome = failure;
        database.jdbi().useHandle(handle -> handle.execute("update sample_play set finished = ?, failure = ? where id = ?",
                now(), outcome, ONLY_ROW));
    }

    /** Another node that is still at it is no problem; this node's own unfinished play was broken off. */
    private Optional<String> problem() {
        return database.jdbi().withHandle(handle -> handle
                .select("select title, node, finished, failure from sample_play where id = ?", ONLY_ROW)
                .map((row, context) -> row.getTimestamp("finished") == null
                        ? (row.getString("node").equals(node) ? "it was broken off by a stop of the workbench" : null)
                        : row.getString("failure"))
                .findOne())
                .map(failure -> "The sample data is incomplete: " + failure
                        + ". Start with an empty home to try again, or with -Dworkbench.sample=none to do without.");
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
