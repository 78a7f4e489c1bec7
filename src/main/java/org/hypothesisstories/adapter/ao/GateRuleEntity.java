package org.hypothesisstories.adapter.ao;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The rule that grants more time on an issue by itself; replaced, never updated. */
@Preload
@Table("GATE_RULE")
public interface GateRuleEntity extends Entity {
    String ISSUE_KEY = "ISSUE_KEY";
    String RULE_TEXT = "RULE_TEXT";
    String ACTOR_KEY = "ACTOR_KEY";
    String HAPPENED_AT = "HAPPENED_AT";

    /** The id of the issue as text, so that there is one rule. */
    @NotNull
    @Unique
    String getIssueKey();

    @StringLength(400)
    String getRuleText();

    String getActorKey();

    long getHappenedAt();
}
