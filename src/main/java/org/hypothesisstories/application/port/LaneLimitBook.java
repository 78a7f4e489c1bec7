package org.hypothesisstories.application.port;

import java.util.Map;
import org.hypothesisstories.domain.lane.LaneLimits;

/** The limits that projects set to their lanes. */
public interface LaneLimitBook {

    /** The limits of a project; {@link LaneLimits#NONE} before it set any. */
    LaneLimits of(long projectId);

    void keep(long projectId, LaneLimits limits);

    /** The fields that can tell classes of service, by id with their names, the priority first. */
    Map<String, String> classFields();
}
