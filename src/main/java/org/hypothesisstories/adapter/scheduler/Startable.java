package org.hypothesisstories.adapter.scheduler;

/** Something that runs while the plugin is enabled and Jira is up. */
public interface Startable {

    void start();

    /** Called once for each start. */
    void stop();
}
