package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.status.RunOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.workbench.cluster.UniqueViolation;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.JdbiException;

/** The last run of each job. */
final class RunHistory {
    private static final String COLUMNS =
            "select job_id, started, duration_millis, outcome, message, node_id, last_success from scheduled_job_run ";

    private final Database database;

    RunHistory(Database database) {
        this.database = database;
    }

    void record(JobId job, JobRun run) {
        String success = run.outcome() == RunOutcome.SUCCESS ? ", last_success = :started" : "";
        String update = "update scheduled_job_run set started = :started, duration_millis = :duration,"
                + " outcome = :outcome, message = :message, node_id = :node" + success + " where job_id = :job";
        if (write(update, job, run) > 0) {
            return;
        }
        boolean succeeded = run.outcome() == RunOutcome.SUCCESS;
        String insert = "insert into scheduled_job_run (job_id, started, duration_millis, outcome, message, node_id, last_success)"
                + " values (:job, :started, :duration, :outcome, :message, :node, " + (succeeded ? ":started" : "null") + ")";
        try {
            write(insert, job, run);
        } catch (JdbiException e) {
            if (!UniqueViolation.in(e)) {
                throw e;
            }
            write(update, job, run);
        }
    }

    /** When the job last began a run, here or on another node. */
    Optional<Instant> lastStart(JobId job) {
        return last(job).map(entry -> entry.run().started());
    }

    Optional<Entry> last(JobId job) {
        return database.jdbi().withHandle(handle -> handle.createQuery(COLUMNS + "where job_id = :job")
                .bind("job", job.toString())
                .map((row, context) -> entry(row))
                .findOne());
    }

    Map<JobId, Entry> all() {
        return database.jdbi().withHandle(handle -> {
            Map<JobId, Entry> runs = new HashMap<>();
            handle.createQuery(COLUMNS)
                    .map((row, context) -> Map.entry(JobId.of(row.getString("job_id")), entry(row)))
                    .forEach(each -> runs.put(each.getKey(), each.getValue()));
            return runs;
        });
    }

    private int write(String sql, JobId job, JobRun run) {
        return database.jdbi().withHandle(handle -> handle.createUpdate(sql)
                .bind("job", job.toString())
                .bind("started", run.started())
                .bind("duration", run.duration().toMillis())
                .bind("outcome", run.outcome().name())
                .bind("message", run.message())
                .bind("node", run.node())
                .execute());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Timestamp success = row.getTimestamp("last_success");
        JobRun run = new JobRun(
                row.getTimestamp("started").toInstant(),
                Duration.ofMillis(row.getLong("duration_millis")),
                RunOutcome.valueOf(row.getString("outcome")),
                row.getString("message"),
                row.getString("node_id"));
        return new Entry(run, Optional.ofNullable(success).map(Timestamp::toInstant));
    }

    /** The last run and the start of the last one that succeeded. */
    record Entry(JobRun run, Optional<Instant> lastSuccess) {}
}
