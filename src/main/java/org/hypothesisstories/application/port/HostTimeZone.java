package org.hypothesisstories.application.port;

import java.time.ZoneId;

/** The time zone of the whole installation. */
@FunctionalInterface
public interface HostTimeZone {

    ZoneId zone();
}
