package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A time box as it is now. */
@Preload
@Table("TIME_BOX")
@Indexes({
    // A page of the boxes in a state, for databases that would read all of them by the state alone.
    @Index(name = "state_row", methodNames = {"getBoxState", "getID"}),
    @Index(name = "state_end", methodNames = {"getBoxState", "getDeadlineAt"}),
    @Index(name = "state_since", methodNames = {"getBoxState", "getSinceAt"})
})
public interface TimeBoxEntity extends Entity {
    String ID = "ID";
    String BOX_KEY = "BOX_KEY";
    String ISSUE_ID = "ISSUE_ID";
    String BOX_NUMBER = "BOX_NUMBER";
    String BUDGET = "BUDGET";
    String BOX_STATE = "BOX_STATE";
    String STEP_COUNT = "STEP_COUNT";
    String SINCE_AT = "SINCE_AT";
    String ACTOR_KEY = "ACTOR_KEY";
    String CAUSE = "CAUSE";
    String DETAIL = "DETAIL";
    String USED_MS = "USED_MS";
    String DEADLINE_AT = "DEADLINE_AT";

    /** Issue and number, as {@code TimeBoxId} writes them. */
    @NotNull
    @Unique
    String getBoxKey();

    @Indexed
    long getIssueId();

    int getBoxNumber();

    String getBudget();

    String getBoxState();

    void setBoxState(String state);

    int getStepCount();

    void setStepCount(int steps);

    void setBudget(String budget);

    long getSinceAt();

    void setSinceAt(long since);

    /** Null when the plugin did it by itself. */
    String getActorKey();

    void setActorKey(String userKey);

    String getCause();

    void setCause(String cause);

    /** Null when the cause says it all; never the empty string, which Oracle does not know. */
    @StringLength(400)
    String getDetail();

    void setDetail(String detail);

    /** Null before the first start. */
    Long getStartedAt();

    void setStartedAt(Long started);

    /** Null before the first start. */
    Long getGrantedMs();

    void setGrantedMs(Long granted);

    long getUsedMs();

    void setUsedMs(long used);

    /** Null before the start, while paused and after a stop. */
    Long getDeadlineAt();

    void setDeadlineAt(Long deadline);

    /** How often more time was granted; null means never. */
    Integer getExtensions();

    void setExtensions(Integer extensions);

    /** What uses up the time; null means the time that passes. */
    String getCounting();

    void setCounting(String counting);
}
