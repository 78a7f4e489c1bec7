package org.hypothesisstories.workbench.ao.sample;

import net.java.ao.Entity;

/** Together with the prefix the table's name has more than thirty characters. */
public interface SampleWithAVeryLongName extends Entity {
    String getName();
}
