package org.hypothesisstories.workbench.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.workbench.db.Database;

/** The engine's memory of where each issue stands; it takes part in the thread's transaction, so that a failure takes moves back. */
final class WorkflowSteps implements WorkflowStore {
    private static final long[] NONE = {};

    private final Database database;
    private final InstantSource clock;

    WorkflowSteps(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void init(Map properties) {
        // Nothing to prepare.
    }

    /** Properties of an entry are not kept: Jira's own functions keep nothing there. */
    @Override
    public PropertySet getPropertySet(long entryId) {
        PropertySet properties = new MemoryPropertySet();
        properties.init(Map.of(), Map.of());
        return properties;
    }

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        long id = database.jdbi().withHandle(handle -> handle
                .createUpdate("insert into workflow_entry (workflow_name, state) values (:name, :state)")
                .bind("name", workflowName).bind("state", WorkflowEntry.CREATED)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return new SimpleWorkflowEntry(id, workflowName, WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select * from workflow_entry where id = :id").bind("id", entryId)
                .map((row, context) -> new SimpleWorkflowEntry(entryId, row.getString("workflow_name"), row.getInt("state"))).one());
    }

    @Override
    public void setEntryState(long entryId, int state) {
        database.jdbi().useHandle(handle -> handle.createUpdate("update workflow_entry set state = :state where id = :id")
                .bind("state", state).bind("id", entryId).execute());
    }

    @Override
    public Step createCurrentStep(long entryId, int stepId, String owner, Date startDate, Date dueDate, String status, long[] previousIds) {
        Timestamp start = now();
        long id = database.jdbi().withHandle(handle -> handle.createUpdate("""
                        insert into workflow_current_step (entry_id, step_id, owner, start_date, due_date, status)
                        values (:entry, :step, :owner, :start, :due, :status)
                        """).bind("entry", entryId).bind("step", stepId).bind("owner", owner).bind("start", start)
                .bind("due", dueDate == null ? null : new Timestamp(dueDate.getTime())).bind("status", status)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
        return new SimpleStep(id, entryId, stepId, 0, owner, start, dueDate, null, status, previousIds, null);
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return database.jdbi().withHandle(handle -> handle.createQuery("""
                        select s.*, null as finish_date, null as caller from workflow_current_step s where entry_id = :entry order by id
                        """).bind("entry", entryId).map((row, context) -> step(row)).list());
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select * from workflow_history_step where entry_id = :entry order by id desc")
                .bind("entry", entryId).map((row, context) -> step(row)).list());
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finishDate, String status, String caller) {
        SimpleStep finished = (SimpleStep) step;
        finished.setActionId(actionId);
        finished.setFinishDate(now());
        finished.setStatus(status);
        finished.setCaller(caller);
        return finished;
    }

    @Override
    public void moveToHistory(Step step) {
        database.jdbi().useHandle(handle -> {
            handle.createUpdate("delete from workflow_current_step where id = :id").bind("id", step.getId()).execute();
            handle.createUpdate("""
                            insert into workflow_history_step
                            (id, entry_id, step_id, action_id, owner, start_date, due_date, finish_date, status, caller)
                            values (:id, :entry, :step, :action, :owner, :start, :due, :finish, :status, :caller)
                            """).bind("id", step.getId()).bind("entry", step.getEntryId()).bind("step", step.getStepId())
                    .bind("action", step.getActionId()).bind("owner", step.getOwner()).bind("start", step.getStartDate())
                    .bind("due", step.getDueDate()).bind("finish", step.getFinishDate()).bind("status", step.getStatus())
                    .bind("caller", step.getCaller()).execute();
        });
    }

    @Override
    public List query(WorkflowQuery query) {
        throw new UnsupportedOperationException("WorkflowStore.query(WorkflowQuery)");
    }

    @Override
    public List query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException("WorkflowStore.query(WorkflowExpressionQuery)");
    }

    private static Step step(ResultSet row) throws SQLException {
        return new SimpleStep(row.getLong("id"), row.getLong("entry_id"), row.getInt("step_id"), row.getInt("action_id"),
                row.getString("owner"), row.getTimestamp("start_date"), row.getTimestamp("due_date"), row.getTimestamp("finish_date"),
                row.getString("status"), NONE, row.getString("caller"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
