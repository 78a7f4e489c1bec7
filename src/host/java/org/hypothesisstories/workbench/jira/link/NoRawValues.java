package org.hypothesisstories.workbench.jira.link;

import com.atlassian.jira.ofbiz.OfBizValueWrapper;
import java.sql.Timestamp;

/** A value without the raw columns that Jira hands out for historical reasons. */
interface NoRawValues extends OfBizValueWrapper {
    @Override
    default String getString(String name) {
        throw new UnsupportedOperationException("OfBizValueWrapper.getString(" + name + ")");
    }

    @Override
    default Timestamp getTimestamp(String name) {
        throw new UnsupportedOperationException("OfBizValueWrapper.getTimestamp(" + name + ")");
    }

    @Override
    default Long getLong(String name) {
        throw new UnsupportedOperationException("OfBizValueWrapper.getLong(" + name + ")");
    }

    @Override
    default void store() {
        throw new UnsupportedOperationException("OfBizValueWrapper.store()");
    }
}
