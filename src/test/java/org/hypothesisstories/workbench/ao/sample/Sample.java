package org.hypothesisstories.workbench.ao.sample;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An entity with the kinds of columns that plugins use. */
@Table("SAMPLE")
public interface Sample extends Entity {
    @NotNull
    @Unique
    String getSampleKey();

    void setSampleKey(String key);

    @Indexed
    long getDueAt();

    void setDueAt(long dueAt);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    boolean isOpen();

    void setOpen(boolean open);
}
