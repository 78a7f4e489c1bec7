package org.hypothesisstories.workbench.schedule;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.workbench.cluster.UniqueViolation;
import org.hypothesisstories.workbench.db.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/**
 * Jobs of the whole cluster; the version of a row decides which node runs it.
 *
 * <p>Rows change outside the caller's transaction: a claim that waits for somebody's commit is none.
 */
final class ClusteredJobs implements JobStore {
    private static final String COLUMNS =
            "select job_id, runner_key, interval_millis, first_run, parameters, next_run, version from scheduled_job ";

    private final Database database;

    ClusteredJobs(Database database) {
        this.database = database;
    }

    @Override
    public void put(ScheduledJob job) {
        try {
            database.outsideTransaction(() -> database.jdbi().withHandle(handle -> overwrite(handle, job) || insert(handle, job)));
        } catch (JdbiException e) {
            if (!UniqueViolation.in(e)) {
                throw e;
            }
            // another node scheduled the same job between our two statements; ours counts as the later one
            database.outsideTransaction(() -> database.jdbi().withHandle(handle -> overwrite(handle, job)));
        }
    }

    @Override
    public Optional<ScheduledJob> find(JobId id) {
        return database.jdbi().withHandle(handle -> handle.createQuery(COLUMNS + "where job_id = :id")
                .bind("id", id.toString())
                .map(ClusteredJobs::read)
                .findOne());
    }

    @Override
    public List<ScheduledJob> all() {
        return database.jdbi().withHandle(handle ->
                handle.createQuery(COLUMNS + "order by job_id").map(ClusteredJobs::read).list());
    }

    @Override
    public List<ScheduledJob> due(Instant now) {
        return database.jdbi().withHandle(handle -> handle.createQuery(COLUMNS + "where next_run <= :now order by next_run, job_id")
                .bind("now", now)
                .map(ClusteredJobs::read)
                .list());
    }

    @Override
    public Optional<ScheduledJob> claim(ScheduledJob job, Optional<Instant> nextRun) {
        int rows = database.outsideTransaction(() -> database.jdbi().withHandle(handle -> {
            Update update = handle.createUpdate(
                    "update scheduled_job set next_run = :next, version = version + 1 where job_id = :id and version = :version");
            return bindTime(update, "next", nextRun.orElse(null))
                    .bind("id", job.id().toString())
                    .bind("version", job.version())
                    .execute();
        }));
        return rows == 1 ? Optional.of(job.claimed(nextRun)) : Optional.empty();
    }

    @Override
    public void remove(JobId id) {
        database.jdbi().useHandle(handle -> handle.createUpdate("delete from scheduled_job where job_id = :id")
                .bind("id", id.toString())
                .execute());
    }

    @Override
    public void remove(ScheduledJob job) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("delete from scheduled_job where job_id = :id and version = :version")
                        .bind("id", job.id().toString())
                        .bind("version", job.version())
                        .execute());
    }

    private static boolean overwrite(Handle handle, ScheduledJob job) {
        return bind(
                        handle.createUpdate("update scheduled_job set runner_key = :runner, interval_millis = :interval,"
                                + " first_run = :first, parameters = :parameters, next_run = :next, version = version + 1"
                                + " where job_id = :id"),
                        job)
                .execute()
                > 0;
    }

    private static boolean insert(Handle handle, ScheduledJob job) {
        return bind(
                        handle.createUpdate("insert into scheduled_job"
                                + " (job_id, runner_key, interval_millis, first_run, parameters, next_run, version)"
                                + " values (:id, :runner, :interval, :first, :parameters, :next, 1)"),
                        job)
                .execute()
                > 0;
    }

    private static Update bind(Update update, ScheduledJob job) {
        var interval = job.schedule().getIntervalScheduleInfo();
        update.bind("id", job.id().toString())
                .bind("runner", job.runner().toString())
                .bind("interval", interval.getIntervalInMillis())
                .bind("parameters", job.parameters());
        bindTime(update, "first", interval.getFirstRunTime() == null ? null : interval.getFirstRunTime().toInstant());
        return bindTime(update, "next", job.nextRun());
    }

    private static Update bindTime(Update update, String name, Instant time) {
        return time == null ? update.bindNull(name, Types.TIMESTAMP_WITH_TIMEZONE) : update.bind(name, time);
    }

    private static ScheduledJob read(ResultSet row, StatementContext context) throws SQLException {
        Timestamp next = row.getTimestamp("next_run");
        return new ScheduledJob(
                JobId.of(row.getString("job_id")),
                JobRunnerKey.of(row.getString("runner_key")),
                RunMode.RUN_ONCE_PER_CLUSTER,
                Schedule.forInterval(row.getLong("interval_millis"), row.getTimestamp("first_run")),
                row.getBytes("parameters"),
                next == null ? null : next.toInstant(),
                row.getLong("version"));
    }
}
