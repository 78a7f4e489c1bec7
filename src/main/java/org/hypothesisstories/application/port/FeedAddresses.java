package org.hypothesisstories.application.port;

/** The administrator's list of addresses from which calendars may be read. */
public interface FeedAddresses {

    /** The list as it was written, one address a line; empty when nothing is allowed. */
    String read();

    void write(String addresses);
}
